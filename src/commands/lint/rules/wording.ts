import { type Reading, sourceEnd, sourceStart } from '../../../../import/acts/reading.ts';
import { turnOf } from '../../../../import/acts/turns.ts';
import type { Naming } from '../../../../import/language/naming.ts';
import { namingAt, SUBJECTS } from '../../../../import/language/outline.ts';
import type { Fault, LintRule, Minutes } from '../rule.ts';
import { meeting } from '../sample.ts';

/** Behind these words "Herr" is a dative, an accusative or a genitive. */
const GOVERNED =
  /(?<![\p{L}])(?:[Vv]on|[Mm]it|[Bb]ei|[Aa]n|[Dd]urch|[Ff]ür|[Zz]u|[Gg]egen|[Nn]ach|[Ss]eitens|[Ll]aut|[Üü]ber|[Dd]es|[Dd]em|[Dd]en)(?: Frau \p{Lu}[\p{L}-]+ (?:und|sowie))? (?<herr>Herr)(?= \p{Lu})/gu;
/** Behind a subject and one of these verbs, somebody else is its object. */
const OBJECT = new RegExp(
  `${SUBJECTS} (?:dankt|dankte|antwortet|antwortete|erwidert|erwiderte|entgegnet|entgegnete|fragt|fragte|bittet|bat|begrüßt|begrüßte|beauftragt|beauftragte|unterstützt|unterstützte|informiert|informierte) (?<who>${SUBJECTS})`,
  'gu',
);

export const UNINFLECTED: LintRule = {
  name: 'fehlende-beugung',
  title: '„Herr“ steht ungebeugt, wo „Herrn“ stehen muss.',
  help: 'Nach Präpositionen und als Objekt heißt es „Herrn“: „von Herrn Adler“, „Frau Birk dankt Herrn Adler“. Sonst ist nicht klar, wer wem dankt.',
  level: 'warning',
  find: ({ readings }) => readings.flatMap((reading) => [...governed(reading), ...objects(reading)]),
  yes: [
    meeting('Frau Birk dankt Herr Schmitz.'),
    meeting('Auf die Frage von Herr Schmitz antwortet Frau Birk, der Weg sei frei.'),
  ],
  no: [
    meeting('Frau Birk dankt Herrn Schmitz. Herr Schmitz dankt ihr.'),
    meeting('Daraufhin dankt Herr Schmitz der Verwaltung.'),
  ],
};

function governed({ sentence: { text, at } }: Reading): readonly Fault[] {
  return [...text.matchAll(GOVERNED)].map((match) => {
    const end = match.index + match[0].length;
    return uninflected(at[end - 'Herr'.length] ?? 0, (at[end - 1] ?? 0) + 1);
  });
}

function objects(reading: Reading): readonly Fault[] {
  const { outline, sentence } = reading;
  return [...outline.text.matchAll(OBJECT)].flatMap((match) => {
    const naming = namingAt(outline, match.index + match[0].length - 1);
    if (naming === null || !sentence.text.startsWith('Herr ', naming.start)) return [];
    const start = sentence.at[naming.start] ?? 0;
    return [uninflected(start, start + 'Herr'.length)];
  });
}

function uninflected(start: number, end: number): Fault {
  return { start, end, message: 'Hier muss „Herrn“ stehen.' };
}

export const AMBIGUOUS: LintRule = {
  name: 'mehrdeutiges-pronomen',
  title: '„Er“ oder „sie“ kann zwei Personen meinen.',
  help: 'Den Namen wiederholen. Ratsgraph nimmt an, dass gemeint ist, wer zuletzt gesprochen hat.',
  level: 'note',
  find: (minutes) => minutes.readings.flatMap((reading) => ambiguous(reading, minutes)),
  yes: [meeting('Herr Adler dankt Herrn Schmitz. Er fragt, wann der Steg gebaut wird.')],
  no: [
    meeting('Herr Adler dankt Frau Birk. Er fragt, wann der Steg gebaut wird.'),
    meeting('Herr Adler dankt Herrn Schmitz. Herr Adler fragt, wann der Steg gebaut wird.'),
  ],
};

/** A pronoun that speaks, and two whom the sentence before names and whom it suits. */
function ambiguous(reading: Reading, { readings }: Minutes): readonly Fault[] {
  const before = readings[reading.index - 1];
  const turn = turnOf(reading);
  if (turn === null || !isPersonal(turn.naming) || before?.sentence.item !== reading.sentence.item) return [];
  const able = candidates(before, turn.naming);
  if (able.length < 2) return [];
  const [start, end] = [sourceStart(reading, turn.at), sourceEnd(reading, turn.at + 1)];
  const word = reading.sentence.text.slice(turn.naming.start, turn.naming.end);
  return [{ start, end, message: `„${word}“ kann ${able.join(' oder ')} meinen.` }];
}

function isPersonal({ kind, name }: Naming): boolean {
  return kind === 'pronoun' && /^(?:er|sie)$/u.test(name);
}

/** Persons of the pronoun's gender, each once, as the text has them. */
function candidates({ outline, sentence }: Reading, pronoun: Naming): readonly string[] {
  const able = outline.namings.filter(
    ({ kind, plural, gender }) =>
      kind === 'person' && !plural && (gender === null || gender === pronoun.gender),
  );
  const once = able.filter(({ name }, index) => able.findIndex((other) => other.name === name) === index);
  return once.map(({ start, end }) => sentence.text.slice(start, end).replace(/^Herr /u, 'Herrn '));
}
