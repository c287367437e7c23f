// Was wird aus Fragen, je Politikfeld? · What becomes of questions, by policy field?
MATCH (q:Question)-[:ABOUT]->(t:Topic {kind: 'field'})
WITH t.name AS field, count(DISTINCT q) AS questions,
     count(DISTINCT CASE WHEN q.status = 'ANSWERED' THEN q.id END) AS answered,
     count(DISTINCT CASE WHEN q.status IN ['NONE', 'DEFERRED'] THEN q.id END) AS open
RETURN field, questions, answered, open, round(100.0 * answered / questions) AS percent
ORDER BY questions DESC, field
