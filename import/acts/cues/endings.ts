import type { Cue } from '../../language/cue.ts';

/** So much is no more of what somebody was saying: the minutes turn to something else, though nobody is named who speaks. */
export const ENDINGS: readonly Cue[] = [
  {
    name: 'auf-nachfrage',
    pattern:
      '^[^\\p{L}]*(?:Auf (?:\\p{Ll}+ )?(?:Nachfragen?|Rückfragen?|Anfragen?|Hinweis|Anregung)|Aufgrund (?:mehrerer|der) (?:Nach)?[Ff]ragen|Im weiteren Verlauf|Zu den Fragen)(?!\\p{L})',
    yes: [
      'Auf Nachfrage nach dem Steg wird mitgeteilt, dass er hält.',
      'Im weiteren Verlauf geht es um Boote.',
    ],
    no: ['Der Steg wird auf Nachfrage vermietet.'],
  },
  {
    name: 'es-wird-beraten',
    pattern:
      '(?:entsteht|entstand|entwickelte? sich|folgte?) eine (?:\\p{Ll}+ )?(?:Diskussion|Aussprache|Debatte)(?!\\p{L})|^[^\\p{L}]*@N wird beauftragt(?!\\p{L})',
    yes: ['Es entsteht eine rege Diskussion.', 'Die Verwaltung wird beauftragt, das Boot zu kaufen.'],
    no: ['Die Diskussion war rege.'],
  },
  {
    name: 'beschluss-erfolgt',
    pattern:
      '^[^\\p{L}]*Nach (?:\\p{Ll}+ ){0,3}(?:Information(?:en)?|Erläuterung(?:en)?|Vorstellung|Einführung|Ausführungen)(?!\\p{L})[^.;]* (?:erfolgt|erfolgte|ergeht|erging|folgt|folgte)(?!\\p{L})',
    yes: ['Nach kurzer Information auch durch Frau Birk erfolgt der Beschlussvorschlag.'],
    no: ['Nach der Information kommt niemand mehr.'],
  },
  {
    name: 'geht-nach-hause',
    pattern:
      '^[^,;.]*@S [^,;.]{0,40}?(?:verlässt|verließ|verlassen)(?!\\p{L})[^,;.]* (?:Sitzung|Saal|Raum|Versammlung)|^[^,;.]*@S [^,;.]{0,40}?(?:verabschiedet|verabschiedete|verabschieden) sich(?!\\p{L})',
    yes: ['Herr Adler verlässt um 19 Uhr die Sitzung.', 'Frau Birk verabschiedet sich.'],
    no: ['Herr Adler sagt, dass Frau Birk die Sitzung verlässt.'],
  },
  {
    name: 'ist-dafür',
    pattern:
      '^[^\\p{L}]*(?:Auch )?@S (?:ist|sind|war|waren) (?:(?:auch|eher|klar|ebenfalls|grundsätzlich|weiterhin|nicht|generell|eindeutig|persönlich) ){0,2}?(?:für|gegen) (?:den|die|das|eine?n?|diese[ns]?) |^[^\\p{L}]*(?:Auch )?@S (?:ist|sind|war|waren) (?:(?:auch|eher|klar|ebenfalls|grundsätzlich|weiterhin|nicht|generell|eindeutig|persönlich) ){0,2}?(?:dafür|dagegen)[.,]',
    yes: ['Herr Adler ist gegen den Steg.', 'Auch Frau Birk ist dafür, das Boot zu kaufen.'],
    no: [
      'Der Steg ist für den Verein.',
      'Die Werft haftet für das Boot.',
      'Herr Adler ist für drei Tage krank.',
    ],
  },
  {
    name: 'antrag-wird-gestellt',
    pattern:
      '^[^\\p{L}]*(?:Von|Vom|Seitens) (?:de[rms] )?@O (?:wird|wurde) [^,;.]{0,60}(?:[Aa]ntrag|Vorschlag|Wunsch)(?!\\p{L})[^,;.]{0,40} (?:gestellt|gemacht|geäußert|unterbreitet)(?!\\p{L})',
    yes: ['Von Herrn Adler wird der Antrag gestellt, das Boot zu kaufen.'],
    no: ['Von Herrn Adler wird das Boot gestrichen.'],
  },
  {
    name: 'gremium-verabredet',
    pattern: '(?<!\\p{L})(?:verabredet|verabredete|vereinbart|vereinbarte) @S(?= |$)',
    yes: ['Wegen des Stegs verabredet der Ortsrat einen Ortstermin.'],
    no: ['Wegen des Stegs ist ein Termin verabredet.'],
  },
  {
    name: 'ist-daran-gelegen',
    pattern:
      '^[^\\p{L}]*(?:Auch )?@N (?:ist|war|liegt|lag)(?: \\p{Ll}+){0,2} (?:daran gelegen|daran|wichtig), (?:dass|zu)(?!\\p{L})',
    yes: ['Herrn Adler ist daran gelegen, dass der Steg hält.', 'Frau Birk ist wichtig, dass der Steg hält.'],
    no: ['Ihm ist das Boot wichtig.'],
  },
];
