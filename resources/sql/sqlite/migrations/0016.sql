-- The licence key as it was given, see core/Licence.h; and after which event how many seats were taken (rule 2): one row for each event
-- that took or freed some, so the last one says how many are taken now. What was before is told by the history of roles.
ALTER TABLE workspace ADD COLUMN licence TEXT NOT NULL DEFAULT '';

CREATE TABLE seats (
    event INTEGER PRIMARY KEY,
    used INTEGER NOT NULL
);

INSERT INTO seats (event, used)
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
SELECT event, sum(step) OVER (ORDER BY event) FROM taken WHERE step <> 0
