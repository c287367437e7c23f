/** A policy field of the controlled list, with its German label and the EU data theme it is mapped to. */
export interface Field {
  readonly id: string;
  readonly label: string;
  /** Authority code of the EU data theme (DCAT-AP). */
  readonly theme: string;
}

/** The controlled list: 23 policy fields of German local politics. Order is the order of ties. */
export const FIELDS: readonly Field[] = [
  { id: 'verkehr', label: 'Verkehr und Straßen', theme: 'TRAN' },
  { id: 'oepnv', label: 'Bus und Bahn', theme: 'TRAN' },
  { id: 'bauen', label: 'Bauen und Stadtentwicklung', theme: 'REGI' },
  { id: 'schule', label: 'Schule', theme: 'EDUC' },
  { id: 'kinder', label: 'Kinder, Jugend und Familie', theme: 'SOCI' },
  { id: 'soziales', label: 'Soziales', theme: 'SOCI' },
  { id: 'arbeit', label: 'Arbeit und Ausbildung', theme: 'SOCI' },
  { id: 'migration', label: 'Migration und Integration', theme: 'SOCI' },
  { id: 'gesundheit', label: 'Gesundheit', theme: 'HEAL' },
  { id: 'umwelt', label: 'Umwelt und Natur', theme: 'ENVI' },
  { id: 'klima', label: 'Klima und Energie', theme: 'ENER' },
  { id: 'entsorgung', label: 'Abfall, Reinigung und Wasser', theme: 'ENVI' },
  { id: 'finanzen', label: 'Finanzen', theme: 'ECON' },
  { id: 'wirtschaft', label: 'Wirtschaft und Tourismus', theme: 'ECON' },
  { id: 'kultur', label: 'Kultur', theme: 'EDUC' },
  { id: 'sport', label: 'Sport und Freizeit', theme: 'EDUC' },
  { id: 'ordnung', label: 'Ordnung und Sicherheit', theme: 'JUST' },
  { id: 'feuerwehr', label: 'Feuerwehr und Katastrophenschutz', theme: 'JUST' },
  { id: 'digital', label: 'Digitales', theme: 'TECH' },
  { id: 'gebaeude', label: 'Gebäude und Grundstücke', theme: 'REGI' },
  { id: 'friedhof', label: 'Friedhof', theme: 'ENVI' },
  { id: 'verwaltung', label: 'Verwaltung', theme: 'GOVE' },
  { id: 'politik', label: 'Politik und Beteiligung', theme: 'GOVE' },
];
