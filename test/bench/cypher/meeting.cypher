MATCH (x:Actor) WHERE x.search CONTAINS $otherWord AND all(w IN $other WHERE x.search CONTAINS w) AND x:Committee
MATCH (x)<-[:HELD_BY]-(m) WITH x, m ORDER BY m.day DESC, m.id LIMIT 1
CALL (m) {
  MATCH (m)<-[r:ATTENDED]-(p) MATCH (d:Document {id: r.document})
  WITH r, p, d ORDER BY r.start, p.name, p.id, r.document
  RETURN collect({ person: p.name, capacity: r.capacity, role: r.role, from: r.from, fromItem: r.fromItem, until: r.until, untilItem: r.untilItem,
    quote: substring(d.text, r.start, r.end - r.start), untilQuote: substring(d.text, r.untilStart, r.untilEnd - r.untilStart),
    substituteFor: CASE WHEN r.substituteFor IS NOT NULL THEN [(d)<-[s:MENTIONED_IN]-(o:Person) WHERE s.who = r.substituteFor | o.name][0] END }) AS attendance
}
CALL (m) {
  MATCH (m)<-[:PART_OF]-(i)
  CALL (i) {
    MATCH (i)<-[:TAKEN_ON]-(c) MATCH (c)-[:RECORDED_IN]->(d) WITH c, d ORDER BY c.place
    RETURN collect({ text: c.text, result: c.result, rule: c.resultRule, yes: c.yes, no: c.no, abstain: c.abstain, unanimous: c.unanimous,
      voteQuote: substring(d.text, c.voteStart, c.voteEnd - c.voteStart), start: c.start, end: c.end, quote: substring(d.text, c.start, c.end - c.start) }) AS decisions
  }
  WITH i, decisions ORDER BY i.position, i.id
  RETURN collect({ number: i.number, heading: i.heading, decisions: decisions }) AS items
}
CALL (m) { MATCH (m)<-[:MINUTES_OF]-(d) WITH d ORDER BY d.name, d.id RETURN collect({ name: d.name, origin: d.origin, toldIn: [(d)-[:TOLD_IN]->(o) | o.name][0] }) AS documents }
RETURN m.name, m.date, x.name, documents, attendance, items
