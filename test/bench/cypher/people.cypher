MATCH (x:Person) WHERE x.questions >= 0 WITH x ORDER BY x.questions DESC, x.name, x.id LIMIT 10
CALL (x) { MATCH (x)-[r:REPRESENTS]->(o) WITH o, r.role AS role, min(r.since) AS since, max(r.until) AS until ORDER BY o.name, o.id, role RETURN collect({ role: role, organization: o.name, partOf: [(o)-[:PART_OF]->(p:Organization) | p.name][0], since: since, until: until }) AS roles }
CALL (x) { MATCH (x)-[r:MENTIONED_IN]->(d) WHERE r.role IS NOT NULL OPTIONAL MATCH (d)-[:MINUTES_OF]->(m) WITH r.role AS role, min(m.date) AS since, max(m.date) AS until ORDER BY role RETURN collect({ role: role, since: since, until: until }) AS offices }
RETURN x.id, x.name, x.kind, x.questions, COUNT { (x)-[:GAVE]->() } AS answers, roles, offices
;
MATCH (x:Organization) WHERE x.questions >= 0 RETURN x.id, x.name, x.kind, x.questions ORDER BY x.questions DESC, x.name, x.id LIMIT 10
;
MATCH (x:Topic) WHERE x.questions >= 0 RETURN x.id, x.name, x.kind, x.questions ORDER BY x.questions DESC, x.name, x.id LIMIT 10
