// Worauf ist keine Antwort protokolliert? · Which questions have no answer on record?
MATCH (q:Question) WHERE q.status IN ['NONE', 'DEFERRED']
RETURN q.date AS date, q.status AS status,
       head([(p)-[:ASKED]->(q) | p.name]) AS askedBy,
       [(q)-[:ADDRESSED_TO]->(to) | to.name] AS addressedTo,
       q.text AS question
ORDER BY q.day DESC, q.place LIMIT 25
