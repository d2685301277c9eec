-- Each takes rows as a JSON array of arrays.

-- name: signins.setLogins
UPDATE users u SET last_login = told.at
FROM (SELECT CAST(value ->> 0 AS bigint) AS id, CAST(value ->> 1 AS bigint) AS at FROM jsonb_array_elements(CAST(? AS jsonb))) AS told WHERE u.id = told.id

-- name: signins.setStates
INSERT INTO sign_ins (user_id, taken, failures, failed, last_failure, count_after, due)
SELECT CAST(value ->> 0 AS bigint), CAST(value ->> 1 AS bigint), value ->> 2, CAST(value ->> 3 AS bigint), CAST(value ->> 4 AS bigint), CAST(value ->> 5 AS bigint), CAST(value ->> 6 AS bigint)
FROM jsonb_array_elements(CAST(? AS jsonb))
ON CONFLICT (user_id) DO UPDATE SET taken = excluded.taken, failures = excluded.failures, failed = excluded.failed, last_failure = excluded.last_failure, due = excluded.due

-- name: signins.addSessions
INSERT INTO sessions (user_id, session, started, provider, address)
SELECT CAST(value ->> 0 AS bigint), value ->> 1, CAST(value ->> 2 AS bigint), value ->> 3, value ->> 4
FROM jsonb_array_elements(CAST(? AS jsonb))
ON CONFLICT (user_id, session) DO UPDATE SET started = excluded.started, provider = excluded.provider, address = excluded.address
