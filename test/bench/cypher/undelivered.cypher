MATCH (n:Commitment)
CALL (n) {
  MATCH (n)-[:MADE_IN]->(:Answer)-[:ANSWERS]->(q)
  WITH n, [(q)<-[e:ANSWERS]-(a) WHERE a.rule = 'note' AND a.day = n.day AND a.start > n.start OR e.basis = 'earlier-meeting' AND a.refersStatus = 'ANSWERED' AND a.day > n.day | a] AS found
  UNWIND found AS a
  RETURN collect(DISTINCT a) AS deliveries
}
WITH n, deliveries WHERE size(deliveries) = 0 AND NOT EXISTS { (n)<-[:CORRECTS]-() }
WITH count(n) AS total, collect(n) AS found
UNWIND found AS n WITH n, total ORDER BY n.day, n.place LIMIT 20
CALL (n) { MATCH (n)-[:OWED_BY]->(p) WITH DISTINCT p ORDER BY p.name, p.id RETURN collect(p.name) AS owedBy }
CALL (n) { MATCH (n)-[:MADE_IN]->(:Answer)-[:ANSWERS]->()<-[:ASKED]-(p) WITH DISTINCT p ORDER BY p.name, p.id RETURN collect(p.name) AS owedTo }
RETURN total, n.date, n.text, n.kind, n.due, n.dueDate, owedBy, owedTo
;
MATCH (n:Commitment)
CALL (n) {
  MATCH (n)-[:MADE_IN]->(:Answer)-[:ANSWERS]->(q)
  WITH n, [(q)<-[e:ANSWERS]-(a) WHERE a.rule = 'note' AND a.day = n.day AND a.start > n.start OR e.basis = 'earlier-meeting' AND a.refersStatus = 'ANSWERED' AND a.day > n.day | a] AS found
  UNWIND found AS a
  RETURN collect(DISTINCT a) AS deliveries
}
WITH n, deliveries + [(n)<-[:DELIVERS]-(a) | a] AS deliveries WHERE size(deliveries) > 0
WITH count(n) AS total, collect({ n: n, deliveries: deliveries }) AS found
UNWIND found AS one WITH one.n AS n, one.deliveries AS deliveries, total ORDER BY n.day DESC, n.place LIMIT 20
CALL (n) { MATCH (n)-[:OWED_BY]->(p) WITH DISTINCT p ORDER BY p.name, p.id RETURN collect(p.name) AS owedBy }
RETURN total, n.date, n.text, owedBy, [a IN deliveries | { date: a.date, text: a.text, givenBy: [(a)<-[:GAVE]-(p) | p.name][0] }] AS deliveries
