import { prefixOf } from '../people.ts';
import { permalink } from '../permalink.ts';
import type { Minutes, Party, Topic } from '../proceedings/index.ts';
import { VERSION } from '../program.ts';
import { AGENT } from './context.ts';

/** A node of JSON-LD; what is null or undefined is no statement and is left out when it is written. */
export type Node = Readonly<Record<string, unknown>>;

export function party(who: Party, site: string): Node {
  const id = permalink(site, who);
  if (who.__typename === 'Organization') {
    return { id, type: ['Organization', 'prov:Organization'], name: who.name, kind: who.kind };
  }
  return {
    id,
    type: ['Person', 'prov:Person'],
    name: who.name,
    familyName: who.familyName,
    givenName: who.givenName,
    honorificPrefix: prefixOf(who),
    kind: who.kind,
  };
}

export function topic(about: Topic, site: string): Node {
  const id = permalink(site, { __typename: 'Topic', ...about });
  return { id, type: ['DefinedTerm', 'skos:Concept'], name: about.name, kind: about.kind };
}

export function minutes(document: Minutes, site: string): Node {
  const { id, name, origin, url, mediaType, hash } = document;
  return {
    id: permalink(site, { __typename: 'Document', id }),
    type: ['MediaObject', 'prov:Entity'],
    name,
    origin,
    url,
    encodingFormat: mediaType,
    sha256: hash,
    inLanguage: 'de',
  };
}

export function agent(): Node {
  return {
    id: AGENT,
    type: ['SoftwareApplication', 'prov:SoftwareAgent'],
    name: 'Ratsgraph',
    softwareVersion: VERSION,
  };
}
