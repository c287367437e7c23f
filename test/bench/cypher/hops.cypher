MATCH (x:Actor) WHERE x.search CONTAINS $askerWord AND all(w IN $asker WHERE x.search CONTAINS w) AND x:Person
WITH x ORDER BY x.questions DESC, x.name, x.id LIMIT 20
CALL (x) {
  MATCH (x)-[r:QUESTIONED]->(a) WITH a, r ORDER BY r.count DESC, a.name, a.id LIMIT 100
  CALL (a) { MATCH (a)<-[s:QUESTIONED]-(o) WITH s, o ORDER BY s.count DESC, o.name, o.id LIMIT 100 RETURN collect({ count: s.count, name: o.name }) AS questionedBy }
  RETURN collect({ name: a.name, questionedBy: questionedBy }) AS questioned
}
RETURN x.name, questioned
;
MATCH (x:Actor) WHERE x.search CONTAINS $otherWord AND all(w IN $other WHERE x.search CONTAINS w) AND x:Committee
MATCH (x)<-[:HELD_BY]-()<-[:MINUTES_OF]-()<-[:RECORDED_IN]-(:Question)-[:ABOUT]->(t)
WITH collect(DISTINCT t) AS others
MATCH (x:Actor) WHERE x.search CONTAINS $committeeWord AND all(w IN $committee WHERE x.search CONTAINS w) AND x:Committee
MATCH (x)<-[:HELD_BY]-()<-[:MINUTES_OF]-()<-[:RECORDED_IN]-(:Question)-[:ABOUT]->(t)
WITH DISTINCT t, others WHERE t IN others
WITH t ORDER BY t.questions DESC, t.name, t.id LIMIT 20
RETURN t.name, t.kind, t.questions
;
MATCH (o:Organization)<-[:ON_BEHALF_OF]-()<-[:GAVE]-(p:Person)
WITH p, o, count(*) AS times ORDER BY times DESC, o.name, o.id
WITH p, collect({ name: o.name, count: times }) AS answersFor WHERE size(answersFor) > 1
RETURN p.name, answersFor ORDER BY p.questions DESC, p.name, p.id LIMIT 20
