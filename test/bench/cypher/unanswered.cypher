MATCH (n:Question) WHERE n.status = 'NONE' WITH count(n) AS total
CALL () { MATCH (n:Question) WHERE n.day >= '' AND n.status = 'NONE' RETURN n ORDER BY n.day DESC, n.place LIMIT 20 }
CALL (n) { MATCH (n)-[:ADDRESSED_TO]->(a) WITH DISTINCT a ORDER BY a.name RETURN collect(a.name) AS addressedTo }
CALL (n) { MATCH (n)-[:RECORDED_IN]->(d) OPTIONAL MATCH (d)-[:MINUTES_OF]->(m)-[:HELD_BY]->(c) RETURN collect({ name: d.name, origin: d.origin, meeting: m.name, committee: c.name })[0] AS source }
CALL (n) { MATCH (n)-[r:ABOUT]->(t) WITH r, t ORDER BY r.rank RETURN collect({ name: t.name, kind: t.kind }) AS topics }
RETURN total, n.text, n.date, n.start, n.end, [(n)<-[:ASKED]-(p) | p.name][0] AS askedBy, addressedTo, source, topics
