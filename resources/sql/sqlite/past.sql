-- The workspace as an event left it, see storage/past: tables of one connection, by the names of those they stand in for.

-- name: past.schema
SELECT 'main'

-- name: past.mayWriteOwn
PRAGMA query_only = OFF

-- name: past.mayNotWrite
PRAGMA query_only = ON

-- name: past.table
-- Without what rows are checked by: they were, and keys of order are still to be made.
SELECT 'CREATE TEMP TABLE ' || t.name || ' (' || (SELECT group_concat(c.name || ' ' || c.type, ', ') FROM pragma_table_info(t.name) c)
    || ', PRIMARY KEY (' || (SELECT group_concat(k.name, ', ') FROM (SELECT name FROM pragma_table_info(t.name) WHERE pk > 0 ORDER BY pk) k) || '))'
FROM (SELECT ? AS name) t

-- Those by which rows are found from others; what lists are sorted by is not worth the time.
-- name: past.indexes
SELECT 'CREATE INDEX temp.past_' || i.name || ' ON ' || t.name || ' (' || group_concat(c.name, ', ') || ')'
FROM (SELECT ? AS name) t JOIN pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
WHERE i.origin <> 'pk' AND i.partial = 0 GROUP BY i.name HAVING i."unique" = 1 OR sum(c.name NOT LIKE '%\_id' ESCAPE '\') = 0

-- name: past.views
SELECT 'CREATE TEMP VIEW ' || substr(sql, length('CREATE VIEW ') + 1) FROM sqlite_master WHERE type = 'view' ORDER BY rowid

-- name: past.search
CREATE VIRTUAL TABLE temp.users_search USING fts5 (search, content = 'users', content_rowid = 'id', tokenize = 'trigram', detail = 'none', columnsize = 0)
