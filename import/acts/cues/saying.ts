/** Verbs (infinitives) of turns that reply only where the words say so. */
export const NO_REPLY: ReadonlySet<string> = new Set([
  'anregen',
  'vorschlagen',
  'bitten',
  'beantragen',
  'danken',
  'bedanken',
  'rügen',
  'kritisieren',
  'bemängeln',
  'bezweifeln',
  'monieren',
  'beanstanden',
  'wünschen',
  'begrüßen',
  'fragen',
  'fordern',
  'auffordern',
  'ansprechen',
  'anmahnen',
  'appellieren',
  'zurückkommen',
  'beschweren',
  'beipflichten',
  'anschließen',
  'einsetzen',
  'loben',
  'zitieren',
  'eröffnen',
  'schließen',
  'beteiligen',
  'gratulieren',
  'wünschen',
  'unterstützen',
  'verlassen',
  'rufen',
  'dazwischenrufen',
  'zeigen',
  'würdigen',
  'plädieren',
  'kommen',
]);

/** Verbs with which several together side with somebody. */
export const AGREES: ReadonlySet<string> = new Set([
  'zustimmen',
  'stimmen',
  'aussprechen',
  'anschließen',
  'befürworten',
  'begrüßen',
]);

/** Verbs with which somebody notes something, perhaps of his own. */
export const NOTES_SOMETHING: ReadonlySet<string> = new Set(['anmerken', 'bemerken']);

/** Verbs with which somebody asks to act, or praises and blames, of his own accord. */
export const REQUESTS_OR_JUDGES: ReadonlySet<string> = new Set([
  'anregen',
  'vorschlagen',
  'bitten',
  'beantragen',
  'fordern',
  'auffordern',
  'appellieren',
  'wünschen',
  'anmahnen',
  'mahnen',
  'rügen',
  'kritisieren',
  'bemängeln',
  'monieren',
  'beanstanden',
  'beklagen',
  'beschweren',
  'loben',
  'würdigen',
  'danken',
]);

/** Verbs with which somebody takes a side. */
export const THINKS: ReadonlySet<string> = new Set([
  'bezeichnen',
  'plädieren',
  'betonen',
  'unterstreichen',
  'aussprechen',
  'einwenden',
  'befürworten',
  'befürchten',
  'warnen',
  'argumentieren',
  'begrüßen',
]);

/** Verbs that judge whatever they speak of; one answers only where it judges what was asked. */
export const JUDGES: ReadonlySet<string> = new Set([
  'bezeichnen',
  'aussprechen',
  'plädieren',
  'hervorheben',
  'loben',
  'vorwerfen',
  'vermissen',
  'beklagen',
]);

/** Plain verbs with which members answer, beside those of answering. */
export const SAYS: ReadonlySet<string> = new Set([
  'sagen',
  'beantworten',
  'begründen',
  'ausgehen',
  'eingehen',
  'zurückführen',
  'schätzen',
  'rechnen',
  'aufzählen',
  'weitergeben',
  'schildern',
  'beschreiben',
  'einräumen',
  'zugeben',
  'versichern',
  'widersprechen',
  'zurückweisen',
  'bestreiten',
]);

/** Verbs with which even somebody who answers begins something of his own. */
export const OWN_MATTER: ReadonlySet<string> = new Set([
  'anregen',
  'vorschlagen',
  'beantragen',
  'danken',
  'bedanken',
  'fragen',
  'begrüßen',
  'eröffnen',
  'schließen',
  'verlassen',
  'beteiligen',
]);

/** Verbs of a second speaker who adds to an answer just given. */
export const SUPPLEMENTS: ReadonlySet<string> = new Set([
  'ergänzen',
  'hinzufügen',
  'bestätigen',
  'präzisieren',
  'konkretisieren',
  'fügen',
  'untermauern',
  'bekräftigen',
  'melden',
]);

/** Verbs with which a second speaker promises something about an answer just given. */
export const OFFERS: ReadonlySet<string> = new Set([
  'zusagen',
  'zusichern',
  'anbieten',
  'versprechen',
  'ankündigen',
]);

/** Verbs with which a second one of those who answer for an office tells more about it. */
export const TELLS: ReadonlySet<string> = new Set([
  'hinweisen',
  'mitteilen',
  'ausführen',
  'informieren',
  'berichten',
]);

/** Verbs of a second speaker who explains what the first has answered. */
export const EXPLAINS: ReadonlySet<string> = new Set([
  'antworten',
  'erklären',
  'erläutern',
  'erwidern',
  'entgegnen',
]);
