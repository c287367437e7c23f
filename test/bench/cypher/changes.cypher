MATCH (d:Document) WHERE d.imported >= '2000-01-01'
WITH count(d) AS total, collect(d) AS found
UNWIND found AS d WITH d, total ORDER BY d.imported DESC, d.id LIMIT 20
RETURN total, d.origin, d.coverage, [(d)-[:MINUTES_OF]->(m) | m.name][0] AS meeting
;
MATCH (n:Question) WHERE n.status IN ['DECLINED', 'DEFERRED'] AND n.imported >= '2000-01-01'
WITH count(n) AS total, collect(n) AS found
UNWIND found AS n WITH n, total ORDER BY n.day DESC, n.place LIMIT 20
RETURN total, n.date, n.text, n.status
;
MATCH (n:Commitment) WHERE n.imported >= '2000-01-01' WITH count(n) AS total
CALL () { MATCH (n:Commitment) WHERE n.day >= '' AND n.imported >= '2000-01-01' RETURN n ORDER BY n.day DESC, n.place LIMIT 20 }
RETURN total, n.date, n.text
;
MATCH (n:Decision) WHERE n.imported >= '2000-01-01' WITH count(n) AS total
CALL () { MATCH (n:Decision) WHERE n.day >= '' AND n.imported >= '2000-01-01' RETURN n ORDER BY n.day DESC, n.place LIMIT 20 }
RETURN total, n.date, n.text, n.result
;
MATCH (n:Removal) WHERE n.removed >= '2000-01-01'
WITH count(n) AS total, collect(n) AS found
UNWIND found AS n WITH n, total ORDER BY n.removed DESC, n.id LIMIT 20
RETURN total, n.id, n.kind, n.removed
