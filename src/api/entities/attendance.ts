import { back, type Edge, type Entity, many, onEdge, type Place, pointed, same } from '../entity.ts';
import { reference } from './source.ts';

const values = {
  capacity: onEdge('capacity'),
  role: onEdge('role'),
  from: onEdge('from'),
  fromItem: onEdge('fromItem'),
  until: onEdge('until'),
  untilItem: onEdge('untilItem'),
  rule: onEdge('rule'),
};
const edges = {
  substituteFor: pointed('Person', substituted),
  source: pointed('SourceReference', ({ from, node }) => `(${node}:Document {id: ${from}.document})`),
  fromSource: pointed('FromSource', (place) => where(place, 'fromStart')),
  untilSource: pointed('UntilSource', (place) => where(place, 'untilStart')),
};

/** Somebody at a meeting, reached from the meeting. */
export const attendee: Entity = {
  type: 'Attendance',
  values,
  edges: { ...edges, person: same('Person'), meeting: back('Meeting') },
};

/** The same, reached from the person. */
export const attended: Entity = {
  type: 'Attendance',
  values,
  edges: { ...edges, person: back('Person'), meeting: same('Meeting') },
};

export const fromSource: Entity = reference('fromStart', 'fromEnd');
export const untilSource: Entity = reference('untilStart', 'untilEnd');

/** In the order of the list, what is told later of somebody behind. */
export const attendance: readonly Edge[] = many(
  'Attendee',
  ({ from, edge, node }) => `(${from})<-[${edge}:ATTENDED]-(${node})`,
  ({ edge, node }) => `${edge}.start, ${node}.name, ${node}.id, ${edge}.document`,
);

/** Oldest first. */
export const meetings: readonly Edge[] = many(
  'Attended',
  ({ from, edge, node }) => `(${from})-[${edge}:ATTENDED]->(${node})`,
  ({ edge, node }) => `coalesce(${node}.date, ''), ${node}.id, ${edge}.start, ${edge}.document`,
);

function where({ from, node }: Place, start: string): string {
  return `(${node}:Document {id: ${from}.document}) WHERE ${from}.${start} IS NOT NULL`;
}

/** The edge tells whom its document means by the name; who that is among all, the graph may know better. */
function substituted({ from, edge, node }: Place): string {
  return (
    `(:Document {id: ${from}.document})<-[${edge}:MENTIONED_IN]-(${node}:Person) ` +
    `WHERE ${from}.substituteFor IS NOT NULL AND (${edge}.who = ${from}.substituteFor OR ${node}.id = ${from}.substituteFor)`
  );
}
