import type { privacyDe } from './privacy.de.ts';

/** What readers are told of whose data is stored, in English: the short form of `docs/privacy.md`. */
export const privacyEn: typeof privacyDe = {
  title: 'Privacy',
  description:
    'Whose names stand here and whose do not, why, how to have a name removed, and what a visit leaves behind.',
  intro:
    'Minutes name people. Here stands what holders of a public office say in public, and as little as possible of everybody else. Whoever runs this server is responsible for it.',
  sections: [
    {
      heading: 'Whose name stands here',
      lines: [
        'Elected people, administration and guests who speak for somebody: with name, office and period, with attendance, questions, answers and promises.',
        'People without an office, at question time for residents for example: with role and pseudonym (“Einwohnerin k7f3q”) in the place of the name, in the text and everywhere else. A server that has switched this off shows names as printed.',
        'Where nothing tells what somebody is: with the name as printed.',
        'Why: a question in public to a public body, and what became of it, is of public interest. Who in private life asked it is not.',
      ],
    },
    {
      heading: 'What is masked',
      lines: [
        'Bank details, telephone numbers, e-mail addresses and homes, before anything is read. █ stands for each sign.',
        'The rules do not know every way to write them. Names of private people who are mentioned without speaking themselves still stand in the text.',
      ],
    },
    {
      heading: 'Having a name removed',
      lines: [
        'Whoever runs this server can remove any name: from texts, headings and the search. Question and answer stay, under office and pseudonym; reading the minutes again does not bring the name back.',
        'Out of reach is what others have fetched already, and the minutes themselves with the municipality that publishes them.',
      ],
    },
    {
      heading: 'Search engines',
      lines: [
        'Pages of people, filtered lists, tables and feeds tell search engines to stay out: nobody’s profile shall be the hit for a name.',
      ],
    },
    {
      heading: 'What a visit leaves behind',
      lines: [
        'No cookies, nothing in your browser, no request to other servers. Ratsgraph counts requests, not who makes them; what servers before it record, whoever runs them knows.',
      ],
    },
  ],
};
