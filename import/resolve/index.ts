import { folded } from '../language/folded.ts';
import type {
  Acts,
  Document,
  Extraction,
  MeetingFact,
  MunicipalityFact,
  Sentence,
  SentenceClass,
} from '../model.ts';
import { actorsOf } from './actors.ts';
import { agendaOf } from './agenda.ts';
import { attendanceOf } from './attendance/index.ts';
import { contributionsOf } from './contributions.ts';
import { digestOf, idOf, meetingKey } from './identity.ts';
import { caption, germanDate } from './names.ts';
import { Organizations } from './organizations.ts';
import { registered } from './register.ts';
import { relationsOf } from './relations.ts';
import { Wording } from './wording.ts';

/** From acts with mentions to facts with identities. Pure; what cannot be told stays null. */
export function resolve(document: Document, sentences: readonly Sentence[], acts: Acts): Extraction {
  const wording = new Wording(document.source.text, sentences);
  const organizations = new Organizations(document);
  const actors = actorsOf(document, sentences, acts, wording, organizations);
  const register = registered(document, organizations);
  const agendaItems = agendaOf(document);
  const contributions = contributionsOf({
    document,
    sentences,
    acts,
    relations: relationsOf(acts, sentences),
    wording,
    organizations,
    actors,
    agendaItems,
  });
  return {
    source: document.source.origin,
    document: documentOf(document),
    municipality: municipalityOf(document),
    meeting: meetingOf(document, organizations),
    agendaItems,
    people: [...actors.people, ...register],
    attendance: attendanceOf(document, sentences, acts, actors),
    ...contributions,
    organizations: organizations.all(),
    sentences: sentences.map(({ start, end }, index) => ({
      class: acts.classes[index] ?? 'unexplained',
      start,
      end,
    })),
    coverage: coverageOf(acts.classes),
    warnings: [...document.warnings, ...acts.warnings],
  };
}

function documentOf(document: Document): Extraction['document'] {
  const { source, layout, correction } = document;
  const { origin, mediaType, hash, text, original, known } = source;
  return {
    id: idOf('document', origin),
    name: caption(whichMeeting(document) ?? origin.split('/').at(-1) ?? origin),
    origin,
    url: known?.url ?? (/^https?:/u.test(origin) ? origin : null),
    mediaType,
    layout,
    hash,
    text,
    ...(original && { original }),
    ...(correction && { correction }),
    ...(known && { known: digestOf(known), ...(known.oparl.file !== null && { oparl: known.oparl.file }) }),
  };
}

function municipalityOf({ municipality, source }: Document): MunicipalityFact | null {
  if (municipality === null) return null;
  const oparl = source.known?.oparl.body;
  return {
    id: idOf('municipality', folded(municipality)),
    name: municipality,
    ...(oparl !== undefined && { oparl }),
  };
}

/** "Rat, 20.02.2024", as people say it; null where neither committee nor day is told. */
function whichMeeting({ committee, date }: Document): string | null {
  if (date === null) return committee;
  return `${committee ?? 'Sitzung'}, ${germanDate(date)}`;
}

/** A meeting needs a date or a committee; two documents of one meeting share it. */
function meetingOf(document: Document, organizations: Organizations): MeetingFact | null {
  const { date, source } = document;
  const name = whichMeeting(document);
  if (name === null) return null;
  const told = meetingKey(document) ?? [source.origin, date];
  const oparl = source.known?.oparl.meeting ?? null;
  return {
    id: idOf('meeting', ...told),
    name: caption(name),
    date,
    committee: organizations.committee(),
    ...(oparl !== null && { oparl }),
  };
}

function coverageOf(classes: readonly SentenceClass[]): Extraction['coverage'] {
  const count: Record<SentenceClass, number> = {
    question: 0,
    answer: 0,
    commitment: 0,
    statement: 0,
    report: 0,
    thanks: 0,
    procedure: 0,
    decision: 0,
    layout: 0,
    unexplained: 0,
  };
  for (const sentence of classes) count[sentence] += 1;
  return count;
}
