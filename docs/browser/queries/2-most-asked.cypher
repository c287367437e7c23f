// Wer fragt die meistgefragte Stelle was? · Who asks the body most asked, and what?
MATCH (o:Organization) WHERE o.questions > 0
WITH o ORDER BY o.questions DESC, o.id LIMIT 1
MATCH (p:Person)-[asked:ASKED]->(q:Question)-[to:ADDRESSED_TO]->(o)
RETURN p, asked, q, to, o
ORDER BY q.day DESC, q.place LIMIT 25
