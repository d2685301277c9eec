-- Seats (rule 2): every user with at least one licensed role takes one.

-- name: seats.used
SELECT used FROM seats ORDER BY event DESC LIMIT 1

-- How many more are taken by the change set in the making than before it.
-- name: seats.taken
SELECT coalesce(sum(step), 0) FROM ({seats.steps}) AS s

-- name: seats.takenByUser
SELECT u.uuid, s.step FROM ({seats.steps}) AS s JOIN users u ON u.id = s.user_id WHERE s.step <> 0

-- name: seats.licence
SELECT licence, organization FROM workspace

-- After each event of which something is known here: when, how many are taken.
-- name: seats.overTime
SELECT e.at, s.used FROM seats s JOIN events e ON e.seq = s.event ORDER BY s.event

-- The same as the table says it, told by who held what when; for `verify`.
-- name: seats.ofHistory
WITH role_spans (role_id, since, until) AS (
    SELECT id, since, 9223372036854775807 FROM roles WHERE licensed = 1
    UNION ALL
    SELECT id, since, until FROM roles_history WHERE licensed = 1
),
held_spans (user_id, role_id, since, until) AS (
    SELECT user_id, role_id, since, 9223372036854775807 FROM user_roles
    UNION ALL
    SELECT user_id, role_id, since, until FROM user_roles_history
),
spans (user_id, since, until) AS (
    SELECT h.user_id, CASE WHEN h.since > r.since THEN h.since ELSE r.since END, CASE WHEN h.until < r.until THEN h.until ELSE r.until END
    FROM held_spans h JOIN role_spans r ON r.role_id = h.role_id WHERE h.since < r.until AND r.since < h.until
),
moves (user_id, event, step) AS (
    SELECT user_id, since, 1 FROM spans
    UNION ALL
    SELECT user_id, until, -1 FROM spans WHERE until < 9223372036854775807
),
net (user_id, event, step) AS (SELECT user_id, event, sum(step) FROM moves GROUP BY user_id, event),
held (event, before_it, after_it) AS (
    SELECT event, sum(step) OVER (PARTITION BY user_id ORDER BY event) - step, sum(step) OVER (PARTITION BY user_id ORDER BY event) FROM net
),
taken (event, step) AS (
    SELECT event, sum(CASE WHEN after_it > 0 THEN 1 ELSE 0 END - CASE WHEN before_it > 0 THEN 1 ELSE 0 END) FROM held GROUP BY event
)
SELECT event, sum(step) OVER (ORDER BY event) AS used FROM taken WHERE step <> 0

-- name: verify.seats
SELECT event FROM (
    SELECT * FROM (SELECT event, used FROM seats EXCEPT SELECT event, used FROM ({seats.ofHistory}) AS told) AS foreign_ones
    UNION ALL
    SELECT * FROM (SELECT event, used FROM ({seats.ofHistory}) AS told EXCEPT SELECT event, used FROM seats) AS missing
) AS differing ORDER BY event LIMIT 1
