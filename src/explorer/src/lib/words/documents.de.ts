import { day, count as n } from '../dates.ts';

const many = (value: number, one: string, more: string) => `${n(value)}\u00A0${value === 1 ? one : more}`;

/** What is said of the documents that something rests on, in German. */
export const documentsDe = {
  asOf: {
    label: 'Stand',
    rests: 'Beruht auf',
    documents: (d: number) => many(d, 'Dokument', 'Dokumenten'),
    some: (d: number, of: number) => `${n(d)} von ${many(of, 'Dokument', 'Dokumenten')}`,
    until: (iso: string | null, some: boolean) =>
      iso ? `${some ? '; gelesen sind Sitzungen' : ', Sitzungen'} bis ${day('de', iso)}.` : '.',
    unexplained: (share: string) => `${share} der Sätze darin hat keine Regel erklärt.`,
    late: 'Niederschriften erscheinen oft Monate nach der Sitzung; keine Antwort protokolliert heißt nicht: keine gegeben.',
    quality: 'Wie gut gelesen wird',
  },
  documents: {
    title: 'Dokumente',
    description: 'Die Niederschriften, aus denen alles hier gelesen ist, und was darin nicht erklärt wurde.',
    all: 'Alles hier ist aus diesen Dokumenten gelesen.',
    with: 'mit',
    these: { questions: 'diesen Fragen', promises: 'diesen Zusagen' },
    found: (d: number) => many(d, 'Dokument', 'Dokumente'),
    none: 'Kein Dokument hält etwas davon fest.',
    unexplained: (some: number, all: number) =>
      all === 0 ? '' : some === 0 ? 'jeder Satz erklärt' : `${n(some)} von ${n(all)} Sätzen nicht erklärt`,
    original: 'Original',
    toldIn: 'Was es sagt, steht in einem anderen Dokument derselben Sitzung:',
    tells: 'Sagt auch, was in einem anderen Dokument derselben Sitzung steht:',
    more: 'Weitere Dokumente',
    before: 'Vorige Dokumente',
    first: 'Zum Anfang der Liste',
  },
};
