import type { Cue } from '../../language/cue.ts';

/** "Anfragen Herr Adler:" opens a list of questions. */
export const QUESTION_LISTS: readonly Cue[] = [
  {
    name: 'anfragen-von',
    pattern:
      '^[^\\p{L}]*(?:\\p{L}+ )?(?:An|Nach)?[Ff]ragen?(?: (?:Nr\\. ?)?\\d{1,2}\\.?)? (?:von |der |des |durch |vom )?(?<by>@N)(?::?$| (?:aus|per|vom|zu|zur|zum|in) [^:;?!\\uE000-\\uE7FF]{1,60}:$)',
    yes: [
      'Anfragen Herr Adler:',
      'Anfrage von Frau Birk',
      'Frage 2 von Frau Birk:',
      'Anfragen des Ortsrates aus der E-Mail vom 3. Mai:',
    ],
    no: ['Anfragen liegen nicht vor.', 'Zur Anfrage von Frau Birk vom 3. Mai teilt Herr Adler mit:'],
  },
  {
    name: 'AF-nummer',
    pattern:
      '^[^\\p{L}]*(?:AF|KA|MA|Anfrage|Kleine Anfrage|Mündliche Anfrage)(?: Nr\\.)? ?\\d{1,4}(?:[/-]\\d{2,4})?[,:;]? (?:von |des |der )?(?<by>@N)(?: \\([^)]{1,40}\\))?(?:,[^:?!]{2,90})?:$',
    yes: ['AF 07/2022, Herr Adler (GRÜNE), Bäume am Ring:'],
    no: ['AF 07/2022: Bäume am Ring', 'Herr Adler, Bäume am Ring:'],
  },
  {
    name: 'folgende-fragen',
    pattern:
      '(?<![\\p{L}])(?:stellt|stellte|richtet|hat|hatte|reicht)(?![\\p{L}])[^.;?!]{0,80}(?:folgenden?|nachstehenden?|mehreren?|drei|zwei|vier|einige) (?:\\p{L}+ )?(?:An|Nach)?[Ff]ragen?(?! (?:zu|zum|zur|nach|bezüglich) [^:]*\\.$)(?![^:]{0,80}, (?:die|welche) [^:]*beantwort)[^.;?!]{0,60}[:.]$',
    yes: ['Frau Birk stellt folgende Fragen:', 'Herr Adler hat drei Fragen.'],
    no: [
      'Frau Birk stellt Fragen zum Haushalt.',
      'Frau Birk stellt mehrere Fragen zum Haushalt, die Herr Adler beantwortet.',
    ],
  },
];

/** "Herr Adler beantwortet die Anfragen wie folgt:" opens a list in which each question stands before its answer; `of` is who asked. */
export const ANSWER_LISTS: readonly Cue[] = [
  {
    name: 'werden-wie-folgt-beantwortet',
    pattern:
      '(?<![\\p{L}])(?:An|Nach)?[Ff]ragen?(?: (?:von |des |der |aus dem |aus der )?(?<of>@N))?(?![^:]* (?:fragt|fragte) )[^.;:?!]{0,80} (?:wird|werden|wurde|wurden) [^.;:?!]{0,60}(?:von|durch|seitens) (?:de[rmsn] )?(?<by>@N)[^.;?!]{0,60}beantwortet:$',
    yes: [
      'Die eingegangenen Fragen werden von der Schriftführerin wie folgt beantwortet:',
      'Die vorab eingereichten Fragen des Ortsrates wurden durch Frau Birk folgendermaßen beantwortet:',
    ],
    no: ['Die Anfragen werden von der Verwaltung beantwortet.'],
  },
  {
    name: 'beantwortet-wie-folgt',
    pattern:
      '(?<by>@S) (?:\\([^)]{1,40}\\) )?(?:beantwortet|beantwortete|beantworten|beantworteten) [^.;:?!]{0,60}?(?:(?:An|Nach)?[Ff]ragen?|diese|sie)(?: (?:von |des |der |aus dem |aus der )?(?<of>@N))?[^.;:?!]{0,60}:$',
    yes: [
      'Herr Adler beantwortet die Fragen des Seniorenbeirats wie folgt:',
      'Die Verwaltung beantwortet diese wie folgt:',
    ],
    no: ['Herr Adler beantwortet die Fragen der Mitglieder.'],
  },
  {
    name: 'nimmt-zu-anfragen-stellung',
    pattern:
      '(?<by>@S) (?:\\([^)]{1,40}\\) )?(?:nimmt|nahm) [^.;:?!]{0,20}zu [^.;:?!]{0,60}(?:An|Nach)?[Ff]ragen(?: (?:von |des |der |aus dem |aus der )?(?<of>@N))?[^.;:?!]{0,60} Stellung:$',
    yes: ['Herr Adler nimmt zu den eingesandten Fragen der Vereine wie folgt Stellung:'],
    no: ['Herr Adler nimmt zu den Vorwürfen Stellung:'],
  },
  {
    name: 'teilt-antworten-mit',
    pattern:
      '(?<by>@S) (?:\\([^)]{1,40}\\) )?(?:teilt|teilte|gibt|gab|erteilt|erteilte|verliest|verlas|trägt|trug) [^.;:?!]{0,60}Antworten(?: (?:auf|zu) [^.;:?!]{0,40}(?:An|Nach)?[Ff]ragen(?: (?:von |des |der |aus dem |aus der )?(?<of>@N))?)?[^.;:?!]{0,60}:$',
    yes: [
      'Frau Birk gibt dazu folgende Antworten:',
      'Bürgermeister Adler verliest die Antworten auf die Fragen der Fraktion:',
    ],
    no: ['Frau Birk teilt mit, dass die Antworten fehlen.'],
  },
  {
    name: 'fragen-und-antworten',
    pattern:
      '(?<![\\p{L}])(?:An|Nach)?[Ff]ragen (?:und|sowie|mit)(?: (?:die|den))?(?: \\p{L}+)? Antworten(?: (?:der |von |des |seitens der )?(?<by>@N))?[^.;?!]{0,80}:$',
    yes: ['Die Fragen und die Antworten darauf stehen im Folgenden:', 'Fragen und Antworten der Verwaltung:'],
    no: ['Fragen und Antworten wechselten einander ab.'],
  },
];

/** A note that only tells where the questions themselves can be read: no answer. */
export const OF_THE_INQUIRY: readonly Cue[] = [
  {
    name: 'anfrage-steht-dort',
    pattern:
      '^(?!.*Antwort).*(?:Wortlaut der (?:An)?[Ff]rage|(?:An)?[Ff]ragen? [^.;]{0,60}(?:findet|finden|befindet|befinden) sich|(?:An)?[Ff]ragen? [^.;]{0,40}(?:ist|sind|wurden?) [^.;]{0,40}(?:beigefügt|angehängt|abrufbar|einsehbar))',
    yes: [
      '(Hinweis der Protokollführung: Die Anfrage befindet sich in der Anlage.)',
      'Anmerkung: genauer Wortlaut der Anfrage.',
      'Die Fragen sind dem Protokoll beigefügt.',
    ],
    no: ['Die Anfrage findet sich mit der Antwort in der Anlage.', 'Die Liste ist beigefügt.'],
  },
];
