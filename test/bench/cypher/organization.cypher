MATCH (x:Actor) WHERE x.search CONTAINS $organizationWord AND all(w IN $organization WHERE x.search CONTAINS w) AND x:Organization
WITH x ORDER BY x.questions DESC, x.name, x.id LIMIT 20
CALL (x) { MATCH (x)<-[r:REPRESENTS]-(p) WITH p, r.role AS role, min(r.since) AS since, max(r.until) AS until ORDER BY p.name, p.id, role RETURN collect({ person: p.name, role: role, since: since, until: until }) AS representatives }
CALL (x) { MATCH (x)<-[r:QUESTIONED]-(p) WITH r, p ORDER BY r.count DESC, p.name, p.id LIMIT 100 RETURN collect({ name: p.name, count: r.count, open: r.open, first: r.first, last: r.last }) AS questionedBy }
CALL (x) { MATCH (x)<-[:ADDRESSED_TO]-(n) RETURN collect(n) AS asked }
CALL (asked) { UNWIND asked AS n WITH n.status AS status, count(*) AS times ORDER BY times DESC RETURN collect([status, times]) AS outcomes }
CALL (asked) { UNWIND asked AS n MATCH (n)-[:ABOUT]->(t) WITH t, count(*) AS times ORDER BY times DESC, t.name, t.id LIMIT 100 RETURN collect({ name: t.name, kind: t.kind, count: times }) AS topics }
CALL (x) {
  MATCH (x)<-[:OWED_BY]-(c) WITH x, c ORDER BY c.day DESC, c.place LIMIT 100
  RETURN collect({ date: c.date, text: c.text, due: c.due,
    deliveries: [(c)-[:MADE_IN]->(:Answer)-[:ANSWERS]->()<-[e:ANSWERS]-(a) WHERE a.rule = 'note' AND a.day = c.day AND a.start > c.start
      OR e.basis = 'earlier-meeting' AND a.refersStatus = 'ANSWERED' AND a.day > c.day | a { .date, .text }] }}) AS commitments
}
RETURN x.name, x.kind, x.questions, [(x)-[:PART_OF]->(o:Organization) | o.name] AS partOf, [(x)<-[:PART_OF]-(o:Organization) | o.name] AS parts,
  representatives, questionedBy, outcomes, topics, commitments
