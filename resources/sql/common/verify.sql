-- What is asked of a workspace besides its audit trail.

-- Which group is in which, by the nestings alone.
-- name: verify.groupTree
WITH RECURSIVE tree (inner_id, outer_id) AS (
    SELECT id, id FROM user_groups
    UNION
    SELECT t.inner_id, n.outer_id FROM tree t JOIN nestings n ON n.inner_id = t.outer_id
)
SELECT (SELECT name FROM user_groups WHERE id = inner_id) FROM (
    SELECT * FROM (SELECT inner_id, outer_id FROM tree EXCEPT SELECT inner_id, outer_id FROM group_tree) AS missing
    UNION ALL
    SELECT * FROM (SELECT inner_id, outer_id FROM group_tree EXCEPT SELECT inner_id, outer_id FROM tree) AS foreign_ones
) AS differing LIMIT 1

-- name: verify.roles
-- Those that are built in: nobody changes them.
SELECT r.id, r.uuid, r.name, r.name_key, r.scope, r.built_in, r.licensed, r.rank, r.since, r.permissions
FROM roles r WHERE r.built_in <> 0 ORDER BY r.id

-- name: verify.customRanks
SELECT name FROM roles WHERE built_in = 0 AND rank <> 1000 LIMIT 1

-- Of each role what it permits, as it says itself and as is made of that.
-- name: verify.rolePermissions
SELECT r.id, r.name, r.permissions, p.permission FROM roles r LEFT JOIN role_permissions p ON p.role_id = r.id
UNION ALL
SELECT p.role_id, NULL, '', p.permission FROM role_permissions p WHERE NOT EXISTS (SELECT 1 FROM roles r WHERE r.id = p.role_id)
ORDER BY 1, 4

-- name: verify.providers
SELECT name, name_key, rank, id FROM providers ORDER BY rank

-- name: verify.classifications
SELECT name, name_key, rank, id FROM classifications ORDER BY rank

-- Whose access an assignment is or was: a user's or a group's, not both's. Where it only reads, SQLite knows no CHECK, not
-- even for integrity_check.
-- name: verify.subjects
SELECT 'assignments', id, group_id FROM assignments WHERE (user_id IS NULL) = (group_id IS NULL)
UNION ALL
SELECT 'assignments_history', id, group_id FROM assignments_history WHERE (user_id IS NULL) = (group_id IS NULL)

-- name: verify.workspaces
SELECT count(*) FROM workspace WHERE id <> 1

-- Each operator's name that the trail has beside the one that is noted of it, with its key.
-- name: verify.operators
SELECT e.name, o.name, o.name_key FROM (SELECT DISTINCT operator_name AS name FROM events) e LEFT JOIN operator_names o ON o.name = e.name
UNION ALL
SELECT NULL, o.name, o.name_key FROM operator_names o WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.operator_name = o.name)

-- name: verify.strayTexts
SELECT 'event_texts', min(event) FROM event_texts t WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.seq = t.event) HAVING count(*) > 0
UNION ALL
SELECT 'entry_texts', min(entry) FROM entry_texts t WHERE NOT EXISTS (SELECT 1 FROM entries e WHERE e.id = t.entry AND e.seal IS NULL) HAVING count(*) > 0

-- What is written in the trail, with what is noted of it, if anything is.
-- name: verify.eventTexts
SELECT e.reason, e.origin, t.reason_key, t.origin_key FROM events e LEFT JOIN event_texts t ON t.event = e.seq

-- name: verify.entryTexts
SELECT e.object, e.change, t.object_key, t.change_key FROM entries e LEFT JOIN entry_texts t ON t.entry = e.id WHERE e.seal IS NULL
