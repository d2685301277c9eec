-- The workspace as an event left it, see storage/past.

-- name: past.event
-- The latest by then.
SELECT seq FROM events WHERE at <= ? ORDER BY seq DESC LIMIT 1

-- name: past.head
SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1

-- name: past.groupTree
INSERT INTO group_tree (inner_id, outer_id)
WITH RECURSIVE tree (inner_id, outer_id) AS (
    SELECT id, id FROM user_groups
    UNION
    SELECT t.inner_id, n.outer_id FROM tree t JOIN nestings n ON n.inner_id = t.outer_id
)
SELECT inner_id, outer_id FROM tree

-- name: past.roles
SELECT id, permissions FROM roles WHERE permissions <> ''

-- name: past.ranks
-- Of roles that are gone by now: only those that somebody made go.
UPDATE roles SET rank = 1000 WHERE rank IS NULL

-- name: past.logins
-- What was reported later, which no event tells of.
UPDATE users SET last_login = NULL WHERE last_login > ?
