MATCH (a:Person {id: $from}) MATCH (b:Person {id: $to})
MATCH p = allShortestPaths((a)-[:QUESTIONED|REPRESENTS*..8]-(b))
WITH p, reduce(s = '', x IN nodes(p) | s + ' ' + x.id) AS key ORDER BY key LIMIT 1
RETURN [x IN nodes(p) | { name: x.name, isOrganization: x:Organization }] AS steps, [r IN relationships(p) | type(r)] AS via
