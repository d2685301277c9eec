-- Table, column, type, place in the primary key or 0. Not: what search looks into, which is made anew; the number of the event in
-- the making; what SQLite itself counts and measures.
-- name: copy.columns
SELECT t.name, c.name, c.type, c.pk FROM pragma_table_list t JOIN pragma_table_info(t.name) c
WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND NOT (t.name = 'workspace' AND c.name = 'current_event')

-- What is set aside while tables are filled, and what makes it again.
-- name: copy.setAside
SELECT 'DROP ' || type || ' ' || name, sql FROM sqlite_master WHERE type IN ('trigger', 'index') AND sql IS NOT NULL

-- name: copy.setEvent
UPDATE workspace SET current_event = (SELECT max(seq) FROM events)

-- name: copy.analyze
-- Nothing: statements say in which order tables are looked into.

-- Each table that gives its rows numbers which are never used again, and the last one; 0: none.
-- name: copy.numbers
SELECT m.name, coalesce((SELECT s.seq FROM sqlite_sequence s WHERE s.name = m.name), 0) FROM sqlite_master m WHERE m.type = 'table' AND m.sql LIKE '%AUTOINCREMENT%'

-- name: copy.forgetNumber
DELETE FROM sqlite_sequence WHERE name = ?

-- name: copy.setNumber
INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)

-- name: copy.showsPasswords
SELECT 1
