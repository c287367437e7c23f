MATCH (x:Actor) WHERE x.search CONTAINS $committeeWord AND all(w IN $committee WHERE x.search CONTAINS w) AND x:Committee
MATCH (x)<-[:HELD_BY]-(m) WHERE m.day > '' AND m.day <= '2023-12-31'
WITH x, m ORDER BY m.day DESC, m.id LIMIT 1
CALL (m) { MATCH (m)<-[r:ATTENDED]-(p) WITH r, p ORDER BY r.start, p.name, p.id, r.document RETURN collect({ person: p.name, capacity: r.capacity, role: r.role }) AS attendance }
CALL (m) {
  MATCH (m)<-[:PART_OF]-(i)
  CALL (i) {
    MATCH (i)<-[:RAISED_IN|TAKEN_ON|MADE_IN*1..2]-(c) WITH c ORDER BY c.place
    RETURN collect({ is: labels(c), text: c.text, start: c.start, end: c.end, status: c.status, due: c.due, result: c.result,
      yes: c.yes, no: c.no, abstain: c.abstain, unanimous: c.unanimous,
      who: [(c)-[:ASKED|GAVE|SAID|OWED_BY|ON_BEHALF_OF]-(a) | a.name] }) AS course
  }
  WITH i, course ORDER BY i.position, i.id
  RETURN collect({ number: i.number, heading: i.heading, course: course }) AS items
}
RETURN m.name, m.date, x.name, attendance, items
