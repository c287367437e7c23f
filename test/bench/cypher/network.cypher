MATCH (n:Question)<-[:ASKED]-(a) MATCH (n)-[:ADDRESSED_TO]->(b)
WITH DISTINCT n, a, b
WITH a, b, count(*) AS count, sum(CASE WHEN n.status IN ['NONE', 'DEFERRED'] THEN 1 ELSE 0 END) AS open, min(n.date) AS first, max(n.date) AS last
ORDER BY count DESC, a.id, b.id LIMIT 50
RETURN a.id, a.name, a:Organization, b.id, b.name, b:Organization, count, open, first, last
