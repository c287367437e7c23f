/**
 * What one can promise a meeting: to find something out, to tell it, to pass it on. Building, paying and
 * mowing are plans, not promises (eval guide, Commitments).
 *
 * One verb a line: infinitive (a bar behind a separable prefix, where `zu` goes) and past participle; a
 * phrase that has no passive of its own stands without.
 */
const CHECK = `
prüfen, geprüft
überprüfen, überprüft
nach|prüfen, nachgeprüft
klären, geklärt
ab|klären, abgeklärt
nach|fragen, nachgefragt
an|fragen
erfragen, erfragt
erkundigen
vergewissern
ermitteln, ermittelt
nach|sehen, nachgesehen
nach|schauen, nachgeschaut
nach|gehen, nachgegangen
nach|haken, nachgehakt
durch|sehen, durchgesehen
an|sehen
an|schauen
besichtigen
in Augenschein nehmen
in Erfahrung bringen
kundig machen
schlau|machen, schlaugemacht
heraus|finden, herausgefunden
recherchieren, recherchiert
kundig machen
schlau machen
nach|hören, nachgehört
untersuchen, untersucht
hinterfragen, hinterfragt
eruieren, eruiert
nach|rechnen, nachgerechnet
durch|rechnen, durchgerechnet
aus|rechnen, ausgerechnet
nach|messen, nachgemessen
nach|zählen, nachgezählt
begutachten, begutachtet
`;

/** Nobody hands these over without having been asked; in the passive they are promises as they stand. */
const SEND = `
nach|reichen, nachgereicht
nach|liefern, nachgeliefert
nach|tragen, nachgetragen
nach|senden, nachgesandt
nach|holen
bei|fügen, beigefügt
bei|legen, beigelegt
zu|senden, zugesandt
zu|schicken, zugeschickt
zu|leiten, zugeleitet
zu|stellen
zu|arbeiten, zugearbeitet
mit|bringen
ins (?:RIS|Ratsinformationssystem|Netz|Internet) stellen, ins (?:RIS|Ratsinformationssystem|Netz|Internet) gestellt
(?:ins|in das) (?:RIS|Ratsinformationssystem|Netz|Internet) ein|stellen, (?:ins|in das) (?:RIS|Ratsinformationssystem|Netz|Internet) eingestellt
auf dem Laufenden halten, auf dem Laufenden gehalten
zukommen lassen
übersenden, übersandt
übermitteln, übermittelt
versenden, versandt
verschicken, verschickt
schicken
senden
mailen, gemailt
zu|mailen, zugemailt
weiter|leiten, weitergeleitet
weiter|geben, weitergegeben
weiter|reichen, weitergereicht
weiter|tragen, weitergetragen
weiter geben, weiter gegeben
weiter leiten, weiter geleitet
mit|nehmen, mitgenommen
auf die (?:Tagesordnung|Sitzung) (?:der|des|einer) (?!heutigen )[^,;.]{1,80} setzen, auf die (?:Tagesordnung|Sitzung) (?:der|des|einer) (?!heutigen )[^,;.]{1,80} gesetzt
`;

/** Said to a meeting, or about its own talk: a promise in the future only. */
const TELL = `
mit|teilen, mitgeteilt
beantworten, beantwortet
antworten
informieren
unterrichten
berichten, berichtet
benachrichtigen
(?:ihm|ihr|ihnen)(?: (?!nicht )\\p{Ll}+){0,2} schreiben
erläutern, erläutert
ergänzen, ergänzt
auf|bereiten, aufbereitet
auf|arbeiten, aufgearbeitet
zusammen|stellen, zusammengestellt
dar|stellen, dargestellt
vor|stellen, vorgestellt
vor|legen, vorgelegt
unterbreiten, unterbreitet
benennen, benannt
nennen, genannt
ein|reichen, eingereicht
verteilen, verteilt
vor|schlagen
aus|werten, ausgewertet
dokumentieren, dokumentiert
zurück|kommen
zurück|melden
melden
zur Verfügung stellen
zur Kenntnis geben
bekannt geben, bekannt gegeben
bekannt|geben, bekanntgegeben
Rückmeldung geben
Auskunft geben
Auskunft erteilen
Bescheid geben
ins Bild setzen
in Kenntnis setzen
Stellung nehmen
auf|greifen, aufgegriffen
an|sprechen, angesprochen
vor|tragen, vorgetragen
ein|berufen
besprechen, besprochen
thematisieren, thematisiert
ein|bringen, eingebracht
ein|laden
auf die Tagesordnung(?: [^,;.]{1,60})? setzen
auf die Tagesordnung(?: [^,;.]{1,60})? nehmen
präsentieren, präsentiert
`;

const ACT = `
kümmern
bemühen
ein|setzen
veranlassen, veranlasst
hin|wirken
vor|sprechen
vorstellig werden
dringen
drängen
an|rufen, angerufen
an|schreiben, angeschrieben
in Verbindung setzt?en
in Verbindung treten
Kontakt aufnehmen
Verbindung aufnehmen
Rücksprache halten
Rücksprache nehmen
Gespräch suchen
um (?:eine |die )?(?:Stellungnahme|Auskunft|Antwort|Prüfung|Klärung|Rückmeldung|Aufklärung)(?: [^,;.]{1,40})? bitten
in die Wege leiten
kontaktieren
wenden
ab|sprechen
mit [^,;.]{1,80} ab|stimmen
an|fordern
erinnern
beauftragen
verabreden
ein|beziehen
ein|binden
auf|fordern
ersuchen
sprechen
reden
achten
ein|holen
weiter|verfolgen
ein Bild machen
(?:Sache|Angelegenheit|Thematik|Situation|Themas|Problems?|Frage|Fragestellung|Aufgabe) annehmen
im Auge behalten
im Blick behalten
Sorge tragen
`;

/** The bar behind a separable prefix, other than one between alternatives. */
const SEPARABLE = /\|(?=\p{L}+$)/u;

export interface Service {
  /** Alternatives of a pattern: infinitives, infinitives with `zu`, past participles. */
  readonly infinitives: string;
  readonly withZu: string;
  readonly participles: string;
}

export const CHECKS: Service = forms(CHECK);
export const SENDS: Service = forms(SEND);
export const TELLS: Service = forms(TELL);
export const ACTS: Service = forms(ACT);

function forms(list: string): Service {
  const verbs = list
    .trim()
    .split('\n')
    .map((line) => line.split(', '));
  return {
    infinitives: verbs.map(([verb = '']) => verb.replace(SEPARABLE, '')).join('|'),
    withZu: verbs.map(([verb = '']) => withZu(verb)).join('|'),
    participles: verbs.flatMap(([, participle]) => participle ?? []).join('|'),
  };
}

/** "nachzureichen", "zu prüfen", "in Verbindung zu setzen". */
function withZu(verb: string): string {
  return SEPARABLE.test(verb) ? verb.replace(SEPARABLE, 'zu') : verb.replace(/(?<![^ ])([^ ]+)$/u, 'zu $1');
}
