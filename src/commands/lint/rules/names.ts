import { areEasilyConfused } from '../../../../import/language/likeness.ts';
import type { Attendee, Mention } from '../../../../import/model.ts';
import type { LintRule, Minutes } from '../rule.ts';
import { meeting } from '../sample.ts';
import { isInitial, isIntroduced, type Speaker, speakersIn } from '../speakers.ts';

export const UNINTRODUCED: LintRule = {
  name: 'unbekannter-sprecher',
  title: 'Jemand spricht, der weder auf der Anwesenheitsliste steht noch vorgestellt wird.',
  help: 'Die Person in die Anwesenheitsliste aufnehmen oder vorstellen ("Frau Tann vom Jobcenter"). Gilt nur, wo es eine Anwesenheitsliste gibt, und nicht für Einwohnerinnen und Einwohner in der Fragestunde.',
  level: 'warning',
  find: (minutes) =>
    strangers(minutes)
      .filter(({ mention }) => confusedWith(mention, minutes) === undefined)
      .map(({ mention, person }) => ({
        start: mention.start,
        end: mention.end,
        message: `${person.name} spricht, steht aber nicht auf der Anwesenheitsliste${person.roles.length === 0 ? ' und wird nicht vorgestellt' : ''}.`,
      })),
  yes: [meeting('Frau Tann fragt, ob der Weg frei ist. Herr Adler bejaht das.')],
  no: [
    meeting('Frau Birk fragt, ob der Weg frei ist. Herr Adler bejaht das.'),
    meeting('Frau Tann vom Jobcenter Lindenau berichtet über das Jahr.'),
    meeting('Frau Tann aus Lindenau fragt, ob der Weg frei ist. Herr Adler bejaht das.'),
    meeting('Frau Tann hat sich um das Amt beworben.'),
    meeting('Frau Tann fragt, ob der Weg frei ist. Herr Adler bejaht das.', 'Einwohnerfragestunde'),
  ],
};

export const CONFUSABLE: LintRule = {
  name: 'verwechselbarer-name',
  title: 'Ein Name gleicht einem der Anwesenheitsliste bis auf ein, zwei Buchstaben.',
  help: 'Prüfen, ob dieselbe Person gemeint ist, und den Namen überall gleich schreiben. Ratsgraph hält beide auseinander.',
  level: 'warning',
  find: (minutes) =>
    named(minutes).flatMap((mention) => {
      const other = confusedWith(mention, minutes);
      if (other === undefined) return [];
      const message = `„${mention.name}“ steht nicht auf der Anwesenheitsliste, wohl aber „${other.familyName}“: Ist dieselbe Person gemeint?`;
      return [{ start: mention.start, end: mention.end, message }];
    }),
  yes: [meeting('Herr Schmidt fragt, ob der Weg frei ist. Herr Adler bejaht das.')],
  no: [
    meeting('Herr Schmitz fragt, ob der Weg frei ist. Herr Adler bejaht das.'),
    meeting('Frau Schmidt fragt, ob der Weg frei ist. Herr Adler bejaht das.'),
    meeting('Herr Schmidt aus Lindenau fragt, ob der Weg frei ist. Herr Adler bejaht das.'),
  ],
};

export const EXCUSED: LintRule = {
  name: 'abwesend-und-spricht',
  title: 'Jemand spricht, der als abwesend geführt wird.',
  help: 'Die Anwesenheitsliste berichtigen, oder vermerken, ab wann die Person da war.',
  level: 'note',
  find: (minutes) =>
    speakersIn(minutes)
      .filter(({ person }) => person.attended === 'excused' || person.attended === 'absent')
      .map(({ mention, person }) => ({
        start: mention.start,
        end: mention.end,
        message: `${person.name} spricht, fehlt aber nach der Anwesenheitsliste.`,
      })),
  yes: [meeting('Frau Birk fragt, ob der Weg frei ist. Herr Linde antwortet, er sei frei.')],
  no: [
    meeting('Frau Birk fragt, ob der Weg frei ist. Herr Schmitz antwortet, er sei frei.'),
    meeting('Herr Linde hat sich um das Amt beworben.'),
  ],
};

/** Speakers who are on no attendance list although there is one, and who are not introduced with an office. */
function strangers(minutes: Minutes): readonly Speaker[] {
  if (minutes.document.attendance.length === 0) return [];
  return speakersIn(minutes).filter(
    ({ mention, person: { attended, kind, roles } }) =>
      attended === null &&
      kind !== 'private' &&
      !isInitial(mention.name) &&
      ![mention, ...sameName(mention, minutes)].some((one) => isIntroduced(one, minutes)) &&
      (roles.length === 0 || kind === 'elected'),
  );
}

/** Everybody whom the text names without saying who it is, each at his fullest naming. */
function named(minutes: Minutes): readonly Mention[] {
  return minutes.acts.mentions.filter(
    (mention) => mention.kind === 'person' && !isInitial(mention.name) && !isIntroduced(mention, minutes),
  );
}

function sameName({ name }: Mention, { acts }: Minutes): readonly Mention[] {
  return acts.mentions.filter((other) => other.name === name);
}

/** The attendee whose name is easily confused with that of somebody who is not on the list. */
function confusedWith(mention: Mention, { document: { attendance } }: Minutes): Attendee | undefined {
  if (attendance.some(({ familyName }) => familyName === mention.name)) return undefined;
  return attendance.find(
    ({ familyName, salutation }) =>
      (salutation === null || mention.salutation === null || salutation === mention.salutation) &&
      areEasilyConfused(familyName, mention.name),
  );
}
