import { redirect } from '@sveltejs/kit';
import { address } from '$lib/address.ts';
import { ask } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { languageOf } from '$lib/language.ts';
import { placeOf } from '$lib/places.ts';
import type { PageServerLoad } from './$types.ts';

const FIND = graphql(`
  query Find($text: String!) {
    organizations(filter: { name: $text }, first: 8) { edges { node { id name questionCount } } }
    people(filter: { name: $text }, first: 8) { edges { node { id name questionCount answerCount } } }
    topics(filter: { name: $text }, first: 8) { edges { node { id name questionCount } } }
    summary(filter: { words: $text }) { questions }
  }
`);

/** Where a search may lead: to what carries the name, and to the words themselves. A name chosen in full opens at once. */
export const load: PageServerLoad = async ({ fetch, url }) => {
  const text = (url.searchParams.get('q') ?? '').trim();
  if (text === '') return { text, found: null };
  const { organizations, people, topics, summary } = await ask(fetch, FIND, { text }).catch(orErrorPage);
  const found = {
    organizations: organizations.edges.map(({ node }) => node),
    people: people.edges.map(({ node }) => node).filter((node) => node.questionCount + node.answerCount > 0),
    topics: topics.edges.map(({ node }) => node).filter(({ questionCount }) => questionCount > 0),
    words: summary.questions,
  };
  const open = exact(text, found);
  if (open) redirect(303, address(languageOf(url.pathname), placeOf(open.id)));
  return { text, found };
};

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The one thing that is called exactly what was typed. Names before topics: a body is often a topic too, and whoever
 * types its name wants what it was asked.
 */
function exact(
  text: string,
  found: Readonly<Record<'organizations' | 'people' | 'topics', readonly Named[]>>,
): Named | undefined {
  const same = ({ name }: Named) => name.toLowerCase() === text.toLowerCase();
  const isAlone = found.organizations.length + found.people.length === 0;
  return (
    found.organizations.find(same) ??
    found.people.find(same) ??
    (isAlone ? found.topics.find(same) : undefined)
  );
}
