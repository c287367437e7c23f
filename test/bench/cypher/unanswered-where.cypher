MATCH (n:Question) WHERE n.status = 'NONE'
MATCH (n)-[:RECORDED_IN]->(d)
WITH d, count(*) AS questions
MATCH (d)-[:MINUTES_OF]->()-[:HELD_BY]->(g)
WITH g, sum(questions) AS questions
RETURN g.name, questions ORDER BY questions DESC, g.name LIMIT 100
;
MATCH (n:Question) WHERE n.status = 'NONE'
MATCH (n)-[:ADDRESSED_TO]->(g:Organization)
WITH g, count(DISTINCT n) AS questions
RETURN g.name, questions ORDER BY questions DESC, g.name LIMIT 100
