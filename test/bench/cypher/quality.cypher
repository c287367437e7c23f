MATCH (d:Document) WITH d { .coverage } AS d RETURN d.coverage AS coverage, count(*) AS documents
