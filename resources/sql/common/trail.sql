-- name: trail.head
SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1

-- name: trail.lastEntry
SELECT max(id) FROM entries

-- name: trail.insertEvent
INSERT INTO events (seq, at, operator_id, operator_name, origin, reason, undoes, first_entry, entries, previous, hash, form, salt, forgotten)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

-- name: trail.latest
SELECT seq FROM events ORDER BY seq DESC LIMIT 1

-- name: trail.entriesRange
SELECT first_entry, entries, forgotten FROM events WHERE seq = ?

-- name: trail.changesInRange
SELECT change FROM entries WHERE id >= ? ORDER BY id LIMIT ?

-- name: trail.ownEvents
SELECT ev.seq, coalesce(ev.undoes, 0), coalesce((SELECT u.undoes FROM events u WHERE u.seq = ev.undoes), 0),
    EXISTS (SELECT 1 FROM entries en WHERE en.id = ev.first_entry AND en.action = 'acceptHead')
FROM events ev
WHERE ev.operator_id = ? AND ev.seq < ? AND NOT (ev.reason = ? AND EXISTS (SELECT 1 FROM entries en WHERE en.id = ev.first_entry AND en.object_id = ev.operator_id))
ORDER BY ev.seq DESC LIMIT ?

-- name: trail.undoing
SELECT seq FROM events WHERE undoes = ? ORDER BY seq

-- name: trail.entriesOfEvent
SELECT en.id, en.event, ev.at, ev.operator_name, en.object, en.object_id, en.change
FROM events ev JOIN entries en ON en.id BETWEEN ev.first_entry + ? AND ev.first_entry + ev.entries - 1
WHERE ev.seq = ? ORDER BY en.id LIMIT ?

-- name: trail.summary
SELECT fe.change, fe.object, ev.entries, ev.undoes, ev.hash,
    NOT EXISTS (SELECT 1 FROM entries en WHERE en.id BETWEEN ev.first_entry AND ev.first_entry + ev.entries - 1 AND en.action <> fe.action)
FROM events ev JOIN entries fe ON fe.id = ev.first_entry
WHERE ev.seq = ?

-- What the entries of an event set, each once, as they have it; at most so many, and of the first ten thousand: it is asked whenever something has changed.
-- name: trail.settings
SELECT DISTINCT substr(en.change, {place en.change, '"set":'})
FROM events ev JOIN entries en ON en.id BETWEEN ev.first_entry AND ev.first_entry + CASE WHEN ev.entries > 10000 THEN 10000 ELSE ev.entries END - 1
WHERE ev.seq = ? LIMIT ?

-- name: trail.joined
SELECT count(DISTINCT en.other_id), count(DISTINCT en.object_id),
    count(DISTINCT CASE WHEN en.action IN ('nestGroup', 'unnestGroup') OR (en.action NOT IN ('addMember', 'removeMember') AND en.change LIKE '%"group":%') THEN en.object_id END)
FROM events ev JOIN entries en ON en.id BETWEEN ev.first_entry AND ev.first_entry + ev.entries - 1
WHERE ev.seq = ?

-- name: trail.ownerName
SELECT name FROM user_groups WHERE uuid = ? UNION ALL SELECT name FROM projects WHERE uuid = ? LIMIT 1

-- name: trail.history
SELECT en.id, en.event, ev.at, ev.operator_name, en.object, en.object_id, en.change
FROM (SELECT id FROM entries WHERE object_id = ? UNION SELECT id FROM entries WHERE other_id <> '' AND other_id = ?) AS found
JOIN entries en ON en.id = found.id JOIN events ev ON ev.seq = en.event
ORDER BY en.id DESC LIMIT ?

-- Before the event in the making.
-- name: trail.changesOfObject
SELECT event, change FROM entries WHERE object_id = ? AND other_id = ? AND event < ? ORDER BY id

-- What stands by itself, as it was after an event.
-- name: trail.versionAt
SELECT max(event) FROM entries WHERE object_id = ? AND other_id = '' AND event <= ?

-- name: trail.lastWriterOf
SELECT ev.operator_name FROM events ev WHERE ev.seq = (SELECT max(event) FROM entries WHERE object_id = ? AND other_id = ? AND event < ?)

-- name: trail.verifyEvents
SELECT seq, at, CAST(operator_id AS BLOB), CAST(operator_name AS BLOB), CAST(origin AS BLOB), CAST(reason AS BLOB), undoes,
    first_entry, entries, CAST(previous AS BLOB), CAST(hash AS BLOB), form,
    salt, CAST(seal AS BLOB), CAST(forgotten AS BLOB)
FROM events WHERE seq >= ? ORDER BY seq LIMIT ?

-- name: trail.verifyEntries
SELECT id, event, CAST(action AS BLOB), CAST(object AS BLOB), CAST(object_id AS BLOB), CAST(other_id AS BLOB), CAST(change AS BLOB), salt, CAST(seal AS BLOB)
FROM entries WHERE id >= ? ORDER BY id

-- Who was deleted and has no name any more, with the event that did it.
-- name: trail.forgotten
SELECT en.object_id, ev.seq FROM events ev JOIN entries en ON en.id BETWEEN ev.first_entry AND ev.first_entry + ev.entries - 1
WHERE ev.forgotten <> '' AND en.action = 'deleteUser' ORDER BY en.id

-- name: trail.countEntries
SELECT count(*) FROM entries

-- name: trail.byObject
SELECT id, object_id, event, CAST(object AS BLOB), CAST(change AS BLOB) FROM entries WHERE (object_id, id) >= (?, ?) ORDER BY object_id, id LIMIT ?

-- name: trail.rolesOfUsers
SELECT ur.user_id, r.uuid, ur.since FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id IN ({ids ?})

-- name: trail.pastRolesOfUsers
SELECT h.user_id, coalesce((SELECT r.uuid FROM roles r WHERE r.id = h.role_id), (SELECT g.uuid FROM roles_history g WHERE g.id = h.role_id LIMIT 1)), h.since, h.until
FROM user_roles_history h WHERE h.user_id IN ({ids ?})

-- name: trail.workspace
SELECT since, created, current_event, (SELECT at FROM events WHERE seq = 1), (SELECT max(seq) FROM events) FROM workspace

-- name: trail.tenant
SELECT w.uuid, en.object_id FROM workspace w, events ev JOIN entries en ON en.id = ev.first_entry WHERE ev.seq = 1

-- name: trail.hashOfEvent
SELECT hash FROM events WHERE seq = ?

-- name: trail.eventOfHead
SELECT seq FROM events WHERE hash = ?

-- name: trail.entriesSince
SELECT event, action, object_id, other_id, change FROM entries
WHERE id >= (SELECT min(first_entry) FROM events WHERE seq > ?) ORDER BY id LIMIT ?

-- name: trail.addressOf
SELECT email FROM users WHERE uuid = ? UNION ALL SELECT * FROM (SELECT email FROM users_history WHERE uuid = ? ORDER BY until DESC LIMIT 1) AS gone LIMIT 1

-- name: trail.projectOf
SELECT name FROM projects WHERE uuid = ? UNION ALL SELECT * FROM (SELECT name FROM projects_history WHERE uuid = ? ORDER BY until DESC LIMIT 1) AS gone LIMIT 1

-- name: trail.roleOf
SELECT name FROM roles WHERE uuid = ? UNION ALL SELECT * FROM (SELECT name FROM roles_history WHERE uuid = ? ORDER BY until DESC LIMIT 1) AS gone LIMIT 1
