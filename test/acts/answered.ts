import { extracted, namesIn } from '../extracted.ts';

/** Each question's status, and who answers it. */
export function answered(text: string): readonly string[] {
  const extraction = extracted(text, 'lindenau/rat.txt');
  const { questions, answers } = extraction;
  const names = namesIn(extraction);
  return questions.map(({ id, status }) => {
    const by = answers
      .filter((answer) => answer.questions.includes(id))
      .map(({ givenBy }) => names.get(givenBy ?? ''));
    return [status, ...by].join(' ');
  });
}
