MATCH (n:Contribution) WHERE n.search CONTAINS $termWord AND (n:Question OR n:Answer OR n:Commitment) AND all(w IN $term WHERE n.search CONTAINS w)
WITH count(n) AS total, collect(n) AS found
UNWIND found AS n
WITH n, total, reduce(s = 0, w IN $term | s + size(split(n.search, w)) - 1 + size(split(n.search, rtrim(w) + ' ')) - 1) AS score
ORDER BY score DESC, n.day DESC, n.place LIMIT 20
RETURN total, score, n.text, n.knownAs, n.id, n.date, n.status, n.due, labels(n) AS labels, [(n)<-[:GAVE]-(p) | p.name][0] AS givenBy
