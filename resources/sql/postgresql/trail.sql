-- Also for operators who may not read the trail: that there is something new, they may know.
-- name: trail.head
SELECT seq, hash FROM trail_head()

-- name: trail.latest
SELECT seq FROM trail_head()

-- name: trail.lastEntry
SELECT last_entry()

-- name: trail.hashOfEvent
SELECT hash_of_event(?)

-- name: trail.eventOfHead
SELECT event_of_hash(?)

-- name: trail.entriesSince
SELECT event, action, object_id, other_id, change FROM entries_since(CAST(? AS bigint), CAST(? AS bigint))

-- name: trail.workspace
SELECT since, created, (SELECT max(seq) FROM events), (SELECT at FROM events WHERE seq = 1), (SELECT max(seq) FROM events) FROM workspace

-- name: trail.verifyEvents
SELECT seq, at, operator_id, operator_name, origin, reason, undoes, first_entry, entries, previous, hash, form, salt, seal, forgotten
FROM events WHERE seq >= ? ORDER BY seq LIMIT ?

-- name: trail.verifyEntries
SELECT id, event, action, object, object_id, other_id, change, salt, seal FROM entries WHERE id >= ? ORDER BY id

-- name: trail.byObject
SELECT id, object_id, event, object, change FROM entries WHERE (object_id, id) >= (?, ?) ORDER BY object_id, id LIMIT ?
