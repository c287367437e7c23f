MATCH (n:Question)-[:RECORDED_IN]->(d) WITH d, collect(n) AS there
MATCH (d)-[:MINUTES_OF]->()-[:HELD_BY]->(g) UNWIND there AS n
WITH g, count(n) AS questions, percentileCont(n.answeredAfter, 0.5) AS medianDays
RETURN g.name, questions, medianDays ORDER BY questions DESC, g.name, g.id LIMIT 100
;
MATCH (d:Document) WITH d MATCH (d)-[:MINUTES_OF]->(m) WITH m, collect(d) AS there WHERE size(there) > 1
UNWIND there AS d UNWIND there AS e WITH d, e WHERE d.id < e.id
CALL (d, e) {
  MATCH (d)<-[:RECORDED_IN]-(a:Question) MATCH (e)<-[:RECORDED_IN]-(b:Question {text: a.text})
  WITH a, b, [(a)<-[:ASKED]-(x) | x.id][0] <> [(b)<-[:ASKED]-(x) | x.id][0] AS byOthers WHERE byOthers OR a.status <> b.status
  RETURN CASE WHEN byOthers THEN 'asker' ELSE 'status' END AS kind, a, b
  UNION ALL
  MATCH (d)<-[:RECORDED_IN]-(a:Decision) MATCH (e)<-[:RECORDED_IN]-(b:Decision {text: a.text})
  WHERE a.result <> b.result OR [a.yes, a.no, a.abstain] <> [b.yes, b.no, b.abstain]
  RETURN 'result' AS kind, a, b
}
RETURN kind, a.text, d.origin, b.text, e.origin ORDER BY kind, a.day DESC, a.place, b.place LIMIT 20
;
MATCH (b:Answer)-[:ANSWERS]->(q:Question) WHERE b.gives IS NOT NULL
MATCH (q)-[:REPEATS*0..1]->(p:Question)<-[:ANSWERS]-(a:Answer) WHERE a.gives IS NOT NULL AND a.day < b.day
WITH q, a, b, [said IN split(trim(b.gives), ' ') WHERE a.gives CONTAINS ' ' + split(said, '=')[0] + '=' AND NOT a.gives CONTAINS ' ' + said + ' '
  AND (NOT split(said, '=')[0] IN ['ob', 'wann'] OR q.asks CONTAINS ' ?' + split(said, '=')[0] + ' ')] AS differing
WHERE size(differing) > 0
RETURN DISTINCT 'answer' AS kind, a.text, b.text ORDER BY a.day DESC, a.place, b.place LIMIT 20
;
MATCH (n:Curation) WHERE n.waits IS NOT NULL AND n.kind <> 'name'
RETURN n.kind, n.target, n.document, n.words, n.reason, n.by, n.waits ORDER BY n.position, n.id LIMIT 100
