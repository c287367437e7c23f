// Was hängt an einer Frage? · What belongs to a question?
MATCH (q:Question)<-[:ANSWERS]-(:Answer)<-[:MADE_IN]-(:Commitment)
WITH DISTINCT q ORDER BY q.day DESC, q.place LIMIT 1
MATCH around = (q)-[:ASKED|ADDRESSED_TO|ANSWERS|ABOUT|RAISED_IN|RECORDED_IN]-()
MATCH answered = (q)<-[:ANSWERS]-(a:Answer)<-[:GAVE]-()
MATCH promised = (a)<-[:MADE_IN]-(:Commitment)-[:OWED_BY]->()
RETURN around, answered, promised
