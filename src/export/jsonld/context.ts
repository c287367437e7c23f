/**
 * What the words of our JSON-LD mean: schema.org for what people know of questions and answers, PROV for where facts
 * come from, Web Annotation (oa) for the place in the text, SKOS for topics, and a vocabulary of our own for the rest.
 * It is part of every file, so that nobody has to fetch it.
 */
export const CONTEXT = {
  '@vocab': 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rg: 'urn:ratsgraph:vocabulary:',
  id: '@id',
  type: '@type',
  url: { '@id': 'url', '@type': '@id' },
  startDate: { '@id': 'startDate', '@type': 'xsd:date' },
  dateCreated: { '@id': 'dateCreated', '@type': 'xsd:date' },
  endTime: { '@id': 'endTime', '@type': 'xsd:date' },
  actionStatus: { '@id': 'actionStatus', '@type': '@vocab' },
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  exact: 'oa:exact',
  selector: 'oa:hasSelector',
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  derivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  generatedBy: 'prov:wasGeneratedBy',
  associatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
  status: 'rg:status',
  statusRule: 'rg:statusRule',
  rule: 'rg:rule',
  kind: 'rg:kind',
  basis: 'rg:basis',
  addressedTo: { '@id': 'rg:addressedTo', '@container': '@set' },
  actor: { '@id': 'rg:actor', '@type': '@id' },
  answersBecause: 'rg:answersBecause',
  due: 'rg:due',
  result: 'rg:result',
  resultRule: 'rg:resultRule',
  yes: 'rg:yes',
  no: 'rg:no',
  abstain: 'rg:abstain',
  unanimous: 'rg:unanimous',
  quote: 'rg:quote',
  page: 'rg:page',
  paragraph: 'rg:paragraph',
  capacity: 'rg:capacity',
  origin: 'rg:origin',
} as const;

/** The program that found the facts, as PROV has agents. */
export const AGENT = 'urn:ratsgraph:program';
