MATCH (q:Question) WHERE q.day >= '' WITH q ORDER BY q.day DESC, q.place LIMIT 1
MATCH (q)-[:RECORDED_IN]->(d)
OPTIONAL MATCH (d)-[:MINUTES_OF]->(m)-[:HELD_BY]->(c)
CALL (d) {
  MATCH (d)<-[:RECORDED_IN]-(n:Question) WITH n ORDER BY n.start
  CALL (n) { MATCH (n)<-[:ANSWERS]-(a) WITH a ORDER BY a.start RETURN collect({ text: a.text, start: a.start, end: a.end }) AS answers }
  RETURN collect({ text: n.text, status: n.status, askedBy: [(n)<-[:ASKED]-(p) | p.name][0], answers: answers }) AS questions
}
RETURN d.id, d.name, d.origin, d.hash, d.layout, m.name, m.date, c.name, c.kind, questions
