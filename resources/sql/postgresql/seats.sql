-- Who is touched is looked up one after another: how few they are, a plan cannot know, and would read what everybody holds.
-- By user, what the change set in the making does to seats: 1 takes one, -1 frees one. Its number stands in all that it wrote.
-- name: seats.steps
WITH were (role_id) AS (
    SELECT id FROM roles WHERE licensed = 1 AND since < current_event()
    UNION ALL
    SELECT id FROM roles_history WHERE licensed = 1 AND until = current_event() AND since < current_event()
),
touched (user_id) AS (
    SELECT user_id FROM user_roles WHERE since = current_event()
    UNION
    SELECT user_id FROM user_roles_history WHERE until = current_event()
    UNION
    SELECT ur.user_id FROM roles r JOIN roles_history h ON h.id = r.id AND h.until = current_event() AND h.since < current_event() JOIN user_roles ur ON ur.role_id = r.id
    WHERE r.since = current_event() AND r.licensed <> h.licensed
),
held (user_id, before_it, after_it) AS (
    SELECT ur.user_id, 0, 1 FROM touched t CROSS JOIN LATERAL (SELECT x.user_id, x.role_id, x.since FROM user_roles x WHERE x.user_id = t.user_id OFFSET 0) AS ur JOIN roles r ON r.id = ur.role_id WHERE r.licensed = 1
    UNION ALL
    SELECT ur.user_id, 1, 0 FROM touched t CROSS JOIN LATERAL (SELECT x.user_id, x.role_id, x.since FROM user_roles x WHERE x.user_id = t.user_id OFFSET 0) AS ur JOIN were w ON w.role_id = ur.role_id WHERE ur.since < current_event()
    UNION ALL
    SELECT h.user_id, 1, 0 FROM user_roles_history h JOIN were w ON w.role_id = h.role_id WHERE h.until = current_event() AND h.since < current_event()
)
SELECT user_id, max(after_it) - max(before_it) AS step FROM held GROUP BY user_id

-- name: seats.note
-- Nothing: the database does it by itself (guards/6-seats.sql).
