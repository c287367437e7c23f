MATCH (t:Topic) WHERE t.field = 'verkehr' OR t.search CONTAINS ' verkehr'
MATCH (t)<-[:ABOUT]-(n:Question) WHERE n.day >= '2020-01-01' AND n.day <= '2029-12-31'
WITH DISTINCT n
WHERE EXISTS { (n)-[:RECORDED_IN]->()-[:MINUTES_OF]->()-[:HELD_BY]->(c) WHERE all(w IN $other WHERE c.search CONTAINS w) }
WITH count(n) AS total, collect(n) AS found
UNWIND found AS n WITH n, total ORDER BY n.day, n.place LIMIT 20
CALL (n) { MATCH (n)-[r:ADDRESSED_TO]->(a) WITH r, a ORDER BY a.name RETURN collect({ basis: r.basis, id: a.id, name: a.name, kind: a.kind }) AS addressees }
CALL (n) {
  MATCH (n)<-[r:ANSWERS]-(a) WITH r, a ORDER BY a.start
  RETURN collect({ text: a.text, basis: r.basis, givenBy: [(a)<-[:GAVE]-(p) | p.name][0], commitments: [(a)<-[:MADE_IN]-(c) | c.text] }) AS answers
}
CALL (n) { MATCH (n)-[r:ABOUT]->(t) WITH r, t ORDER BY r.rank RETURN collect({ name: t.name, kind: t.kind }) AS topics }
RETURN total, n.text, n.date, n.status, n.statusRule, n.rule, addressees, answers, topics,
  [(n)-[:RECORDED_IN]->(d) | substring(d.text, n.statusStart, n.statusEnd - n.statusStart)][0] AS statusQuote
