import { isPdf, isZip } from './bytes.ts';
import { refuseBinary } from './decode.ts';
import { SourceError } from './error.ts';
import { looksLikePage } from './page-head.ts';

/** A title of pages that come instead of minutes: no point of an agenda is called so. */
interface Sign {
  readonly name: string;
  /** What such a page does. */
  readonly does: string;
  /** Of the title or the first heading, or a part of them. */
  readonly title: RegExp;
  /** What has to be in the markup, too. */
  readonly markup?: RegExp;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const SIGNS: readonly Sign[] = [
  {
    name: 'not-there',
    does: 'says that there is nothing',
    title:
      /\b(?:seite|page|dokument|document|datei|file) (?:(?:wurde|konnte|could|was) )?(?:nicht|not) (?:be )?(?:gefunden|found)\b|^404$/iu,
    yes: ['Seite nicht gefunden', 'Page not found | Auendorf', 'Die Datei wurde nicht gefunden', '404'],
    no: ['Fundsachen: Schlüssel nicht gefunden', 'Antrag 404/2024', 'Dokumente zur Brücke'],
  },
  {
    name: 'fault',
    does: 'tells of a fault of the server',
    title:
      /\b(?:http(?: status)?|fehler|error)[ :–-]{1,3}[45]\d\d\b|\b[45]\d\d[ :–-]{1,3}(?:not found|forbidden|unauthorized|nicht gefunden|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)\b|\binternal server error\b/iu,
    yes: ['HTTP Status 404 – Not Found', '503 Service Unavailable', 'Fehler 500', 'Internal Server Error'],
    no: ['500 Bäume für Auendorf', 'Fehler im Haushalt 2024', 'Vorlage 403: Forstweg'],
  },
  {
    name: 'denied',
    does: 'says that it may not be seen',
    title:
      /\b(?:zugriff|zugang) (?:verweigert|gesperrt|nicht (?:erlaubt|gestattet))\b|\baccess denied\b|^forbidden$/iu,
    yes: ['Zugriff verweigert', 'Auendorf – Access Denied', 'Forbidden'],
    no: ['Zugang zum Ufer', 'Zugriff auf das Archiv'],
  },
  {
    name: 'expired',
    does: 'says that a session has expired',
    title: /\b(?:session|sitzung|anmeldung)(?: ist)? (?:abgelaufen|expired|ungültig)\b/iu,
    yes: ['Ihre Sitzung ist abgelaufen', 'Session expired'],
    no: ['Ablauf der Sitzung', 'Sitzung des Rates'],
  },
  {
    name: 'maintenance',
    does: 'says that the server is being worked on',
    title: /^(?:wartungsmodus|(?:under|site) maintenance|maintenance mode)$/iu,
    yes: ['Wartungsmodus', 'Ratsinformation – Site Maintenance'],
    no: ['Wartung der Brücke', 'Wartungsarbeiten'],
  },
  {
    name: 'login',
    does: 'asks to log in',
    title: /^(?:(?:benutzer)?anmeldung|anmelden|einloggen|log ?-?in|sign in)$/iu,
    markup: /<input\b[^<>]{0,500}\btype\s{0,9}=\s{0,9}["']?password\b/iu,
    yes: ['Anmeldung', 'ALLRIS net - Login', 'Ratsinformation | Anmelden'],
    no: ['Anmeldung zum Ferienpass', 'Ferienpass: Anmeldungen'],
  },
];

/** Such pages are small: further back it is minutes that are read. */
const LONGEST = 256 * 1024;

/**
 * Refuses what came instead of minutes: a web page or other words where PDF or Word was announced, and a page that asks
 * to log in or tells of a fault, whatever was announced. A paper that was announced as something else is read.
 * @param announced names, addresses and media types of the document
 * @throws {SourceError} with the way out
 */
export function refuseOther(bytes: Uint8Array, announced: readonly string[], label: string): void {
  if (bytes.length === 0 || isPdf(bytes) || isZip(bytes)) return;
  refuseBinary(bytes, label);
  const markup = Buffer.from(bytes.subarray(0, LONGEST)).toString('utf8');
  const isPage = looksLikePage(markup) || announced.some((one) => PAGE.test(one));
  const sign = isPage ? signOf(markup) : undefined;
  if (sign !== undefined) throw noMinutes(label, `is a page that ${sign.does}`);
  const other = otherIn(markup, isPage);
  if (other !== null) throw noMinutes(label, `is ${other}`);
  if (!announced.some((one) => PAPER.test(one))) return;
  throw noMinutes(label, `should be PDF or Word, and is ${isPage ? 'a web page' : 'something else'}`);
}

const PAPER = /^application\/(?:pdf|vnd\.openxmlformats)|\.(?:pdf|docx)(?:[?#]|$)/iu;
const PAGE = /^text\/html\b|^application\/xhtml\b|\.html?$/iu;

/** What has words, but those of no minutes; null for anything else. */
function otherIn(markup: string, isPage: boolean): string | null {
  if (isPage && /<frameset\b/iu.test(markup)) return 'a page of frames, with its words in others';
  if (/^\uFEFF?\s*[[{]\s*(?:["[{\]}]|$)/u.test(markup)) return 'JSON, which is for programs';
  const isXml = /^\uFEFF?\s*<\?xml\b/u.test(markup) && !/<(?:html|body|p|div|table)\b/iu.test(markup);
  return isXml ? 'XML, which is for programs' : null;
}

/** What a page does instead of showing minutes; undefined where no sign of that is seen. */
function signOf(markup: string): Sign | undefined {
  const found = [...markup.matchAll(/<(?:title|h1)\b[^<>]{0,300}>([^<]{1,300})/giu)];
  const titles = found.slice(0, 2).map(([, title = '']) => title);
  return SIGNS.find(
    (sign) => titles.some((title) => isTitle(title, sign)) && sign.markup?.test(markup) !== false,
  );
}

/** Titles name the site beside the page. */
export function isTitle(title: string, sign: Sign): boolean {
  const words = title.replace(/\s+/gu, ' ').trim();
  return [words, ...words.split(/ ?[|·–:] ?| - /u)].some((part) => sign.title.test(part));
}

function noMinutes(label: string, what: string): SourceError {
  return new SourceError(
    'no-minutes',
    label,
    `${label} ${what}: it was left out. Open it in a browser, and name the minutes that are shown there.`,
  );
}
