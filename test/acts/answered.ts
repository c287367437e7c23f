import { extracted } from '../extracted.ts';

/** Each question's status, and who answers it. */
export function answered(text: string): readonly string[] {
  const { questions, answers, people, organizations } = extracted(text, 'lindenau/rat.txt');
  const names = new Map([...people, ...organizations].map(({ id, name }) => [id, name]));
  return questions.map(({ id, status }) => {
    const by = answers
      .filter((answer) => answer.questions.includes(id))
      .map(({ givenBy }) => names.get(givenBy ?? ''));
    return [status, ...by].join(' ');
  });
}
