import { BE, MATTER, MEETING } from './parts.ts';
import { words } from './phrase.ts';
import type { PromiseCue } from './promise-cue.ts';
import { CHECKS, SENDS, TELLS } from './services.ts';

/** What will be done, by whomever. */
export const PASSIVE: readonly PromiseCue[] = [
  {
    name: 'wird-zugesagt',
    kind: 'firm',
    voice: 'passive',
    performs: true,
    pattern: [BE, words('zugesagt|zugesichert|versprochen|in Aussicht gestellt')],
    yes: ['Eine Rückmeldung wird seitens der Verwaltung zugesagt.'],
    no: ['Eine Antwort war zugesagt worden.'],
  },
  {
    name: 'wird-nachgereicht',
    kind: 'firm',
    voice: 'passive',
    pattern: [BE, words(SENDS.participles)],
    yes: ['Die Zahlen werden dem Protokoll beigefügt.', 'Die Frage wird an das Ordnungsamt weitergeleitet.'],
    no: ['Die Zahlen sind beigefügt.', 'Der Weg wird gepflastert.'],
  },
  {
    name: 'nachgereicht-wird',
    kind: 'firm',
    voice: 'passive',
    pattern: [words(`(?:${SENDS.participles}) (?:wird|werde|werden)`)],
    yes: ['dass die Zahlen nachgereicht werden.'],
    no: ['dass die Zahlen nachgereicht wurden.'],
  },
  {
    name: 'dies-wird-geprüft',
    kind: 'check',
    voice: 'passive',
    pattern: [MATTER, BE, words(CHECKS.participles)],
    yes: ['Die Angelegenheit wird abgeklärt und vermerkt.', 'Dies werde geprüft.'],
    no: ['Dies wurde geprüft.', 'Es wird geprüft, ob es geht.'],
  },
  {
    name: 'dies-geprüft-wird',
    kind: 'check',
    voice: 'passive',
    pattern: [MATTER, words(`(?:${CHECKS.participles}) (?:wird|werde|werden)`)],
    yes: ['dass dies geprüft werde.'],
    no: ['dass dies geprüft worden sei.'],
  },
  {
    name: 'besprochen-werden-wird',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      words(`(?:${TELLS.participles}|${CHECKS.participles}|${SENDS.participles}) werden (?:wird|werde)`),
    ],
    yes: ['dass der Entwurf im Beirat besprochen werden wird.'],
    no: ['dass dies besprochen werden soll.'],
  },
  {
    name: 'wird-besprochen-werden',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      /^(?!.* und )/u,
      words(`(?:${TELLS.participles}|${CHECKS.participles}|${SENDS.participles}) werden`),
    ],
    yes: ['Der Entwurf wird im Beirat besprochen werden.'],
    no: ['Dies soll besprochen werden.'],
  },
  {
    name: 'wird-vorgestellt',
    kind: 'firm',
    voice: 'passive',
    later: true,
    pattern: [BE, words(TELLS.participles)],
    yes: [
      'Die Pläne werden in der nächsten Sitzung vorgestellt.',
      'Über die Messung werde im Mai berichtet,',
    ],
    no: ['Die Pläne werden vom Büro gezeichnet.'],
  },
  {
    name: 'vorgestellt-wird',
    kind: 'firm',
    voice: 'passive',
    later: true,
    pattern: [words(`(?:${TELLS.participles}) (?:wird|werde|werden)`)],
    yes: ['dass der Stand in der nächsten Sitzung vorgestellt werde.'],
    no: ['dass der Stand vorgestellt worden sei.'],
  },
  {
    name: 'Rat-wird-informiert',
    kind: 'firm',
    voice: 'passive',
    pattern: [MEETING, words(`(?:wird|werde|werden)`), words('informiert|unterrichtet|benachrichtigt')],
    yes: ['Der Ausschuss wird über den Fortgang informiert.'],
    no: ['Die Anlieger werden informiert.'],
  },
  {
    name: 'wird-Rat-informiert',
    kind: 'firm',
    voice: 'passive',
    pattern: [BE, MEETING, words('informiert|unterrichtet|benachrichtigt|mitgeteilt')],
    yes: ['Danach werde der Rat unterrichtet.', 'Das Ergebnis wird dem Ausschuss mitgeteilt.'],
    no: ['Danach werden die Anlieger unterrichtet.'],
  },
  {
    name: 'wird-schriftlich-beantwortet',
    kind: 'firm',
    voice: 'passive',
    pattern: [
      BE,
      words('schriftlich|Protokoll|Niederschrift|nachträglich|nächste[nr]|nicht ?öffentliche[nr]|später'),
      words('beantwortet|gegeben|mitgeteilt|geantwortet'),
    ],
    yes: ['Die Frage werde im Protokoll beantwortet.'],
    no: ['Die Frage wird von Herrn Tann beantwortet.'],
  },
  {
    name: 'zugesagt-wird',
    kind: 'firm',
    voice: 'passive',
    performs: true,
    pattern: [words('(?:[Zz]ugesagt|[Zz]ugesichert) (?:wird|werde)')],
    yes: ['Zugesagt wird eine schriftliche Antwort.'],
    no: ['Zugesagt wurde eine Antwort.'],
  },
];
