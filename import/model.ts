/**
 * The types that travel between the stages of an import, and nothing else:
 * `bytes → Source → Document → Sentences → Acts → Links → Extraction → Rows → graph`.
 *
 * All offsets are half-open UTF-16 offsets into `Source.text`, never rebased.
 */

/** A place in the source: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/* ---------------------------------------------------------------- read */

/** Bytes that were read and decoded once. */
export interface Source {
  /**
   * What the document is, whatever it says: its URL, or the last two parts of its path
   * (`nordhelle/2021-11-04-rat.txt`). A corrected version keeps it; ids rest on it.
   */
  readonly origin: string;
  /** As the caller named it (a path, an address, `-`), for messages. */
  readonly label: string;
  readonly mediaType: MediaType;
  /**
   * The decoded text: of a page the text of its HTML, of a PDF its lines with a form feed after each page, of a Word
   * file its paragraphs. Its offsets are the ones that count.
   */
  readonly text: string;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  /** Where the text lies in the original; absent where the text is the original and has no pages. */
  readonly original?: Original;
  /** The council information system that served the page, as its markup or address tells; absent where they don't. */
  readonly system?: System;
  /** What could not be read of the original ("page 2 has no text layer"). */
  readonly warnings?: readonly Warning[];
  /** What the place where it was found tells of it; absent where that tells nothing. */
  readonly known?: Known;
  /** Who is what in a municipality, where the document tells nothing else. */
  readonly register?: Register;
}

/** What is known of a document before it is read. It comes from whoever publishes it, and counts more than what words let guess. */
export interface Known {
  /** Where people open the original; null where the origin tells. */
  readonly url: string | null;
  /** "Lindenau", as minutes are read. */
  readonly municipality: string | null;
  /** The body whose meeting it was, as it is called there. */
  readonly committee: string | null;
  /** ISO day of the meeting. */
  readonly date: string | null;
  /** `HH:MM` when it began, where the body met before on the same day: only that tells the two apart. */
  readonly time: string | null;
  /** Word for word, and not by results. */
  readonly verbatim: boolean;
  /** Addresses of the objects of OParl. */
  readonly oparl: {
    readonly body: string;
    readonly organization: string | null;
    readonly meeting: string | null;
    readonly file: string | null;
  };
  /** The numbers of agenda items, with the addresses of their objects. */
  readonly items: readonly { readonly number: string; readonly oparl: string }[];
}

/** People and bodies with their roles; each has its words in the text. `oparl` is the address of its object. */
export interface Register {
  readonly organizations: readonly RegisteredOrganization[];
  readonly people: readonly RegisteredPerson[];
}

export interface RegisteredOrganization extends Span {
  readonly oparl: string;
  readonly name: string;
  /** "Gremium", "Fraktion", "Verwaltungsbereich" …; null where nothing is said. */
  readonly type: string | null;
  /** "Ausschuss", in the publisher's words. */
  readonly classification: string | null;
}

export interface RegisteredPerson extends Span {
  readonly oparl: string;
  readonly familyName: string;
  readonly givenName: string | null;
  readonly salutation: Salutation | null;
  readonly title: string | null;
  readonly roles: readonly RegisteredRole[];
}

export interface RegisteredRole extends Span {
  readonly role: string | null;
  /** The address of the body's object. */
  readonly organization: string;
  readonly began?: Span & { readonly date: string };
  readonly ended?: Span & { readonly date: string };
}

export type MediaType =
  | 'text/plain'
  | 'text/html'
  | 'application/json'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type System = 'allris' | 'sessionnet' | 'cronmm';

/** How offsets of the text become places in the original: the part that an offset falls into is the last that begins at or before it. */
export interface Original {
  /** `page`: of a PDF, or of a text with form feeds; `paragraph`: of a Word file; `run`: words of an HTML page without a break. */
  readonly unit: 'page' | 'paragraph' | 'run';
  /** Offset in the text where each part begins, ascending. Pages and paragraphs count from 1. */
  readonly starts: readonly number[];
  /** Of runs: where each begins in the decoded HTML. */
  readonly at?: readonly number[];
}

/* ---------------------------------------------------------------- document */

/** `register`: people and their roles, as OParl tells them. */
export type Layout = 'allris' | 'sessionnet' | 'session' | 'cronmm' | 'plain' | 'register';

/** What a stretch of a document is. Only `text`, `note` and `decision` are read for acts. */
export type BlockKind =
  | 'heading'
  | 'text'
  | 'note'
  | 'decision'
  | 'vote'
  | 'attendance'
  | 'agenda'
  | 'furniture';

/** A paragraph or line group; blocks are in order, do not overlap, and cover all that is not white space. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Index into `Document.items`, null before the first item. */
  readonly item: number | null;
  /**
   * Stretches inside the block that are no words of it (page numbers, running heads, footers between two
   * halves of a sentence). Sentences leave them out of their `text`.
   */
  readonly gaps: readonly Span[];
}

export interface AgendaItem extends Span {
  /** As printed: "3.6", "Ö 12"; null where the document gives none. */
  readonly number: string | null;
  readonly heading: string;
}

/** A line of the attendance list. */
export interface Attendee extends Span {
  readonly familyName: string;
  readonly givenName: string | null;
  readonly salutation: Salutation | null;
  readonly title: string | null;
  /** "Ortsbürgermeister", "Ratsherr", "Protokollführerin"; null where nothing is said. */
  readonly role: string | null;
  readonly organization: string | null;
  readonly as: AttendanceKind;
  /** When the line says he came, and when he went; null where it says nothing. */
  readonly from: Moment | null;
  readonly until: Moment | null;
  /** Whom the line says he stands in for. */
  readonly substituteFor: Named | null;
}

/** A time of the meeting: "ab TOP 4, 18:11 Uhr"; at least one of both is told. */
export interface Moment {
  /** `HH:MM`. */
  readonly time: string | null;
  /** The number of an agenda item, as printed. */
  readonly item: string | null;
}

/** What words tell of somebody's name. */
export type Named = Pick<Attendee, 'familyName' | 'givenName' | 'salutation' | 'title'>;

export type AttendanceKind = 'member' | 'staff' | 'guest' | 'excused' | 'absent';
export type Salutation = 'Herr' | 'Frau';

export interface Document {
  readonly source: Source;
  readonly layout: Layout;
  /** "Nordhelle" without "Gemeinde"/"Stadt"; null where the text does not tell. */
  readonly municipality: string | null;
  /** "Ortsrat Auenhof", "Sozialausschuss", in the nominative; null where the text does not tell. */
  readonly committee: string | null;
  /** ISO `YYYY-MM-DD` of the meeting; null where the text does not tell. */
  readonly date: string | null;
  readonly items: readonly AgendaItem[];
  readonly attendance: readonly Attendee[];
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
  /** The words by which the minutes say that they are a corrected version of others; absent where they don't. */
  readonly correction?: Span;
}

/** Odd text: named with its place, and the import goes on. */
export interface Warning extends Span {
  readonly message: string;
}

/* ---------------------------------------------------------------- language */

/** One sentence with wraps joined, hyphens at line ends mended and runs of white space made one. */
export interface Sentence extends Span {
  readonly text: string;
  /** Offset in the source of each UTF-16 unit of `text`, and of its end: `text.length + 1` entries. */
  readonly at: readonly number[];
  readonly block: number;
  readonly item: number | null;
  /** The first sentence of its block. */
  readonly opens: boolean;
}

/** What a sentence was explained as. Every sentence gets exactly one. */
export type SentenceClass =
  | 'question'
  | 'answer'
  | 'commitment'
  | 'statement'
  | 'report'
  | 'thanks'
  | 'procedure'
  | 'decision'
  | 'layout'
  | 'unexplained';

/** A sentence and what it was explained as. */
export interface Explained extends Span {
  readonly class: SentenceClass;
}

/* ---------------------------------------------------------------- acts */

/** Words that name somebody, with what they tell of him; not yet an identity. */
export interface Mention extends Span {
  /** `office`: a function without a name ("die Verwaltung", "der Vorsitzende"); `group`: several or nobody in particular. */
  readonly kind: 'person' | 'office' | 'group' | 'organization';
  /** Family name as printed in the nominative, an initial with its stop ("O."), or the bare noun ("Einwohnerin", "Verwaltung"). */
  readonly name: string;
  readonly givenName: string | null;
  readonly salutation: Salutation | null;
  readonly title: string | null;
  readonly role: string | null;
  readonly organization: string | null;
}

/** Why an edge exists. */
export type Basis =
  | 'named'
  | 'replied'
  | 'role-at-meeting'
  | 'order'
  | 'ordinal'
  | 'same-sentence'
  | 'topic'
  | 'earlier-meeting'
  | 'curated';

/** What became of a question (`NONE`: nobody in the text responds). */
export type Status = 'ANSWERED' | 'OFF_RECORD' | 'DEFERRED' | 'DECLINED' | 'NONE';

/** Something somebody does with words; `rule` is the name of the record that found it. */
export interface Act extends Span {
  readonly rule: string;
  /** Index of its (first) sentence. */
  readonly sentence: number;
  /** Index into `Document.items`. */
  readonly item: number | null;
}

export interface Asking extends Act {
  /** Null where the text hides the asker. */
  readonly asker: Mention | null;
  /** Only whom the text itself names. */
  readonly addressees: readonly Mention[];
  /** False where the minutes do not tell what was asked. */
  readonly content: boolean;
  readonly status: Status;
  /** Name of the rule that decided the status, and the words it rests on (null for NONE). */
  readonly statusRule: string;
  readonly statusWords: Span | null;
}

export interface Replying extends Act {
  /** Null where the text does not tell who answers. */
  readonly speaker: Mention | null;
  /** End of the first sentence; the act itself spans the whole answer. */
  readonly firstEnd: number;
}

/** What somebody says that is neither asked nor an answer: reports, remarks. */
export interface Stating extends Act {
  readonly speaker: Mention | null;
}

export interface Promising extends Act {
  /** Who owes it; empty where the text does not tell. */
  readonly debtors: readonly Mention[];
  readonly kind: CommitmentKind;
  /** The words of the date ("in der nächsten Sitzung"), and the day where it can be computed. */
  readonly due: Span | null;
  readonly dueDate: string | null;
  /** What it was said in: an index into `answers` or `statements` of the same acts. */
  readonly madeIn: { readonly answer: number } | { readonly statement: number };
}

/** Something the meeting decides; the act is its text, or, where only a result is recorded, that. */
export interface Deciding extends Act {
  /** Null where the text does not tell what came of it (a proposal printed without a vote). */
  readonly result: DecisionResult | null;
  /** Name of the record that told the result; null without one. */
  readonly resultRule: string | null;
  readonly votes: VoteCount;
  /** The words that tell result and votes; null where they are the act itself. */
  readonly voteWords: Span | null;
}

/**
 * What came of it, after OParl's `AgendaItem.result` in a closed list: `amended` is accepted in another wording,
 * `removed` taken off the agenda, `considered` talked about without a decision.
 */
export type DecisionResult =
  | 'accepted'
  | 'amended'
  | 'rejected'
  | 'deferred'
  | 'referred'
  | 'withdrawn'
  | 'removed'
  | 'noted'
  | 'considered';

/** Popolo's `Count`s of one vote; a number that the text does not give is null. */
export interface VoteCount {
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstain: number | null;
  /** The text says so ("einstimmig"). */
  readonly unanimous: boolean;
}

export type CommitmentKind = 'firm' | 'offer' | 'intention' | 'check';

/** A reply belongs to a question; indexes into `questions` and `answers`. */
export interface Link {
  readonly question: number;
  readonly answer: number;
  readonly basis: Basis;
}

/** An answer is given to a question of an earlier meeting, as its words say. */
export interface Referring {
  /** Index into `answers`. */
  readonly answer: number;
  /** Family name of who asked then, or the name of a group; null where it is not told. */
  readonly asker: string | null;
  /** ISO day on which it was asked, or the month ("2023-03"); null for "die letzte Sitzung". */
  readonly date: string | null;
  /** The words that say so: of a heading the whole item. */
  readonly words: Span;
  /** What becomes of the earlier question by this answer. */
  readonly status: Status;
}

/** A question says that the same was asked before. */
export interface Recalling {
  /** Index into `questions`. */
  readonly question: number;
  /** ISO day or month on which it was; null where no day is told. */
  readonly date: string | null;
}

/** All that was found in one document, in the order of the text. */
export interface Acts {
  readonly questions: readonly Asking[];
  readonly answers: readonly Replying[];
  readonly statements: readonly Stating[];
  readonly commitments: readonly Promising[];
  readonly decisions: readonly Deciding[];
  readonly links: readonly Link[];
  readonly references: readonly Referring[];
  readonly recalls: readonly Recalling[];
  /** What contradicts itself, with its place. */
  readonly warnings: readonly Warning[];
  /** Every mention of a speaker, asker, answerer or introduced person, also those that no act uses. */
  readonly mentions: readonly Mention[];
  /** One per sentence. */
  readonly classes: readonly SentenceClass[];
}

/* ---------------------------------------------------------------- extraction */

/**
 * What one document says, with identities: the contract between extraction and the graph, and exactly what
 * `ratsgraph extract --format jsonl` prints, one line a document. Ids are hashes of what a thing is
 * (`import/resolve/identity.ts`); they do not depend on the order in which things were found.
 */
export interface Extraction {
  /** `Source.origin`. */
  readonly source: string;
  readonly document: DocumentFact;
  readonly municipality: MunicipalityFact | null;
  readonly meeting: MeetingFact | null;
  readonly agendaItems: readonly AgendaItemFact[];
  readonly people: readonly PersonFact[];
  readonly attendance: readonly AttendanceFact[];
  readonly organizations: readonly OrganizationFact[];
  readonly topics: readonly TopicFact[];
  readonly questions: readonly QuestionFact[];
  readonly answers: readonly AnswerFact[];
  readonly statements: readonly StatementFact[];
  readonly commitments: readonly CommitmentFact[];
  readonly decisions: readonly DecisionFact[];
  /** The receipt: every sentence in reading order, so that nothing disappears silently. */
  readonly sentences: readonly Explained[];
  /** How many sentences were explained as what. */
  readonly coverage: Readonly<Record<SentenceClass, number>>;
  readonly warnings: readonly Warning[];
  /** By which rules it was found (`import/write/version.ts`), where it was printed; absent: by those of this program. */
  readonly version?: string;
  /** Names of private people are hidden; the check of the key by which they are. Absent: names are as printed. */
  readonly pseudonyms?: string;
}

export type Id = string;

export interface DocumentFact {
  readonly id: Id;
  /** ≤ 40 characters, for people. */
  readonly name: string;
  readonly origin: string;
  readonly url: string | null;
  readonly mediaType: string;
  readonly layout: Layout;
  readonly hash: string;
  readonly text: string;
  /** Absent where the text is the original and has no pages. */
  readonly original?: Original;
  /** The words by which the minutes say that they are a corrected version of others; absent where they don't. */
  readonly correction?: Span;
  /** A digest of what was known of it beforehand (`Source.known`); absent where nothing was. */
  readonly known?: string;
  /** The address of its object of OParl, as of the other facts below; absent where it is not known from there. */
  readonly oparl?: string;
}

export interface MunicipalityFact {
  readonly id: Id;
  readonly name: string;
  readonly oparl?: string;
}

export interface MeetingFact {
  readonly id: Id;
  readonly name: string;
  readonly date: string | null;
  /** An organisation of kind `committee`; null where the text does not tell. */
  readonly committee: Id | null;
  readonly oparl?: string;
}

export interface AgendaItemFact extends Span {
  readonly id: Id;
  readonly name: string;
  readonly number: string | null;
  readonly heading: string;
  /** From 0, in the order of the document. */
  readonly position: number;
  readonly oparl?: string;
}

/** `elected`: council, committee, chair; `administration`: staff and heads; `guest`: speaks for another body; `private`: nobody's office. */
export type PersonKind = 'elected' | 'administration' | 'guest' | 'private' | 'unknown';

export interface PersonFact {
  readonly id: Id;
  /** For people, with title: "Frau Dr. Birk", "Friederike Birk", "Herr O.", "Einwohnerin". Family name last. */
  readonly name: string;
  readonly familyName: string;
  readonly givenName: string | null;
  readonly salutation: Salutation | null;
  readonly title: string | null;
  /**
   * What people have in common who may be this one under another name: municipality and family name. Null where the
   * name tells too little (an initial, a noun, a resident without a given name): somebody of this document alone.
   */
  readonly namesakes: string | null;
  readonly kind: PersonKind;
  readonly roles: readonly RoleFact[];
  /** Null where no attendance list names the person. */
  readonly attended: AttendanceKind | null;
  readonly oparl?: string;
}

/** Somebody was at the meeting, or was expected there; who goes and comes back was there twice. */
export interface AttendanceFact extends Span {
  readonly person: Id;
  readonly as: AttendanceKind;
  /** As the attendance list prints it; null where it says nothing. */
  readonly role: string | null;
  readonly substituteFor: Id | null;
  /** Null: from the beginning, as far as the text tells. */
  readonly from: MomentFact | null;
  /** Null: to the end, as far as the text tells. */
  readonly until: MomentFact | null;
  /** `attendance-list`, or the rule that heard somebody come. */
  readonly rule: string;
}

/** A moment with the words that tell it. */
export interface MomentFact extends Moment, Span {
  readonly rule: string;
}

/** What the text says a person is; the words that say so are at `start`–`end`. */
export interface RoleFact extends Span {
  readonly role: string | null;
  readonly organization: Id | null;
  readonly rule: string;
  /** Since when and until when, where the text tells it. */
  readonly began?: DayFact;
  readonly ended?: DayFact;
}

/** A day with the words that tell it. */
export interface DayFact extends Span {
  /** ISO `YYYY-MM-DD`. */
  readonly date: string;
  readonly rule: string;
  /** `told`: the words name the day; `meeting`: they say that it happens now ("wird … gewählt"). */
  readonly basis: 'told' | 'meeting';
}

export type OrganizationKind =
  | 'committee'
  | 'faction'
  | 'administration'
  | 'department'
  | 'agency'
  | 'company'
  | 'school'
  | 'association'
  | 'body'
  | 'other';

export interface OrganizationFact {
  readonly id: Id;
  readonly name: string;
  readonly kind: OrganizationKind;
  /** The administration of a department, the municipality's body; null at the top. */
  readonly partOf: Id | null;
  readonly oparl?: string;
}

export interface TopicFact {
  readonly id: Id;
  /** A field's German label, or a term in base form. */
  readonly name: string;
  readonly kind: 'field' | 'term';
  /** The id of the controlled list (`verkehr`) for a field, else null. */
  readonly field: string | null;
  /** The field that a term's own words tell without any context ("Straßenlaterne": Verkehr), which is a topic too; else null. */
  readonly broader: Id | null;
}

/** What an act is about, heaviest first; `start`–`end` are the words it rests on. */
export interface AboutFact extends Span {
  readonly topic: Id;
  /** 0–1. */
  readonly score: number;
  /** Where the words stand. */
  readonly basis: 'question' | 'preface' | 'heading' | 'answer';
}

export interface ContributionFact extends Span {
  readonly id: Id;
  /** ≤ 40 characters, for captions: "Freund: Faktoren der Integration?". */
  readonly name: string;
  /** The source's words as people read them: wraps and hyphens at line ends mended, page breaks left out. */
  readonly text: string;
  readonly rule: string;
  readonly agendaItem: Id | null;
}

export interface QuestionFact extends ContributionFact {
  /** A person, an organisation (asking groups), or null. */
  readonly askedBy: Id | null;
  /** By which pseudonym words of other meetings call the asker, whose name is hidden and who has another here; mostly absent. */
  readonly askerOnDay?: string;
  readonly addressedTo: readonly Id[];
  /** The same, with why; `addressedTo` is its ids in order. */
  readonly addressees: readonly { readonly to: Id; readonly basis: Basis }[];
  readonly content: boolean;
  readonly status: Status;
  readonly statusRule: string;
  readonly statusWords: Span | null;
  /** At most two ids of the controlled list, main one first. */
  readonly fields: readonly string[];
  /** Terms in base form, most telling first. */
  readonly terms: readonly string[];
  readonly about: readonly AboutFact[];
  /** What it asks, in words that tell it: nouns and names in base form, verbs by their infinitives. */
  readonly asks: readonly string[];
  /** Its words say that the same was asked before: on this ISO day, in this month, or at a time that they do not tell (empty); absent where they don't. */
  readonly recalls?: string;
}

export interface AnswerFact extends ContributionFact {
  readonly givenBy: Id | null;
  readonly onBehalfOf: Id | null;
  /** End of the first sentence. */
  readonly firstEnd: number;
  readonly questions: readonly Id[];
  /** The same, with why. */
  readonly answers: readonly { readonly question: Id; readonly basis: Basis }[];
  /** What can be held against other answers to the same: "euro=200000", "wann=2024-05", "ob=ja". */
  readonly gives: readonly string[];
  /** To which question of an earlier meeting it is given, as its words, or those of its heading, say; absent for none. */
  readonly refersTo?: Omit<Referring, 'answer' | 'words'> & Span & { readonly words: string };
}

export interface StatementFact extends ContributionFact {
  readonly saidBy: Id | null;
}

export interface CommitmentFact extends Span {
  readonly id: Id;
  readonly name: string;
  readonly text: string;
  readonly rule: string;
  readonly kind: CommitmentKind;
  readonly owedBy: readonly Id[];
  /** An answer or a statement. */
  readonly madeIn: Id;
  /** The words of the date, as printed; null where none is given. */
  readonly due: string | null;
  readonly dueDate: string | null;
}

export interface DecisionFact extends ContributionFact {
  readonly result: DecisionResult | null;
  readonly resultRule: string | null;
  readonly votes: VoteCount;
  readonly voteWords: Span | null;
}
