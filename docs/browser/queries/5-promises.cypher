// Wer hat wem was zugesagt? · Who promised what to whom?
MATCH owed = (c:Commitment)-[:OWED_BY]->()
MATCH asked = (c)-[:MADE_IN]->(:Answer)-[:ANSWERS]->(:Question)<-[:ASKED]-()
RETURN owed, asked
ORDER BY c.day DESC, c.place LIMIT 8
