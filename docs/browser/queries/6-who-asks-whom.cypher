// Wer fragt wen, und wie oft? · Who asks whom, and how often?
MATCH (a)-[r:QUESTIONED]->(b)
RETURN a, r, b
ORDER BY r.count DESC, a.id, b.id LIMIT 30
