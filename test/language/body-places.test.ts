import { expect, it } from 'vitest';
import { named } from './named.ts';

it.each([
  ['Er fragt das Klinikum, wie viele Betten es gibt.', ['*er', '*Klinikum']],
  ['Dann fragt Frau Birk die Musikschule am Deich, ob das geht.', ['Frau *Birk', '*Musikschule am Deich']],
  ['Er bittet die Agentur für Arbeit um Zahlen.', ['*er', '*Agentur für Arbeit']],
  ['Er möchte vom Deutschen Roten Kreuz wissen, ob das geht.', ['*er', '*Deutschen Roten Kreuz']],
  ['Er will von der Bahn endlich erfahren, ob das geht.', ['*er', '*Bahn']],
  ['Er erkundigt sich beim Handels- und Gewerbeverein, ob das geht.', ['*er', '*Handels- und Gewerbeverein']],
  ['Er richtet an die Bäder GmbH die Frage, ob das geht.', ['*er', '*Bäder GmbH']],
  ['Dies wird vom Klinikum bestätigt.', ['*Klinikum']],
  ['Nach Auskunft der Musikschule sei das so.', ['*Musikschule']],
  ['Das sei laut der Bahn so.', ['*Bahn']],
  ['Dazu erklärt die Bahn, dass das so sei.', ['*Bahn']],
  ['Das sei so, antwortet die Bahn.', ['*Bahn']],
  ['Der Eigenbetrieb Stadtreinigung teilt mit, dass das so sei.', ['*Eigenbetrieb Stadtreinigung']],
])('where only somebody can stand, a house is who speaks for it: %s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

it.each([
  ['Er fragt, wann die Bahn gebaut wird.', ['*er']],
  ['Er fragt nach der Ampel bei der Musikschule.', ['*er']],
  ['Er fragt nach dem Weg an der Bahn.', ['*er']],
  ['Herr Adler erklärt das Klinikum für überflüssig.', ['Herr *Adler']],
  ['Der Weg von der Bahn zum Ort ist weit.', []],
  ['Das Klinikum steht am Deich.', []],
  ['Er möchte vom Ersten Stadtrat wissen, ob das geht.', ['*er', '*Erster Stadtrat /Erster Stadtrat']],
])('elsewhere it is a house: %s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});
