MATCH (x:Actor) WHERE x.search CONTAINS $organizationWord AND all(w IN $organization WHERE x.search CONTAINS w)
MATCH (x)<-[:PART_OF*0..3]-()<-[:ADDRESSED_TO]-(n:Question)
WITH DISTINCT n
WITH count(n) AS total, collect(n) AS found
UNWIND found AS n WITH n, total ORDER BY n.day DESC, n.place LIMIT 20
CALL (n) { MATCH (n)<-[:ASKED]-(p) RETURN collect(p.name)[0] AS askedBy }
CALL (n) { MATCH (n)-[:ADDRESSED_TO]->(a) WITH DISTINCT a ORDER BY a.name RETURN collect(a.name) AS addressedTo }
CALL (n) {
  MATCH (n)<-[:ANSWERS]-(a) WITH a ORDER BY a.start
  RETURN collect({ text: a.text, givenBy: [(a)<-[:GAVE]-(p) | p.name][0], onBehalfOf: [(a)-[:ON_BEHALF_OF]->(o) | o.name][0] }) AS answers
}
CALL (n) { MATCH (n)-[:RAISED_IN]->(i)-[:PART_OF]->(m)-[:HELD_BY]->(c) RETURN collect({ number: i.number, heading: i.heading, date: m.date, committee: c.name })[0] AS item }
CALL (n) { MATCH (n)-[:RECORDED_IN]->(d) RETURN collect({ name: d.name, quote: substring(d.text, n.start, n.end - n.start) })[0] AS source }
RETURN total, n.id, n.text, n.date, n.status, askedBy, addressedTo, answers, item, source, n.start, n.end
