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

-- Numbers of rows are never used again: what was may still be named by them.
-- name: verify.sequences
SELECT used.name FROM (
    SELECT 'users' AS name, (SELECT max(id) FROM users) AS now, (SELECT max(id) FROM users_history) AS past
    UNION ALL SELECT 'user_groups', (SELECT max(id) FROM user_groups), (SELECT max(id) FROM user_groups_history)
    UNION ALL SELECT 'projects', (SELECT max(id) FROM projects), (SELECT max(id) FROM projects_history)
    UNION ALL SELECT 'members', (SELECT max(id) FROM members), (SELECT max(id) FROM members_history)
    UNION ALL SELECT 'nestings', (SELECT max(id) FROM nestings), (SELECT max(id) FROM nestings_history)
    UNION ALL SELECT 'assignments', (SELECT max(id) FROM assignments), (SELECT max(id) FROM assignments_history)
    UNION ALL SELECT 'roles', (SELECT max(id) FROM roles), (SELECT max(id) FROM roles_history)
) AS used LEFT JOIN sqlite_sequence s ON s.name = used.name
WHERE typeof(coalesce(s.seq, 0)) <> 'integer' OR coalesce(s.seq, 0) < max(coalesce(used.now, 0), coalesce(used.past, 0))
UNION ALL
SELECT name FROM sqlite_sequence GROUP BY name HAVING count(*) > 1

-- name: verify.mayWriteOwn
PRAGMA query_only = OFF

-- name: verify.mayNotWrite
PRAGMA query_only = ON

-- name: verify.mayCompare
SELECT 1

-- name: verify.mayReadAll
SELECT 1
