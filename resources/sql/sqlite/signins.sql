-- Each takes rows as a JSON array of arrays.

-- name: signins.setLogins
UPDATE users SET last_login = told.at
FROM (SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS at FROM json_each(?)) AS told WHERE users.id = told.id

-- name: signins.setStates
INSERT INTO sign_ins (user_id, taken, failures, failed, last_failure, count_after, due)
SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), json_extract(value, '$[3]'), json_extract(value, '$[4]'), json_extract(value, '$[5]'), json_extract(value, '$[6]')
FROM json_each(?) WHERE true
ON CONFLICT (user_id) DO UPDATE SET taken = excluded.taken, failures = excluded.failures, failed = excluded.failed, last_failure = excluded.last_failure, due = excluded.due

-- name: signins.addSessions
INSERT INTO sessions (user_id, session, started, provider, address)
SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), json_extract(value, '$[3]'), json_extract(value, '$[4]')
FROM json_each(?) WHERE true
ON CONFLICT (user_id, session) DO UPDATE SET started = excluded.started, provider = excluded.provider, address = excluded.address
