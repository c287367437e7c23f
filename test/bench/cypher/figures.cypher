CALL () { MATCH (x:Document) RETURN count(x) AS documents }
CALL () { MATCH (x:Meeting) RETURN count(x) AS meetings }
CALL () { MATCH (x:Person) RETURN count(x) AS people }
CALL () { MATCH (x:Organization) RETURN count(x) AS organizations }
CALL () { MATCH (x:Question) RETURN count(x) AS questions }
CALL () { MATCH (x:Answer) RETURN count(x) AS answers }
CALL () { MATCH (x:Commitment) RETURN count(x) AS commitments }
CALL () { MATCH (x:Meeting) WHERE x.day > '' RETURN x.day AS since ORDER BY since LIMIT 1 }
CALL () { MATCH (x:Meeting) WHERE x.day > '' RETURN x.day AS until ORDER BY until DESC LIMIT 1 }
CALL () { MATCH (x:Question) WHERE x.status > '' WITH x.status AS status, count(*) AS n RETURN collect([status, n]) AS byStatus }
RETURN documents, meetings, people, organizations, questions, answers, commitments, since, until, byStatus
;
MATCH (x:Actor) WHERE x.search CONTAINS $organizationWord AND all(w IN $organization WHERE x.search CONTAINS w)
MATCH (x)<-[:PART_OF*0..3]-()<-[:ADDRESSED_TO]-(n:Question)
WITH DISTINCT n
WITH collect(n) AS found, count(n) AS questions, min(n.date) AS since, max(n.date) AS until
CALL (found) { UNWIND found AS n MATCH (n)-[:RECORDED_IN]->(d) WITH DISTINCT d OPTIONAL MATCH (d)-[:MINUTES_OF]->(m) RETURN count(d) AS documents, count(DISTINCT m) AS meetings }
CALL (found) { UNWIND found AS n MATCH (n)<-[:ANSWERS]-(a) WITH DISTINCT a RETURN collect(a) AS answers }
CALL (found, answers) { CALL (found, answers) { UNWIND found AS n MATCH (n)<-[:ASKED]-(p:Person) RETURN p UNION UNWIND answers AS a MATCH (a)<-[:GAVE]-(p:Person) RETURN p } RETURN count(DISTINCT p) AS people }
CALL (found) { UNWIND found AS n MATCH (n)-[:ADDRESSED_TO]->(o:Organization) RETURN count(DISTINCT o) AS organizations }
CALL (answers) { UNWIND answers AS a MATCH (a)<-[:MADE_IN]-(c) RETURN count(DISTINCT c) AS commitments }
CALL (found) { UNWIND found AS n WITH n.status AS status, count(*) AS times RETURN collect([status, times]) AS byStatus }
RETURN questions, since, until, documents, meetings, size(answers) AS answers, people, organizations, commitments, byStatus
