-- What is asked of a workspace besides its audit trail. Of what the engine itself sees to, nothing is asked.

-- Columns, constraints, indexes, views, functions and triggers of the schema, by what the engine says they are. A trigger that is
-- switched off is another one.
-- name: verify.schema
SELECT 'table' AS type, c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod) || ' ' || coalesce(l.collname, '') || ' ' || a.attnotnull || ' ' || CAST(a.attidentity AS text) || ' '
    || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped LEFT JOIN pg_collation l ON l.oid = a.attcollation
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind IN ('r', 'p', 'f')
UNION ALL
SELECT 'constraint', c.relname || '.' || n.conname, pg_get_constraintdef(n.oid) || ' ' || n.convalidated
FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid WHERE c.relnamespace = CAST(current_schema() AS regnamespace)
UNION ALL
SELECT 'index', c.relname, pg_get_indexdef(c.oid, 0, true) || ' ' || i.indisvalid
FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid WHERE c.relnamespace = CAST(current_schema() AS regnamespace)
UNION ALL
SELECT 'view', c.relname, pg_get_viewdef(c.oid) || ' ' || coalesce(array_to_string(c.reloptions, ' '), '') FROM pg_class c WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind IN ('v', 'm')
UNION ALL
SELECT 'view', c.relname || '.' || r.rulename, pg_get_ruledef(r.oid, true) || ' ' || CAST(r.ev_enabled AS text)
FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind NOT IN ('v', 'm')
UNION ALL
SELECT 'trigger', p.proname || '()', replace(replace(pg_get_functiondef(p.oid), 'FUNCTION ' || quote_ident(current_schema()) || '.', 'FUNCTION '), ' TO ''' || current_schema() || ''', ', ' TO ')
FROM pg_proc p WHERE p.pronamespace = CAST(current_schema() AS regnamespace) AND p.prokind IN ('f', 'p')
UNION ALL
SELECT 'trigger', c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid, true) || ' ' || CAST(t.tgenabled AS text)
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND NOT t.tgisinternal
UNION ALL
SELECT 'trigger', c.relname || '.' || p.polname, CAST(p.polcmd AS text) || ' ' || coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') || ' ' || p.polpermissive
FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE c.relnamespace = CAST(current_schema() AS regnamespace)
UNION ALL
SELECT 'trigger', c.relname || '.policies', c.relrowsecurity || ' ' || c.relforcerowsecurity
FROM pg_class c WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind = 'r'

-- Only who may make tables can make those that it is compared with; operators need not.
-- name: verify.mayCompare
SELECT has_database_privilege(current_database(), 'CREATE')

-- name: verify.mayReadAll
SELECT reads_all()

-- name: verify.integrity
SELECT 'ok'

-- name: verify.structure
SELECT 'ok'

-- Whether an index is as it should be, this engine does not tell by a statement.
-- name: verify.indexes
SELECT '', '', 0, '', '' WHERE 1 = 0

-- name: verify.indexColumns
SELECT 0, '', 0, '', 0 WHERE CAST(? AS text) IS NULL

-- name: verify.references
SELECT '', 0, '' WHERE 1 = 0

-- name: verify.searched
SELECT 0, '' WHERE 1 = 0

-- name: verify.words
-- Nothing: search has no index of its own.

-- name: verify.wordCounts
SELECT '', 0 WHERE 1 = 0

-- name: verify.wordRows
SELECT 0 WHERE 1 = 0

-- name: verify.dropWords
-- Nothing: search has no index of its own.

-- name: verify.createSearch
-- Nothing: search has no index of its own.

-- name: verify.fillSearch
-- Nothing: search has no index of its own.

-- name: verify.wordsAnew
-- Nothing: search has no index of its own.

-- name: verify.wordsKept
-- Nothing: search has no index of its own.

-- name: verify.search
SELECT '' WHERE 1 = 0

-- name: verify.dropWordsKept
-- Nothing: search has no index of its own.

-- name: verify.dropWordsAnew
-- Nothing: search has no index of its own.

-- name: verify.dropSearch
-- Nothing: search has no index of its own.

-- Numbers of rows are never used again: what was may still be named by them.
-- name: verify.sequences
SELECT used.name FROM (
    SELECT 'users' AS name, (SELECT max(id) FROM users) AS now, (SELECT max(id) FROM users_history) AS past
    UNION ALL SELECT 'user_groups', (SELECT max(id) FROM user_groups), (SELECT max(id) FROM user_groups_history)
    UNION ALL SELECT 'projects', (SELECT max(id) FROM projects), (SELECT max(id) FROM projects_history)
    UNION ALL SELECT 'members', (SELECT max(id) FROM members), (SELECT max(id) FROM members_history)
    UNION ALL SELECT 'nestings', (SELECT max(id) FROM nestings), (SELECT max(id) FROM nestings_history)
    UNION ALL SELECT 'assignments', (SELECT max(id) FROM assignments), (SELECT max(id) FROM assignments_history)
) AS used
WHERE coalesce(pg_sequence_last_value(CAST(used.name || '_id_seq' AS regclass)), 0) < greatest(coalesce(used.now, 0), coalesce(used.past, 0))

-- name: verify.mayWriteOwn
-- Nothing: what is its own has no need of it.

-- name: verify.mayNotWrite
-- Nothing: what is its own has no need of it.
