/** What `operations/record.graphql` answers, as its fields are named there and described in schema.graphql. */
export interface Answered {
  readonly __typename: 'Meeting' | 'Document';
  readonly id: string;
  readonly name: string;
  /** Of a meeting. */
  readonly date?: string | null;
  readonly committee?: Body | null;
  readonly attendance?: readonly Presence[];
  readonly agendaItems?: readonly Item[];
  /** Of a document: the meeting whose minutes it is. */
  readonly meeting?: Pick<Answered, 'id' | 'name' | 'date' | 'committee'> | null;
  readonly course: readonly Said[];
}

export interface Minutes {
  readonly id: string;
  readonly name: string;
  readonly origin: string;
  readonly url: string | null;
  readonly mediaType: string;
  /** SHA-256 of its bytes, hex. */
  readonly hash: string;
  readonly layout: string;
}

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export interface Someone extends Body {
  readonly familyName: string;
  readonly givenName: string | null;
  readonly salutation: string | null;
  readonly title: string | null;
}

/** Whoever asks, is asked, answers or owes. */
export type Party =
  | ({ readonly __typename: 'Person' } & Someone)
  | ({ readonly __typename: 'Organization' } & Body);

export interface Presence {
  readonly person: Someone;
  readonly capacity: string;
  readonly role: string | null;
}

export interface Item {
  readonly id: string;
  readonly number: string | null;
  readonly heading: string;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** Half-open, in UTF-16 units of the document's text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly page: number | null;
  readonly paragraph: number | null;
  readonly document: Minutes;
}

/** An answer that another meeting may have given. */
export interface Elsewhere {
  readonly __typename: 'Answer';
  readonly id: string;
  readonly source: { readonly document: { readonly id: string } };
}

interface Contribution {
  readonly id: string;
  readonly text: string;
  readonly rule: string;
  readonly agendaItem: Item | null;
  readonly source: Place;
}

export interface Question extends Contribution {
  readonly __typename: 'Question';
  readonly status: string;
  readonly statusRule: string;
  readonly statusQuote: string | null;
  readonly askedBy: Party | null;
  readonly askedAs: readonly { readonly role: string | null }[];
  readonly addressees: readonly { readonly actor: Party; readonly basis: string }[];
  readonly answers: readonly (Elsewhere & { readonly basis: string })[];
  readonly topics: readonly Topic[];
}

export interface Answer extends Contribution {
  readonly __typename: 'Answer';
  readonly basis: string;
  readonly givenBy: Party | null;
  readonly onBehalfOf: Body | null;
  readonly questions: readonly { readonly id: string }[];
}

export interface Statement extends Contribution {
  readonly __typename: 'Statement';
  readonly saidBy: Party | null;
}

export interface Commitment extends Contribution {
  readonly __typename: 'Commitment';
  readonly kind: string;
  readonly due: string | null;
  readonly dueDate: string | null;
  readonly owedBy: readonly Party[];
  readonly deliveries: readonly Elsewhere[];
}

export interface Decision extends Contribution {
  readonly __typename: 'Decision';
  readonly result: string | null;
  readonly resultRule: string | null;
  readonly voteQuote: string | null;
  readonly votes: {
    readonly yes: number | null;
    readonly no: number | null;
    readonly abstain: number | null;
    readonly unanimous: boolean;
  };
}

export type Said = Question | Answer | Statement | Commitment | Decision;
