-- name: trail.insertEntry
INSERT INTO entries (id, event, action, object, object_id, other_id, change) VALUES (?, ?, ?, ?, ?, ?, ?)

-- name: trail.workspace
SELECT since, created, (SELECT max(seq) FROM events), (SELECT at FROM events WHERE seq = 1), (SELECT max(seq) FROM events) FROM workspace

-- name: trail.verifyEvents
SELECT seq, at, operator_id, operator_name, origin, reason, undoes, first_entry, entries, previous, hash, form
FROM events WHERE seq >= ? ORDER BY seq LIMIT ?

-- name: trail.verifyEntries
SELECT id, event, action, object, object_id, other_id, change FROM entries WHERE id >= ? ORDER BY id

-- name: trail.byObject
SELECT id, object_id, event, object, change FROM entries WHERE (object_id, id) >= (?, ?) ORDER BY object_id, id LIMIT ?
