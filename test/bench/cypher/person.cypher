MATCH (x:Actor) WHERE x.search CONTAINS $secondWord AND all(w IN $second WHERE x.search CONTAINS w) AND x:Person
WITH x ORDER BY x.questions DESC, x.name, x.id LIMIT 20
CALL (x) { MATCH (x)-[r:REPRESENTS]->(o) WITH o, r.role AS role, min(r.since) AS since, max(r.until) AS until ORDER BY o.name, o.id, role RETURN collect({ role: role, organization: o.name, since: since, until: until }) AS roles }
CALL (x) { MATCH (x)-[r:MENTIONED_IN]->(d) WHERE r.role IS NOT NULL OPTIONAL MATCH (d)-[:MINUTES_OF]->(m) WITH r.role AS role, min(m.date) AS since, max(m.date) AS until ORDER BY role RETURN collect({ role: role, since: since, until: until }) AS offices }
CALL (x) { MATCH (x)-[r:QUESTIONED]->(a) WITH r, a ORDER BY r.count DESC, a.name, a.id LIMIT 100 RETURN collect({ name: a.name, count: r.count, open: r.open, first: r.first, last: r.last }) AS questioned }
CALL (x) { MATCH (x)-[:ASKED]->(n) RETURN collect(n) AS asked }
CALL (asked) { UNWIND asked AS n WITH n.status AS status, count(*) AS times ORDER BY times DESC RETURN collect([status, times]) AS outcomes }
CALL (asked) { UNWIND asked AS n MATCH (n)-[:ABOUT]->(t) WITH t, count(*) AS times ORDER BY times DESC, t.name, t.id LIMIT 100 RETURN collect({ name: t.name, kind: t.kind, count: times }) AS topics }
CALL (x) { MATCH (x)-[:GAVE]->()-[:ON_BEHALF_OF]->(o) WITH o, count(*) AS times ORDER BY times DESC, o.name, o.id LIMIT 100 RETURN collect({ name: o.name, count: times }) AS answersFor }
RETURN x.name, x.kind, x.questions, roles, offices, questioned, outcomes, topics, answersFor
