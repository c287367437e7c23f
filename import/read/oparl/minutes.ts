import type { Known } from '../../model.ts';
import { attempt, SourceError } from '../error.ts';
import type { Answer } from '../fetcher/index.ts';
import type { Finding } from '../finding.ts';
import { refuseOther } from '../instead.ts';
import { pageOf } from '../web.ts';
import type { Around } from './around.ts';
import type { Body } from './body.ts';
import { jsonAt } from './json.ts';
import type { Mirror } from './mirror.ts';
import { picked } from './picked.ts';
import { address, idOf, isDeleted, listOf, momentOf, type Thing, thing, words } from './thing.ts';

/** Where minutes hang at a meeting; both may be there. */
const SLOTS = ['resultsProtocol', 'verbatimProtocol'] as const;
type Slot = (typeof SLOTS)[number];

/** So many documents in a row that cannot be had: the server is away, and nobody waits for the others. */
const MOST_FAILURES = 5;

interface Minutes {
  readonly meeting: Thing;
  readonly slot: Slot;
  /** A file, or the address of one. */
  readonly file: unknown;
}

/**
 * The minutes of a body's meetings, the oldest first. What a meeting had once and has no more is told as gone.
 * @param files what of which files was fetched
 */
export async function* minutesOf(body: Body, files: Mirror, around: Around): AsyncGenerator<Finding> {
  const all = inOrder(body.meetings).flatMap(slotsOf);
  for (const one of all.filter(isGone)) await letGo(one, around);
  const wanted = withoutTwice(all.filter((one) => !isGone(one)));
  const sittings = sittingsOf(body.meetings);
  around.more(wanted.length);
  let failures = 0;
  for (const one of wanted) {
    const fetched = await attempt(() => fetchedOf(one, files, around), around.problem);
    failures = fetched === null ? failures + 1 : 0;
    if (failures >= MOST_FAILURES) throw gaveUp(body.id);
    if (fetched === null) continue;
    const { at, file, answer } = fetched;
    const items = await body.agendaItems.of(one.meeting['agendaItem']);
    const known = knownOf(one, { body, at, file, items, sittings });
    yield { origin: originOf(one), label: at, page: pageOf(answer), known };
  }
  body.agendaItems.tell();
}

function inOrder(meetings: readonly Thing[]): readonly Thing[] {
  const key = (one: Thing) => `${words(one, 'start') ?? '~'} ${words(one, 'id')}`;
  return [...meetings].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function slotsOf(meeting: Thing): readonly Minutes[] {
  return SLOTS.map((slot) => ({ meeting, slot, file: meeting[slot] }));
}

/** A corrected file is the same document: it hangs at the same place. */
function originOf({ meeting, slot }: Minutes): string {
  return `${words(meeting, 'id')}#${slot}`;
}

function isGone({ meeting, file }: Minutes): boolean {
  const one = thing(file);
  return isDeleted(meeting) || file === undefined || (one !== null && isDeleted(one));
}

async function letGo(one: Minutes, { gone, fetcher }: Around): Promise<void> {
  const at = addressOf(thing(one.file));
  if (at !== null) await fetcher.forget(at);
  gone(originOf(one));
}

/** Servers hang one file at both places of a meeting. */
function withoutTwice(all: readonly Minutes[]): readonly Minutes[] {
  const seen = new Set<string>();
  return all.filter(({ meeting, file }) => {
    const key = `${words(meeting, 'id')} ${idOf(file) ?? addressOf(thing(file)) ?? ''}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Where the bytes of a file are. */
function addressOf(file: Thing | null): string | null {
  return file === null ? null : (idOf(file['accessUrl']) ?? idOf(file['downloadUrl']));
}

interface Fetched {
  readonly at: string;
  readonly file: Thing;
  readonly answer: Answer;
}

async function fetchedOf(minutes: Minutes, files: Mirror, around: Around): Promise<Fetched> {
  const { file } = minutes;
  const one = thing(file) ?? thing(await jsonAt(idOf(file) ?? '', around));
  const read = one === null ? null : picked(one);
  const at = addressOf(read);
  if (read !== null && at !== null && !isDeleted(read))
    return { at, file: read, answer: await bytesOf(read, at, files, around) };
  const id = idOf(file) ?? originOf(minutes);
  throw new SourceError(
    'damaged',
    id,
    `${id} is a file of OParl without an address of the web (accessUrl): it was left out.`,
  );
}

/** What is known to be unchanged is not asked for again. */
async function bytesOf(file: Thing, at: string, files: Mirror, { fetcher, signal }: Around): Promise<Answer> {
  signal?.throwIfAborted();
  const modified = words(file, 'modified');
  const before = files.things.get(at);
  if (modified !== null && before?.['modified'] === modified) {
    const kept = await fetcher.kept(at);
    if (kept !== null) return kept;
  }
  const answer = await fetcher.get(at);
  try {
    refuseOther(answer.bytes, [at, answer.type, words(file, 'mimeType') ?? ''], at);
  } catch (error) {
    await fetcher.forget(at);
    throw error;
  }
  await files.add([{ id: at, ...(modified !== null && { modified }) }], files.reached);
  return answer;
}

interface Circumstances {
  readonly body: Body;
  readonly at: string;
  readonly file: Thing;
  readonly items: readonly Thing[];
  readonly sittings: ReadonlyMap<string, readonly string[]>;
}

function knownOf({ meeting, slot }: Minutes, { body, at, file, items, sittings }: Circumstances): Known {
  const [organization = null] = organizationsOf(meeting);
  const id = words(meeting, 'id') ?? '';
  const moment = momentOf(words(meeting, 'start'));
  const isFirst = (sittings.get(sittingOf(meeting)) ?? [])[0] === id;
  return {
    url: address(at),
    municipality: body.name,
    committee: organization === null ? null : nameOf(body.organizations.get(organization)),
    date: moment?.day ?? null,
    time: isFirst ? null : (moment?.time ?? null),
    verbatim: slot === 'verbatimProtocol',
    oparl: { body: body.id, meeting: id, organization, file: idOf(file) },
    items: items.flatMap((item) => {
      const [number, oparl] = [words(item, 'number'), idOf(item)];
      return number === null || oparl === null ? [] : [{ number, oparl }];
    }),
  };
}

export function nameOf(organization: Thing | undefined): string | null {
  return organization === undefined
    ? null
    : (words(organization, 'name') ?? words(organization, 'shortName'));
}

function organizationsOf(meeting: Thing): readonly string[] {
  return listOf(meeting['organization']).flatMap((each) => idOf(each) ?? []);
}

/** Meetings of one body on one day, by their start: where there are several, the later ones are told apart by it. */
function sittingsOf(meetings: readonly Thing[]): ReadonlyMap<string, readonly string[]> {
  const sittings = new Map<string, string[]>();
  for (const one of inOrder(meetings.filter((each) => !isDeleted(each)))) {
    const key = sittingOf(one);
    sittings.set(key, [...(sittings.get(key) ?? []), words(one, 'id') ?? '']);
  }
  return sittings;
}

function sittingOf(meeting: Thing): string {
  return `${momentOf(words(meeting, 'start'))?.day ?? words(meeting, 'id')} ${organizationsOf(meeting)[0] ?? ''}`;
}

function gaveUp(body: string): SourceError {
  return new SourceError(
    'unreachable',
    body,
    `${body}: ${MOST_FAILURES} documents in a row cannot be had, so the others are not asked for now; the same command goes on where this one stopped.`,
  );
}
