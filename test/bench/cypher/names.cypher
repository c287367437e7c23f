MATCH (x:Actor) WHERE x.search CONTAINS ' lindenau' AND x.search CONTAINS ' arge '
MATCH (x)<-[:PART_OF*0..3]-()<-[:ADDRESSED_TO]-(n:Question)
WITH DISTINCT n
WITH count(n) AS total, collect(n) AS found
UNWIND found AS n WITH n, total ORDER BY n.day DESC, n.place LIMIT 3
RETURN total, n.date, n.text, [(n)-[:ADDRESSED_TO]->(a) | { name: a.name, knownAs: a.knownAs }] AS addressedTo
;
MATCH (n:Contribution) WHERE n.search CONTAINS ' kibr' AND (n:Question OR n:Answer OR n:Commitment)
WITH count(n) AS total, collect(n) AS found
UNWIND found AS n
WITH n, total, size(split(n.search, ' kibr')) + size(split(n.search, ' kibr ')) AS score
ORDER BY score DESC, n.day DESC, n.place LIMIT 20
RETURN total, score, n.text, n.knownAs, n.id, n.date, labels(n) AS labels
