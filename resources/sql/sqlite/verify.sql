-- What is asked of a file besides its audit trail.

-- What ANALYZE keeps changes no answer.
-- name: verify.schema
SELECT type, name, coalesce(sql, tbl_name) FROM sqlite_master WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))

-- name: verify.integrity
PRAGMA integrity_check (5)

-- All but what indexes say, which takes most of the time.
-- name: verify.structure
PRAGMA quick_check (5)

-- name: verify.indexes
SELECT t.name, i.name, i."unique", i.origin, (SELECT s.sql FROM sqlite_master s WHERE s.type = 'index' AND s.name = i.name)
FROM sqlite_master t JOIN pragma_index_list(t.name) i WHERE t.type = 'table'

-- name: verify.indexColumns
SELECT cid, name, "desc", coll, "key" FROM pragma_index_xinfo(?) ORDER BY seqno

-- name: verify.references
PRAGMA foreign_key_check

-- Which group is in which, by the nestings alone.
-- name: verify.groupTree
WITH RECURSIVE tree (inner_id, outer_id) AS (
    SELECT id, id FROM user_groups
    UNION
    SELECT t.inner_id, n.outer_id FROM tree t JOIN nestings n ON n.inner_id = t.outer_id
)
SELECT (SELECT name FROM user_groups WHERE id = inner_id) FROM (
    SELECT * FROM (SELECT inner_id, outer_id FROM tree EXCEPT SELECT inner_id, outer_id FROM group_tree)
    UNION ALL
    SELECT * FROM (SELECT inner_id, outer_id FROM group_tree EXCEPT SELECT inner_id, outer_id FROM tree)
) LIMIT 1

-- What search looks into, as users have it.
-- name: verify.searched
SELECT id, search FROM users

-- Each word of the index, and in how many rows it is.
-- name: verify.words
CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, users_search, row)

-- name: verify.wordCounts
SELECT term, doc FROM temp.words

-- Those rows, word by word.
-- name: verify.wordRows
SELECT doc FROM temp.words_kept

-- name: verify.createSearch
CREATE VIRTUAL TABLE temp.search_anew USING fts5 (search, content = '', tokenize = 'trigram', detail = 'none', columnsize = 0)

-- name: verify.fillSearch
INSERT INTO temp.search_anew (rowid, search) SELECT id, search FROM main.users

-- name: verify.wordsAnew
CREATE VIRTUAL TABLE temp.words_anew USING fts5vocab (temp, search_anew, instance)

-- name: verify.wordsKept
CREATE VIRTUAL TABLE temp.words_kept USING fts5vocab (main, users_search, instance)

-- Each word with how many rows have it, and which as far as two sums tell: a million rows need not be held to be compared.
-- name: verify.search
SELECT term FROM (
    SELECT * FROM (SELECT term, count(*), sum(doc), sum(doc * (doc % 1021)) FROM temp.words_anew GROUP BY term
        EXCEPT SELECT term, count(*), sum(doc), sum(doc * (doc % 1021)) FROM temp.words_kept GROUP BY term)
    UNION ALL
    SELECT * FROM (SELECT term, count(*), sum(doc), sum(doc * (doc % 1021)) FROM temp.words_kept GROUP BY term
        EXCEPT SELECT term, count(*), sum(doc), sum(doc * (doc % 1021)) FROM temp.words_anew GROUP BY term)
) LIMIT 1

-- name: verify.dropWords
DROP TABLE IF EXISTS temp.words

-- name: verify.dropWordsKept
DROP TABLE IF EXISTS temp.words_kept

-- name: verify.dropWordsAnew
DROP TABLE IF EXISTS temp.words_anew

-- name: verify.dropSearch
DROP TABLE IF EXISTS temp.search_anew

-- name: verify.roles
SELECT r.id, r.role_key, r.name, r.name_key, r.scope, r.built_in, r.licensed, r.rank, r.since, p.permission
FROM roles r LEFT JOIN role_permissions p ON p.role_id = r.id ORDER BY r.id, p.permission

-- name: verify.providers
SELECT name, name_key, rank, id FROM providers ORDER BY rank

-- name: verify.classifications
SELECT name, name_key, rank, id FROM classifications ORDER BY rank

-- Numbers of rows are never used again: what was may still be named by them.
-- name: verify.sequences
SELECT used.name FROM (
    SELECT 'users' AS name, (SELECT max(id) FROM users) AS now, (SELECT max(id) FROM users_history) AS past
    UNION ALL SELECT 'user_groups', (SELECT max(id) FROM user_groups), (SELECT max(id) FROM user_groups_history)
    UNION ALL SELECT 'projects', (SELECT max(id) FROM projects), (SELECT max(id) FROM projects_history)
    UNION ALL SELECT 'members', (SELECT max(id) FROM members), (SELECT max(id) FROM members_history)
    UNION ALL SELECT 'nestings', (SELECT max(id) FROM nestings), (SELECT max(id) FROM nestings_history)
    UNION ALL SELECT 'assignments', (SELECT max(id) FROM assignments), (SELECT max(id) FROM assignments_history)
) AS used LEFT JOIN sqlite_sequence s ON s.name = used.name
WHERE typeof(coalesce(s.seq, 0)) <> 'integer' OR coalesce(s.seq, 0) < max(coalesce(used.now, 0), coalesce(used.past, 0))
UNION ALL
SELECT name FROM sqlite_sequence GROUP BY name HAVING count(*) > 1

-- Whose access an assignment is or was: a user's or a group's, not both's. Where it only reads, SQLite knows no CHECK, not
-- even for integrity_check.
-- name: verify.subjects
SELECT 'assignments', id, group_id FROM assignments WHERE (user_id IS NULL) = (group_id IS NULL)
UNION ALL
SELECT 'assignments_history', id, group_id FROM assignments_history WHERE (user_id IS NULL) = (group_id IS NULL)

-- name: verify.workspaces
SELECT count(*) FROM workspace WHERE id <> 1

-- Each operator's name that the trail has beside the one that is noted of it, with its key.
-- name: verify.operators
SELECT e.name, o.name, o.name_key FROM (SELECT DISTINCT operator_name AS name FROM events) e LEFT JOIN operator_names o ON o.name = e.name
UNION ALL
SELECT NULL, o.name, o.name_key FROM operator_names o WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.operator_name = o.name)

-- What is written in the trail, with what is noted of it, if anything is.
-- name: verify.eventTexts
SELECT e.reason, e.origin, t.reason_key, t.origin_key FROM events e LEFT JOIN event_texts t ON t.event = e.seq

-- name: verify.entryTexts
SELECT e.object, e.change, t.object_key, t.change_key FROM entries e LEFT JOIN entry_texts t ON t.entry = e.id

-- name: verify.strayTexts
SELECT 'event_texts', min(event) FROM event_texts t WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.seq = t.event) HAVING count(*) > 0
UNION ALL
SELECT 'entry_texts', min(entry) FROM entry_texts t WHERE NOT EXISTS (SELECT 1 FROM entries e WHERE e.id = t.entry) HAVING count(*) > 0

-- name: verify.mayWriteOwn
PRAGMA query_only = OFF

-- name: verify.mayNotWrite
PRAGMA query_only = ON
