-- name: groups.insert
INSERT INTO user_groups (uuid, name, name_key, created, since) VALUES (?, ?, ?, ?, ?)

-- name: groups.created
SELECT created FROM user_groups WHERE id = ?

-- name: groups.rename
UPDATE user_groups SET name = ?, name_key = ?, since = ? WHERE id = ?

-- name: groups.delete
DELETE FROM user_groups WHERE id = ?

-- name: groups.memberUuids
SELECT u.uuid FROM members m JOIN users u ON u.id = m.user_id WHERE m.group_id = ? ORDER BY m.id

-- name: groups.projectNames
SELECT p.name FROM assignments a JOIN projects p ON p.id = a.project_id WHERE a.group_id = ? ORDER BY p.name_key

-- name: members.find
SELECT id FROM members WHERE group_id = ? AND user_id = ?

-- name: members.insert
INSERT INTO members (group_id, user_id, since) VALUES (?, ?, ?)

-- name: members.delete
DELETE FROM members WHERE id = ?
