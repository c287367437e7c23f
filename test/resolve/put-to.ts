import { extracted } from '../extracted.ts';

/** The organisations that the first question of a text is put to. */
export function putTo(text: string): readonly string[] {
  const { questions, organizations } = extracted(text);
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  return questions[0]?.addressedTo.flatMap((id) => names.get(id) ?? []) ?? ['no question'];
}
