-- The workspace as an event left it, see storage/past: tables of one connection, by the names of those they stand in for.

-- name: past.schema
SELECT quote_ident(current_schema())

-- name: past.mayWriteOwn
SET default_transaction_read_only = off

-- name: past.mayNotWrite
SET default_transaction_read_only = on

-- name: past.table
-- Without what rows are checked by: they were, and keys of order are still to be made.
SELECT 'CREATE TEMP TABLE ' || quote_ident(t.name) || ' AS SELECT * FROM ' || quote_ident(t.name) || ' WITH NO DATA' FROM (SELECT CAST(? AS text) AS name) t

-- Those by which rows are found from others; what lists are sorted by is not worth the time.
-- name: past.indexes
SELECT CASE WHEN i.indisprimary THEN 'ALTER TABLE ' || quote_ident(t.name) || ' ADD PRIMARY KEY (' ELSE 'CREATE INDEX ON ' || quote_ident(t.name) || ' (' END || string_agg(quote_ident(a.attname), ', ' ORDER BY k.place) || ')'
FROM (SELECT CAST(? AS text) AS name) t JOIN pg_index i ON i.indrelid = CAST(quote_ident(t.name) AS regclass) AND i.indpred IS NULL AND i.indexprs IS NULL
CROSS JOIN LATERAL unnest(CAST(i.indkey AS smallint[])) WITH ORDINALITY AS k (number, place)
JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
GROUP BY t.name, i.indexrelid, i.indisunique, i.indisprimary HAVING i.indisunique OR bool_and(a.attname LIKE '%\_id')

-- name: past.views
SELECT 'CREATE TEMP VIEW ' || quote_ident(c.relname) || ' AS ' || pg_get_viewdef(c.oid) FROM pg_class c
WHERE c.relnamespace = CAST(quote_ident(current_schema()) AS regnamespace) AND c.relkind = 'v' AND c.relname NOT LIKE '%\_before' ORDER BY c.oid

-- name: past.search
-- Nothing: search has no index of its own.
