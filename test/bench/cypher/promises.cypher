MATCH (c:Commitment) WITH count(c) AS total
CALL () { MATCH (n:Commitment) WHERE n.day >= '' RETURN n ORDER BY n.day DESC, n.place LIMIT 20 }
CALL (n) { MATCH (n)-[:OWED_BY]->(p) WITH DISTINCT p ORDER BY p.name, p.id RETURN collect(p.name) AS owedBy }
CALL (n) { MATCH (n)-[:MADE_IN]->(:Answer)-[:ANSWERS]->(q) WITH DISTINCT q ORDER BY q.start RETURN collect({ text: q.text, askedBy: [(q)<-[:ASKED]-(p) | p.name][0] }) AS questions }
CALL (n) { MATCH (n)-[:MADE_IN]->()-[:RAISED_IN]->(i) RETURN collect({ number: i.number, heading: i.heading })[0] AS item }
CALL (n) { MATCH (n)-[:RECORDED_IN]->(d) RETURN collect({ name: d.name, meeting: [(d)-[:MINUTES_OF]->(m) | m.name][0], quote: substring(d.text, n.start, n.end - n.start) })[0] AS source }
RETURN total, n.text, n.date, n.kind, n.due, n.dueDate, n.start, n.end, owedBy, questions, item, source
