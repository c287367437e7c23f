MATCH (t:Topic) WHERE t.search CONTAINS ' verkehr' AND t.kind = 'field'
WITH t ORDER BY t.questions DESC, t.name, t.id LIMIT 20
CALL (t) { MATCH (t)<-[:BROADER]-(n) WITH DISTINCT n ORDER BY n.name, n.id LIMIT 100 RETURN collect({ name: n.name, questions: n.questions }) AS narrower }
RETURN t.name, t.questions, narrower
;
MATCH (t:Topic) WHERE t.questions >= 0 AND t.kind = 'term'
WITH t ORDER BY t.questions DESC, t.name, t.id LIMIT 5
RETURN t.name, t.questions, COLLECT { MATCH (t)-[:BROADER]->(b) WITH DISTINCT b ORDER BY b.id LIMIT 1 RETURN b.name }[0] AS broader
