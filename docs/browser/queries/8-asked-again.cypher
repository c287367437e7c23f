// Was wurde noch einmal gefragt? · What was asked again?
MATCH repeated = (later:Question)-[r:REPEATS]->(earlier:Question)
MATCH askedLater = (later)<-[:ASKED]-()
MATCH askedEarlier = (earlier)<-[:ASKED]-()
RETURN repeated, askedLater, askedEarlier
ORDER BY r.similarity DESC, later.id, earlier.id LIMIT 25
