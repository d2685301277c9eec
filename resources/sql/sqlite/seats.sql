-- By user, what the change set in the making does to seats: 1 takes one, -1 frees one. New users are those above the mark.
-- name: seats.steps
SELECT DISTINCT ur.user_id AS user_id, 1 AS step FROM user_roles ur CROSS JOIN roles r
WHERE ur.user_id > (SELECT users FROM touched_marks) AND r.id = ur.role_id AND r.licensed = 1
UNION ALL
SELECT t.user_id, EXISTS (SELECT 1 FROM user_roles ur CROSS JOIN roles r WHERE ur.user_id = t.user_id AND r.id = ur.role_id AND r.licensed = 1) - t.seated
FROM touched_seats t

-- name: seats.note
-- After the event in the making.
INSERT INTO seats (event, used)
SELECT w.current_event, coalesce((SELECT s.used FROM seats s ORDER BY s.event DESC LIMIT 1), 0) + t.taken
FROM workspace w, (SELECT coalesce(sum(step), 0) AS taken FROM ({seats.steps}) AS s) AS t WHERE t.taken <> 0
