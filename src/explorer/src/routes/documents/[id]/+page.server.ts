import { ask } from '$lib/api/ask.ts';
import { graphql } from '$lib/api/graphql.ts';
import { orErrorPage } from '$lib/api/load.ts';
import { GONE, there } from '$lib/history/gone.ts';
import { VERSIONED } from '$lib/history/versions.ts';
import { MARKED, marksOf } from '$lib/source/acts.ts';
import { contentsOf } from '$lib/source/contents.ts';
import { wholeText } from '$lib/source/passage.ts';
import { otherMarks, placesOf, stripesOf } from '$lib/source/receipt.ts';
import { benchesOf } from '$lib/things/course.ts';
import { HELD } from '$lib/things/held.ts';
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
        meeting { id name date committee { name } documents { id origin toldIn { id } } ...Held }
      }
      ... on Removal { ...Gone }
    }
    summary(filter: { document: $id }) { questions byStatus { status count } }
  }`,
  [MARKED, VERSIONED, GONE, HELD],
);

/** `sentences=all` marks every sentence, else what stands in the graph and what no rule explained. */
export const load: PageServerLoad = async ({ fetch, params, url }) => {
  const { node, summary } = await ask(fetch, DOCUMENT, { id: params.id }).catch(orErrorPage);
  const document = there(node, 'Document', url);
  const every = url.searchParams.get('sentences') === 'all';
  const others = otherMarks(document.sentences).filter(({ kind }) => every && kind !== 'unexplained');
  const marks = [...marksOf(document), ...others];
  const { id, name, origin, url: original, imported, versions, toldIn } = document;
  const held = document.meeting;
  const meeting = held && { id: held.id, name: held.name, date: held.date, committee: held.committee };
  const tells = (held?.documents ?? []).filter((other) => other.toldIn?.id === id);
  return {
    document: { id, name, origin, original, meeting, imported, versions, toldIn, tells },
    every,
    passage: wholeText(document.text, marks),
    places: placesOf(marks),
    stripes: stripesOf(marks, document.text.length),
    contents: contentsOf(document, held?.agendaItems ?? []),
    benches: benchesOf(held?.attendance ?? []),
    sentences: document.sentences.length,
    summary,
  };
};
