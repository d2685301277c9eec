-- What is derived from texts: see storage/apply/TextKeys and TrailTexts.

-- name: texts.language
SELECT language FROM workspace

-- name: texts.version
-- Of all that is derived from texts, not of the order alone.
SELECT sort_version FROM workspace

-- name: texts.setVersion
UPDATE workspace SET sort_version = ?

-- name: texts.events
SELECT seq, operator_name, reason, origin FROM events WHERE seq > ? ORDER BY seq LIMIT ?

-- name: texts.addEvent
INSERT INTO event_texts (event, reason_key, origin_key) VALUES (?, ?, ?)

-- name: texts.addEntry
INSERT INTO entry_texts (entry, object_key, change_key) VALUES (?, ?, ?)

-- name: texts.addOperator
INSERT INTO operator_names (name, name_key, name_sort_key) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING

-- name: texts.clearEvents
DELETE FROM event_texts

-- name: texts.clearEntries
DELETE FROM entry_texts

-- name: texts.clearOperators
DELETE FROM operator_names
