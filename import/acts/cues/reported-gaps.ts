import { COMING, type Gap, WHEN, WHETHER, WHO, WHY } from './gaps.ts';

/** Who reasons, doubts or wishes goes on asking. */
const NOT_REASONING =
  '(?!.*(?<!\\p{L})(?:doch|ja|aber|jedoch|damals|seinerzeit|ursprünglich|bisher|bislang|früher|gewesen|worden|(?:seine[rs]?|ihre[rs]?) (?:Meinung|Ansicht|Erachtens|Auffassung|Kenntnis))(?!\\p{L}))';

/**
 * The same in reported speech, where the mood does not tell who speaks: only what takes up the question and settles it, not what
 * somebody may say of why he asks.
 */
export const REPORTED_GAPS: readonly Gap[] = [
  {
    name: 'ob-es-gehe',
    asks: WHETHER,
    fills: new RegExp(
      `^${NOT_REASONING}(?:Dies|Das|Dieses) (?:sei|werde)(?: [\\p{Ll}-]+| im \\p{Lu}\\p{L}+){0,4} (?:vorgesehen|geplant|angedacht|beabsichtigt|zulässig|ausgeschlossen|machbar|gewährleistet|möglich|beauftragt|veranlasst|erfolgt|erledigt|geschehen|(?:in|im) (?:Arbeit|Planung|Vorbereitung|Gange?))(?=\\.$|[,;])`,
      'u',
    ),
    yes: [
      ['Frau Birk fragt, ob der Steg verlegt wird.', 'Das sei vorgesehen.'],
      ['Frau Birk fragt, ob der Steg verlegt wird.', 'Dies sei im Haushalt nicht vorgesehen, da Geld fehle.'],
      ['Frau Birk fragt, ob der Steg schon geprüft wurde.', 'Das sei bereits erledigt.'],
    ],
    no: [
      ['Frau Birk fragt, ob der Steg verlegt wird.', 'Das sei doch vorgesehen.'],
      ['Frau Birk fragt, ob der Steg verlegt wird.', 'Das sei damals nicht geplant gewesen.'],
      ['Frau Birk fragt, warum der Steg verlegt wird.', 'Das sei nicht vorgesehen.'],
      ['Frau Birk fragt, ob der Steg verlegt wird.', 'Das sei dringend nötig.'],
    ],
  },
  {
    name: 'was-der-grund-sei',
    asks: WHY,
    fills: new RegExp(
      `^${NOT_REASONING}(?!.*(?:unklar|nicht (?:bekannt|ersichtlich|nachvollziehbar)))(?:(?:Der |Ein |Die )?(?:Grund|Gründe|Ursache|Hintergrund)(?: (?:hierfür|dafür))? (?:sei|seien|liege)(?!\\p{L})|(?:Dies|Das|Es) (?:liege (?:daran|am |an )|hänge (?:damit|mit) |sei (?:\\p{Ll}+ )?(?:darauf|auf \\p{L}[^.;]{2,60}) zurückzuführen|habe (?:damit|mit|den Grund|\\p{Ll}+ Gründe)))`,
      'u',
    ),
    yes: [
      ['Frau Birk fragt, warum der Steg fehlt.', 'Grund hierfür sei der hohe Wasserstand.'],
      ['Frau Birk fragt, warum der Steg fehlt.', 'Das liege daran, dass das Holz fehle.'],
      ['Frau Birk fragt, warum der Steg fehlt.', 'Dies sei auf das Wetter zurückzuführen.'],
    ],
    no: [
      ['Frau Birk fragt, warum der Steg fehlt.', 'Der Grund sei nicht bekannt.'],
      ['Frau Birk fragt, warum der Steg fehlt.', 'Er habe den Grund nie erfahren.'],
      ['Frau Birk fragt, ob der Steg fehlt.', 'Grund hierfür sei der hohe Wasserstand.'],
    ],
  },
  {
    name: 'wann-es-geschehe',
    asks: WHEN,
    fills: new RegExp(
      `^${NOT_REASONING}(?:(?:Er|Sie|Es|Dies|Das|(?:Der|Die|Das) \\p{Lu}[^.,;:?]{2,60}) (?:werde|erfolge|beginne|starte|komme|stehe|sei|finde)(?!\\p{L})[^?]*?${COMING}|(?:Im|Ab|Bis|Zum|Anfang|Mitte|Ende|Voraussichtlich|In) [^?,;]{2,50} (?:werde|erfolge|beginne|starte|komme|sei|finde)(?!\\p{L}))`,
      'u',
    ),
    yes: [
      ['Frau Birk fragt, wann der Steg kommt.', 'Der Steg werde Ende Mai aufgestellt.'],
      ['Frau Birk fragt, wann der Steg kommt.', 'Er komme voraussichtlich im Herbst.'],
      ['Frau Birk fragt, wann der Steg kommt.', 'Ende Mai werde er geliefert.'],
    ],
    no: [
      ['Frau Birk fragt, wann der Steg kommt.', 'Er solle bis zum Frühjahr fertig sein.'],
      ['Frau Birk fragt, wann der Steg kommt.', 'Die Kinder warteten darauf.'],
      ['Frau Birk fragt, wann der Steg kommt.', 'Er sei doch für den Mai versprochen worden.'],
      ['Frau Birk fragt, wer den Steg baut.', 'Der Steg werde Ende Mai aufgestellt.'],
    ],
  },
  {
    name: 'wer-zuständig-sei',
    asks: WHO,
    fills: new RegExp(
      `^${NOT_REASONING}(?!.*(?<!\\p{L})(?:nicht|kein\\p{Ll}*|unklar)(?!\\p{L}))(?:(?:Zuständig|Verantwortlich|Eigentümer(?:in)?|Träger(?:in)?|Betreiber(?:in)?) (?:hierfür |dafür )?(?:sei|seien) |(?:Dies|Das) (?:übernehme|mache|erledige|obliege|liege bei) |(?:Dies|Das) werde (?:von|durch) |(?:Dafür|Hierfür) sei(?:en)? [^.;?]{3,60} (?:zuständig|verantwortlich)[.,;])`,
      'u',
    ),
    yes: [
      ['Frau Birk fragt, wer den Steg streicht.', 'Zuständig sei die Werft.'],
      ['Frau Birk fragt, wer den Steg streicht.', 'Das übernehme die Werft.'],
      ['Herr Adler fragt, wer den Steg pflegt.', 'Dafür sei der Verein zuständig.'],
    ],
    no: [
      ['Frau Birk fragt, wer zuständig ist.', 'Die Werft sei nicht zuständig.'],
      ['Frau Birk fragt, wann der Steg kommt.', 'Zuständig sei die Werft.'],
    ],
  },
];
