/** What readers are told of whose data is stored, in German: the short form of `docs/privacy.md`. */
export const privacyDe = {
  title: 'Datenschutz',
  description:
    'Wessen Namen hier stehen und wessen nicht, warum, wie man einen Namen entfernen lässt, und was ein Besuch hinterlässt.',
  intro:
    'Niederschriften nennen Menschen. Hier steht, was Inhaber eines öffentlichen Amtes öffentlich sagen, und von allen anderen so wenig wie möglich. Verantwortlich ist, wer diesen Server betreibt.',
  sections: [
    {
      heading: 'Wessen Name hier steht',
      lines: [
        'Gewählte, Verwaltung und Gäste, die für eine Stelle sprechen: mit Namen, Amt und Zeit, mit Anwesenheit, Fragen, Antworten und Zusagen.',
        'Menschen ohne Amt, etwa in der Einwohnerfragestunde: mit Rolle und Kennung („Einwohnerin k7f3q“) an der Stelle des Namens, im Text und überall sonst. Wer das abgeschaltet hat, zeigt Namen, wie sie gedruckt sind.',
        'Bei wem nichts sagt, was er ist: mit dem Namen, wie er gedruckt ist.',
        'Warum: Eine öffentliche Frage an eine öffentliche Stelle, und was daraus wurde, geht alle an. Wer sie als Privatperson gestellt hat, nicht.',
      ],
    },
    {
      heading: 'Was geschwärzt ist',
      lines: [
        'Bankverbindungen, Telefonnummern, E-Mail-Adressen und Wohnungen, bevor irgendetwas gelesen wird. █ steht für jedes Zeichen.',
        'Die Regeln erkennen nicht jede Schreibweise. Namen von Privatleuten, die erwähnt werden, ohne selbst zu sprechen, stehen noch im Text.',
      ],
    },
    {
      heading: 'Einen Namen entfernen lassen',
      lines: [
        'Wer diesen Server betreibt, kann jeden Namen entfernen: aus Texten, Überschriften und Suche. Frage und Antwort bleiben, unter Amt und Kennung; späteres Einlesen bringt den Namen nicht zurück.',
        'Außerhalb liegt, was andere schon abgerufen haben, und die Niederschrift selbst bei der Gemeinde, die sie veröffentlicht.',
      ],
    },
    {
      heading: 'Suchmaschinen',
      lines: [
        'Seiten von Personen, gefilterte Listen, Tabellen und Feeds sagen Suchmaschinen, dass sie draußen bleiben sollen: Niemandes Profil soll der Treffer zu seinem Namen sein.',
      ],
    },
    {
      heading: 'Was ein Besuch hinterlässt',
      lines: [
        'Keine Cookies, nichts in Ihrem Browser, keine Anfrage an andere Server. Ratsgraph zählt Anfragen, nicht wer sie stellt; was Server davor aufzeichnen, weiß ihr Betreiber.',
      ],
    },
  ],
};
