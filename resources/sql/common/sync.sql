-- What a sync keeps, and what it reads of the workspace: see storage/sync/SyncStore.h. States are those of SyncRunState and SyncStep::State.

-- name: sync.links
SELECT kind, object_uuid, remote_id, version, base FROM sync_links WHERE connection = ? ORDER BY kind, object_uuid

-- name: sync.keep
INSERT INTO sync_links (connection, kind, object_uuid, remote_id, version, base, updated) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (connection, kind, object_uuid) DO UPDATE SET remote_id = excluded.remote_id, version = excluded.version, base = excluded.base, updated = excluded.updated

-- Whoever had that ID there before has it no more.
-- name: sync.dropOthers
DELETE FROM sync_links WHERE connection = ? AND kind = ? AND remote_id = ? AND object_uuid <> ?

-- name: sync.drop
DELETE FROM sync_links WHERE connection = ? AND kind = ? AND object_uuid = ?

-- Of who has died.
-- name: sync.expire
UPDATE sync_runs SET state = 3, ended = ? WHERE connection = ? AND state = 0 AND claimed_until < ?

-- name: sync.running
SELECT started, claimed_until FROM sync_runs WHERE connection = ? AND state = 0

-- name: sync.lastRun
SELECT coalesce(max(id), 0) FROM sync_runs WHERE connection = ?

-- name: sync.said
SELECT said FROM sync_runs WHERE connection = ? AND said <> '' ORDER BY id DESC LIMIT 1

-- name: sync.start
INSERT INTO sync_runs (connection, operator_uuid, started, claimed_until) VALUES (?, ?, ?, ?) RETURNING id

-- By who runs it still.
-- name: sync.extend
UPDATE sync_runs SET claimed_until = ? WHERE id = ? AND state = 0

-- name: sync.end
UPDATE sync_runs SET state = ?, ended = ?, counts = ?, problem = ?, said = ? WHERE id = ? AND state = 0

-- name: sync.beginStep
INSERT INTO sync_steps (run, connection, kind, object_uuid, remote_id, action, at, wanted) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id

-- name: sync.endStep
UPDATE sync_steps SET state = ?, remote_id = ?, said = ?, at = ? WHERE id = ? AND state = 0

-- Of which nobody knows what came of them.
-- name: sync.openSteps
SELECT id, kind, object_uuid, remote_id, action, wanted FROM sync_steps WHERE connection = ? AND state IN (0, 3) ORDER BY id

-- Who was made or changed there since: their IDs there, and whether they were made.
-- name: sync.written
SELECT remote_id, CASE WHEN action = 0 THEN 1 ELSE 0 END FROM sync_steps WHERE connection = ? AND kind = ? AND action IN (0, 1) AND state = 1 AND at > ?

-- name: sync.settleOf
UPDATE sync_steps SET state = 4 WHERE connection = ? AND kind = ? AND object_uuid = ? AND state IN (0, 3)

-- name: sync.settleUpTo
UPDATE sync_steps SET state = 4 WHERE connection = ? AND run <= ? AND state IN (0, 3)

-- name: sync.tidy
DELETE FROM sync_steps WHERE connection = ? AND at < ? AND state NOT IN (0, 3)

-- For who looks at what was done.
-- name: sync.runs
SELECT r.id, r.connection, r.operator_uuid, u.first_name, u.last_name, u.email, r.started, r.ended, r.state, r.counts, r.problem, r.claimed_until FROM sync_runs r LEFT JOIN users u ON u.uuid = r.operator_uuid
WHERE r.connection = ? OR ? = '' ORDER BY r.id DESC LIMIT ?

-- name: sync.steps
SELECT s.id, s.kind, s.object_uuid, s.remote_id, s.action, s.state, s.at, s.wanted, s.said, u.first_name, u.last_name, u.email, g.name FROM sync_steps s
LEFT JOIN users u ON s.kind = 0 AND u.uuid = s.object_uuid LEFT JOIN user_groups g ON s.kind = 1 AND g.uuid = s.object_uuid WHERE s.run = ? ORDER BY s.id LIMIT ?

-- What is kept in step, of all users; `changed`: when the event was that last wrote the row.
-- name: sync.users
SELECT u.uuid, u.email, u.first_name, u.last_name, u.external_id, u.status, u.department, u.job_title, u.phone, m.uuid, u.preferred_language, u.since, e.at
FROM users u LEFT JOIN users m ON m.id = u.manager_id LEFT JOIN events e ON e.seq = u.since ORDER BY u.uuid

-- name: sync.someUsers
SELECT u.uuid, u.email, u.first_name, u.last_name, u.external_id, u.status, u.department, u.job_title, u.phone, m.uuid, u.preferred_language, u.since, e.at
FROM users u LEFT JOIN users m ON m.id = u.manager_id LEFT JOIN events e ON e.seq = u.since WHERE u.uuid IN ({texts ?}) ORDER BY u.uuid

-- With whether who is in it has access by it to any project, or to one by a group that it is in.
-- name: sync.groups
SELECT g.uuid, g.name, g.since, e.at, CASE WHEN EXISTS (SELECT 1 FROM group_tree t JOIN assignments a ON a.group_id = t.outer_id WHERE t.inner_id = g.id) THEN 1 ELSE 0 END FROM user_groups g LEFT JOIN events e ON e.seq = g.since ORDER BY g.uuid

-- name: sync.someGroups
SELECT g.uuid, g.name, g.since, e.at, CASE WHEN EXISTS (SELECT 1 FROM group_tree t JOIN assignments a ON a.group_id = t.outer_id WHERE t.inner_id = g.id) THEN 1 ELSE 0 END FROM user_groups g LEFT JOIN events e ON e.seq = g.since WHERE g.uuid IN ({texts ?}) ORDER BY g.uuid

-- Users and groups that stand in a group by themselves.
-- name: sync.members
SELECT g.uuid, u.uuid FROM members m JOIN user_groups g ON g.id = m.group_id JOIN users u ON u.id = m.user_id
UNION ALL SELECT o.uuid, i.uuid FROM nestings n JOIN user_groups o ON o.id = n.outer_id JOIN user_groups i ON i.id = n.inner_id

-- name: sync.someMembers
SELECT g.uuid, u.uuid FROM members m JOIN user_groups g ON g.id = m.group_id JOIN users u ON u.id = m.user_id WHERE g.uuid IN ({texts ?})
UNION ALL SELECT o.uuid, i.uuid FROM nestings n JOIN user_groups o ON o.id = n.outer_id JOIN user_groups i ON i.id = n.inner_id WHERE o.uuid IN ({texts ?})

-- name: sync.userUuids
SELECT u.uuid FROM users u WHERE u.id IN ({ids ?})
