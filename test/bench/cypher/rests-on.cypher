MATCH (x:Actor) WHERE x.search CONTAINS $organizationWord AND all(w IN $organization WHERE x.search CONTAINS w)
MATCH (x)<-[:PART_OF*0..3]-()<-[:ADDRESSED_TO]-(q:Question)
WITH DISTINCT q MATCH (q)-[:RECORDED_IN]->(d) WITH DISTINCT d
WITH count(d) AS total, collect(d) AS found
UNWIND found AS d OPTIONAL MATCH (d)-[:MINUTES_OF]->(m)
WITH d, m, total ORDER BY coalesce(m.day, '') DESC, d.id LIMIT 2
RETURN total, d.name, d.origin, d.coverage, m.date
;
MATCH (x:Actor) WHERE x.search CONTAINS $organizationWord AND all(w IN $organization WHERE x.search CONTAINS w)
MATCH (x)<-[:OWED_BY]-(c) WITH DISTINCT c MATCH (c)-[:RECORDED_IN]->(d)
RETURN count(DISTINCT d) AS total
;
MATCH (x:Actor) WHERE x.search CONTAINS $organizationWord AND all(w IN $organization WHERE x.search CONTAINS w)
MATCH (x)<-[:PART_OF*0..3]-()<-[:ADDRESSED_TO]-(q:Question)
WITH DISTINCT q MATCH (q)-[:RECORDED_IN]->(d) WITH DISTINCT d
RETURN d.coverage, count(*) AS documents
