MATCH (x:Contribution) WHERE x.search CONTAINS $alsoWord
MATCH (x)-[:ANSWERS*0..1]->(n:Question)
WITH DISTINCT n
WITH n, reduce(s = n.search, a IN [(n)<-[:ANSWERS]-(a) | a.search] | s + a) AS text
WHERE all(w IN $also WHERE text CONTAINS w)
WITH n ORDER BY n.day DESC, n.place LIMIT 20
CALL (n) { MATCH (n)<-[:ANSWERS]-(a) OPTIONAL MATCH (a)<-[:GAVE]-(p) WITH a, p.id AS by ORDER BY a.day, a.place RETURN collect(a.text) AS answers, collect(by) AS answerers }
CALL (n, answerers) {
  MATCH (n)-[r:REPEATS]->(b) WITH n, r, b ORDER BY b.day DESC, b.place LIMIT 20
  CALL (b) {
    MATCH (b)<-[:ANSWERS]-(a) OPTIONAL MATCH (a)<-[:GAVE]-(p) WITH a, p ORDER BY a.day, a.place
    RETURN collect({ text: a.text, givenBy: p.name }) AS answers, collect(p.id) AS before,
      collect([(a)<-[:MADE_IN]-(c) | { text: c.text, due: c.due }]) AS commitments
  }
  RETURN collect({ similarity: r.similarity, shared: r.shared, date: b.date, text: b.text, status: b.status,
    askedBy: [(b)<-[:ASKED]-(p) | p.name][0], answers: answers, commitments: commitments, same: any(id IN before WHERE id IN answerers) }) AS askedBefore
}
RETURN n.date, n.text, n.status, answers, askedBefore
