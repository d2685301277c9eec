-- Table, column, type, place in the primary key or 0. Not: the number of the schema, nor who has a login of the server, which is that
-- server's alone.
-- name: copy.columns
SELECT CAST(c.relname AS text), CAST(a.attname AS text), format_type(a.atttypid, a.atttypmod), coalesce(array_position(CAST(i.indkey AS smallint[]), a.attnum) + 1, 0)
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind IN ('r', 'p', 'f') AND c.relname NOT IN ('schema_version', 'turn', 'logins', 'begun', 'rewritten', 'present')

-- What is set aside while tables are filled, and what makes it again: keys after the indexes and references that lean on them.
-- name: copy.setAside
SELECT made.drop_it, made.make_it FROM (
    SELECT 1 AS rank, c.relname AS of_table, '' AS name, 'ALTER TABLE ' || c.relname || ' DISABLE TRIGGER USER' AS drop_it, 'ALTER TABLE ' || c.relname || ' ENABLE TRIGGER USER' AS make_it
    FROM pg_class c WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND c.relkind = 'r' AND EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal)
    UNION ALL
    SELECT CASE n.contype WHEN 'f' THEN 2 ELSE 4 END, c.relname, n.conname, 'ALTER TABLE ' || c.relname || ' DROP CONSTRAINT ' || n.conname,
        'ALTER TABLE ' || c.relname || ' ADD CONSTRAINT ' || n.conname || ' ' || pg_get_constraintdef(n.oid)
    FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND n.contype IN ('f', 'u', 'p')
    UNION ALL
    SELECT 3, t.relname, c.relname, 'DROP INDEX ' || c.relname, pg_get_indexdef(c.oid)
    FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid JOIN pg_class t ON t.oid = i.indrelid
    WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND NOT EXISTS (SELECT 1 FROM pg_constraint n WHERE n.conindid = c.oid AND n.contype IN ('u', 'p'))
) AS made ORDER BY made.rank, made.of_table, made.name

-- name: copy.setEvent
-- Nothing: it is a setting of the transaction.

-- name: copy.analyze
ANALYZE {table}

-- Each table that gives its rows numbers which are never used again, and the last one; 0: none.
-- name: copy.numbers
SELECT CAST(c.relname AS text), coalesce(pg_sequence_last_value(CAST(pg_get_serial_sequence(CAST(CAST(c.oid AS regclass) AS text), CAST(a.attname AS text)) AS regclass)), 0)
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attidentity <> '' WHERE c.relnamespace = CAST(current_schema() AS regnamespace)

-- name: copy.forgetNumber
SELECT 1 WHERE CAST(? AS text) IS NULL

-- name: copy.setNumber
SELECT setval(CAST(pg_get_serial_sequence(CAST(? AS text), 'id') AS regclass), CAST(? AS bigint))

-- What is kept of passwords and links is shown to the owner alone: others copy where there is none. What is kept of syncs, to who may see integrations.
-- name: copy.showsPasswords
SELECT is_owner() OR (sees_sync() AND NOT EXISTS (SELECT 1 FROM users WHERE password_changed IS NOT NULL UNION ALL SELECT 1 FROM mails WHERE tries > 0))
