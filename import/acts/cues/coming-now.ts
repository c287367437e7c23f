import { infinitive } from './parts.ts';
import { words } from './phrase.ts';
import type { PromiseCue } from './promise-cue.ts';

/** What somebody does in the present, in his own words, and what he still has to. */
export const COMING_NOW: readonly PromiseCue[] = [
  {
    name: 'ich-schicke',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words('[Ii]ch|[Ww]ir'),
      words(
        'schicken?|senden?|mailen?|prüfen?|klären?|(?:reichen?|liefern?|liefere) [^,;]{0,80}?nach|fragen? (?:da|das|dort|bei|beim|noch)(?! nach) [^,;]{0,80}?nach|(?:geben?|leiten?) [^,;]{0,80}?weiter|nehmen? [^,;]{0,80}?mit|melden? (?:mich|uns) (?!zu)|erkundigen? (?:mich|uns)|kümmere mich|kümmern uns',
      ),
    ],
    yes: ['Ich schicke Ihnen die Tabelle.', 'Wir kümmern uns darum.', 'Wir reichen das nach.'],
    no: ['Ich frage Sie nach dem Preis.', 'Ich melde mich zu Wort.', 'Er schickt die Tabelle.'],
  },
  {
    name: 'schicke-ich',
    kind: 'firm',
    voice: 'active',
    pattern: [
      words(
        '(?:schicke|sende|maile|prüfe|kläre|erkundige|kümmere) ich|(?:reiche|liefere|frage) ich [^,;]{0,80}?nach|(?:gebe|leite) ich [^,;]{0,80}?weiter|nehme ich [^,;]{0,80}?mit',
      ),
    ],
    yes: ['Das nehme ich gern mit.', 'Die Zahl reiche ich Ihnen nach.'],
    no: ['Das nehme ich nicht an.'],
  },
  {
    name: 'muss-nachreichen',
    kind: 'intention',
    voice: 'active',
    pattern: [
      words('muss|muß|müsse|müssen|müssten?'),
      words('ich|wir|er|sie|man'),
      infinitive(
        'nachreichen|nachliefern|nachtragen|nachsehen|nachschauen|nachfragen|nachschlagen|erkundigen',
      ),
    ],
    yes: ['Das müsse sie nachreichen.', 'Da muss ich nachsehen.'],
    no: ['Das müsse man bauen.', 'Der Antragsteller muss Unterlagen nachreichen.'],
  },
  {
    name: 'erst-liefern-könne',
    kind: 'intention',
    voice: 'active',
    pattern: [
      words('erst'),
      infinitive(
        '(?:nach)?liefern|nennen|vorlegen|mitteilen|beantworten|beziffern',
        ' (?:könne|kann|könnten?|werde|wird)',
      ),
    ],
    yes: ['dass sie die Summe erst im Herbst nennen könne.'],
    no: ['dass sie die Summe nennen könne.', 'dass sie erst gestern kam.'],
  },
];
