MATCH (x:Actor) WHERE x.search CONTAINS $askerWord AND all(w IN $asker WHERE x.search CONTAINS w)
MATCH (x)-[:ASKED]->(n:Question)
WHERE n.day >= '2000-01-01' AND n.day <= '2024-12-31' AND n.status IN ['ANSWERED', 'DECLINED']
  AND EXISTS { (n)<-[:ANSWERS]-()<-[:GAVE]-(a) WHERE all(w IN $answerer WHERE a.search CONTAINS w) }
  AND EXISTS { (n)-[:ABOUT]->(t) WHERE t.field = 'x' OR all(w IN $term WHERE t.search CONTAINS w) }
  AND EXISTS { (n)-[:RECORDED_IN]->()-[:MINUTES_OF]->()-[:HELD_BY]->(c) WHERE all(w IN $committee WHERE c.search CONTAINS w) }
WITH DISTINCT n
WITH count(n) AS total, collect(n) AS found
UNWIND found AS n WITH n, total ORDER BY n.day, n.place LIMIT 10
CALL (n) {
  MATCH (n)<-[:ANSWERS]-(a) WITH a ORDER BY a.day, a.place
  RETURN collect({ text: a.text, givenBy: [(a)<-[:GAVE]-(p) | p.name][0], onBehalfOf: [(a)-[:ON_BEHALF_OF]->(o) | o.name][0] }) AS answers
}
RETURN total, n.date, n.text, n.status, [(n)<-[:ASKED]-(p) | p.name][0] AS askedBy, answers
