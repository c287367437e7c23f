MATCH (n:Contribution {id: $question})-[:RECORDED_IN]->(d)
CALL (n, d) { MATCH (d)<-[:RECORDED_IN]-(o) WITH n, o.place AS place, o WHERE place < n.place WITH o, place ORDER BY place DESC LIMIT 1 RETURN collect({ is: labels(o), text: o.text })[0] AS previous }
CALL (n, d) { MATCH (d)<-[:RECORDED_IN]-(o) WITH n, o.place AS place, o WHERE place > n.place WITH o, place ORDER BY place LIMIT 1 RETURN collect({ is: labels(o), text: o.text })[0] AS next }
CALL (n) { MATCH (n)-[r:ADDRESSED_TO|ANSWERS]->(o) WITH r, o ORDER BY r.basis, o.id RETURN collect({ relation: type(r), basis: r.basis, name: o.name, words: r.words }) AS reasons }
CALL (n, d) { MATCH (n)-[r:ABOUT]->(o) WITH d, r, o ORDER BY r.rank, o.id RETURN collect({ basis: r.basis, name: o.name, words: substring(d.text, r.start, r.end - r.start) }) AS topics }
RETURN labels(n), n.id, n.rule, n.statusRule, CASE WHEN n.start < 300 THEN left(d.text, n.start) ELSE substring(d.text, n.start - 300, 300) END AS before, substring(d.text, n.start, n.end - n.start) AS words,
  substring(d.text, n.end, 300) AS after, reasons, topics, previous, next, n.start, n.end, head([at IN [n.start] WHERE d.pages IS NOT NULL | size([s IN d.pages WHERE s <= at])]), d.name, d.origin, d.url, d.hash
