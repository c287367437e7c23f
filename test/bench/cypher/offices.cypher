MATCH (n:Question) WHERE n.addressedAs CONTAINS '|bürgermeister'
WITH count(n) AS total, collect(n) AS found
UNWIND found AS n WITH n, total ORDER BY n.day DESC, n.place LIMIT 20
CALL (n) {
  MATCH (n)<-[:ASKED]-(p) MATCH (n)-[:RECORDED_IN]->(d)
  CALL (p, d) { MATCH (p)-[r:REPRESENTS]->(o) WHERE r.document = d.id RETURN collect({ role: r.role, organization: o.name, since: r.since, until: r.until }) AS roles }
  CALL (p, d) { MATCH (p)-[r:MENTIONED_IN]->(d) WHERE r.role IS NOT NULL RETURN collect(r.role) AS offices }
  OPTIONAL MATCH (d)-[:MINUTES_OF]->(m)-[:HELD_BY]->(c)
  RETURN collect({ askedBy: p.name, roles: roles, offices: offices, date: m.date, committee: c.name })[0] AS asked
}
RETURN total, n.text, n.date, n.status, n.statusRule, asked, COLLECT { MATCH (n)-[:ADDRESSED_TO]->(a) WITH DISTINCT a ORDER BY a.name, a.id RETURN a.name } AS addressedTo
;
MATCH (n:Question) WHERE n.askedAs CONTAINS '|rats' AND n.addressedAs CONTAINS '|amtsleit'
WITH count(n) AS total, collect(n) AS found
UNWIND found AS n WITH n, total ORDER BY n.day DESC, n.place LIMIT 20
CALL (n) {
  MATCH (n)<-[:ASKED]-(p) MATCH (n)-[:RECORDED_IN]->(d)
  CALL (p, d) { MATCH (p)-[r:REPRESENTS]->(o) WHERE r.document = d.id RETURN collect({ role: r.role, organization: o.name, since: r.since, until: r.until }) AS roles }
  CALL (p, d) { MATCH (p)-[r:MENTIONED_IN]->(d) WHERE r.role IS NOT NULL RETURN collect(r.role) AS offices }
  OPTIONAL MATCH (d)-[:MINUTES_OF]->(m)-[:HELD_BY]->(c)
  RETURN collect({ askedBy: p.name, roles: roles, offices: offices, date: m.date, committee: c.name })[0] AS asked
}
RETURN total, n.text, n.date, n.status, n.statusRule, asked, COLLECT { MATCH (n)-[:ADDRESSED_TO]->(a) WITH DISTINCT a ORDER BY a.name, a.id RETURN a.name } AS addressedTo
