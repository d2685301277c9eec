-- The index in memory: see storage/index.

-- name: index.usersOf
SELECT u.id FROM users u WHERE u.uuid IN ({texts ?})
UNION SELECT h.id FROM users_history h WHERE h.uuid IN ({texts ?})

-- name: index.actionsSince
SELECT action, count(*) FROM entries WHERE id >= (SELECT min(first_entry) FROM events WHERE seq > ?) GROUP BY action

-- name: index.usersAbove
SELECT u.id FROM users u WHERE u.id > ?

-- Whom entries name that are of another action: all of them, where it is none.
-- name: index.usersNamedSince
SELECT u.id FROM users u WHERE u.uuid IN (SELECT e.object_id FROM entries e WHERE e.id >= (SELECT min(first_entry) FROM events WHERE seq > ?) AND e.action <> ?)
UNION SELECT u.id FROM users u WHERE u.uuid IN (SELECT e.other_id FROM entries e WHERE e.id >= (SELECT min(first_entry) FROM events WHERE seq > ?) AND e.action <> ? AND e.other_id <> '')
UNION SELECT h.id FROM users_history h WHERE h.uuid IN (SELECT e.object_id FROM entries e WHERE e.id >= (SELECT min(first_entry) FROM events WHERE seq > ?) AND e.action <> ?)
