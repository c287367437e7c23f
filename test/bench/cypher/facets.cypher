MATCH (t:Topic) WHERE t.field = 'jobcenter' OR t.search CONTAINS $organizationWord AND all(w IN $organization WHERE t.search CONTAINS w)
MATCH (t)<-[:ABOUT]-(n:Question) WITH DISTINCT n
RETURN substring(n.date, 0, 7) AS key, count(*) AS questions ORDER BY key LIMIT 100
;
MATCH (t:Topic) WHERE t.field = 'jobcenter' OR t.search CONTAINS $organizationWord AND all(w IN $organization WHERE t.search CONTAINS w)
MATCH (t)<-[:ABOUT]-(n:Question) WITH DISTINCT n
RETURN n.status AS key, count(*) AS questions ORDER BY questions DESC, key LIMIT 100
;
MATCH (t:Topic) WHERE t.field = 'jobcenter' OR t.search CONTAINS $organizationWord AND all(w IN $organization WHERE t.search CONTAINS w)
MATCH (t)<-[:ABOUT]-(n:Question) WITH DISTINCT n
MATCH (n)-[:RECORDED_IN]->()-[:MINUTES_OF]->()-[:HELD_BY]->(g) WITH g, count(DISTINCT n) AS questions
RETURN g.name, questions ORDER BY questions DESC, g.name, g.id LIMIT 100
;
MATCH (t:Topic) WHERE t.field = 'jobcenter' OR t.search CONTAINS $organizationWord AND all(w IN $organization WHERE t.search CONTAINS w)
MATCH (t)<-[:ABOUT]-(n:Question) WITH DISTINCT n
MATCH (n)-[:ADDRESSED_TO]->(g:Organization) WITH g, count(DISTINCT n) AS questions
RETURN g.name, questions ORDER BY questions DESC, g.name, g.id LIMIT 100
;
MATCH (t:Topic) WHERE t.field = 'jobcenter' OR t.search CONTAINS $organizationWord AND all(w IN $organization WHERE t.search CONTAINS w)
MATCH (t)<-[:ABOUT]-(n:Question) WITH DISTINCT n
MATCH (n)-[:ABOUT]->(g) WITH g, count(DISTINCT n) AS questions
RETURN g.name, questions ORDER BY questions DESC, g.name, g.id LIMIT 100
;
MATCH (t:Topic) WHERE t.field = 'jobcenter' OR t.search CONTAINS $organizationWord AND all(w IN $organization WHERE t.search CONTAINS w)
MATCH (t)<-[:ABOUT]-(n:Question) WITH DISTINCT n
MATCH (n)<-[:ASKED]-(g) WITH g, count(DISTINCT n) AS questions
RETURN g.name, questions ORDER BY questions DESC, g.name, g.id LIMIT 100
