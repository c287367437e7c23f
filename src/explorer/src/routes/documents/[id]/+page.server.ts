import { error } from '@sveltejs/kit';
import { ask } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { GONE, gonePage } from '$lib/history/gone.ts';
import { VERSIONED } from '$lib/history/versions.ts';
import { languageOf } from '$lib/language.ts';
import { MARKED, marksOf } from '$lib/source/acts.ts';
import { contentsOf } from '$lib/source/contents.ts';
import { wholeText } from '$lib/source/passage.ts';
import { otherMarks, placesOf, stripesOf } from '$lib/source/receipt.ts';
import { WORDS } from '$lib/words/index.ts';
import type { PageServerLoad } from './$types.ts';

const DOCUMENT = graphql(
  `query Document($id: ID!) {
    node(id: $id) {
      __typename
      ... on Document {
        ...Marked
        imported
        versions { ...Versioned }
        toldIn { id name }
        meeting { id name date committee { name } documents { id origin toldIn { id } } }
      }
      ... on Removal { ...Gone }
    }
    summary(filter: { document: $id }) { questions byStatus { status count } }
  }`,
  [MARKED, VERSIONED, GONE],
);

/** `sentences=all` marks every sentence, else what stands in the graph and what no rule explained. */
export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const { node, summary } = await ask(fetch, DOCUMENT, { id: params.id }).catch(orErrorPage);
  if (node?.__typename === 'Removal') gonePage(WORDS[languageOf(url.pathname)].history.gone, node);
  if (node?.__typename !== 'Document') error(404, WORDS[languageOf(url.pathname)].errors.notFound);
  const every = url.searchParams.get('sentences') === 'all';
  const others = otherMarks(node.sentences).filter(({ kind }) => every && kind !== 'unexplained');
  const marks = [...marksOf(node), ...others];
  const { id, name, origin, url: original, meeting, imported, versions, toldIn } = node;
  const tells = (meeting?.documents ?? []).filter((other) => other.toldIn?.id === id);
  return {
    document: { id, name, origin, original, meeting, imported, versions, toldIn, tells },
    every,
    passage: wholeText(node.text, marks),
    places: placesOf(marks),
    stripes: stripesOf(marks, node.text.length),
    contents: contentsOf(node),
    sentences: node.sentences.length,
    summary,
  };
};
