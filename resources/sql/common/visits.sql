-- Who is signed in on the pages of the workspace: see storage/visits. Times are UTC milliseconds.

-- All but what the password itself makes of it: the last 43 letters (core/Password.h).
-- name: visits.wholeForm
SELECT substr(p.hash, 1, length(p.hash) - 43) FROM users u JOIN passwords p ON p.user_id = u.id WHERE u.email_key = ? AND u.status = 1 AND u.locked = 0 AND u.sign_in = 1

-- name: visits.whole
SELECT u.uuid, u.email, u.first_name, u.last_name, u.preferred_language, u.signature, i.image, v.passed, u.password_temporary, u.mfa, w.mfa_required, a.secret, coalesce(a.step, 0), (SELECT count(*) FROM recovery_codes r WHERE r.user_id = u.id)
FROM visits v JOIN users u ON u.id = v.user_id CROSS JOIN workspace w LEFT JOIN authenticators a ON a.user_id = u.id AND u.mfa = 1 LEFT JOIN pictures i ON i.hash = u.picture AND u.picture <> ''
WHERE v.hash = ? AND v.until > ? AND u.status = 1 AND u.locked = 0

-- Who has forgotten a password, and has not asked a moment ago; one that a second asks for is on its way.
-- name: visits.wholeAccount
SELECT u.uuid, u.first_name, u.last_name, u.email FROM users u WHERE u.email_key = ? AND u.status = 1 AND u.sign_in = 1 AND coalesce(u.reset_asked, 0) < ? - 900000

-- One more sign-in on the pages failed: counted as one that a login server reports (storage/signins), if they have not got in or been unlocked since. Where a reporter's clock is ahead, it comes after what is known; 100 is SignInTaker::MostFailures.
-- name: visits.wholeRefusal
INSERT INTO sign_ins (user_id, taken, failures, failed, last_failure, due)
SELECT n.id, n.taken, CASE WHEN n.failed = 0 THEN '' WHEN n.failed < 100 THEN n.failures || ' ' ELSE substr(n.failures, {place n.failures, ' '} + 1) || ' ' END || CAST(n.at AS text),
    CASE WHEN n.failed < 100 THEN n.failed + 1 ELSE 100 END, n.at,
    CASE WHEN n.lock_after = 0 THEN 0 WHEN n.lock_after <= 1 + (SELECT count(*) FROM ({ids ('[' || replace(n.failures, ' ', ',') || ']')}) AS one WHERE one.value >= n.at - n.lock_within * 60000) THEN 1 ELSE n.due END
FROM (SELECT u.id, r.taken, coalesce(s.failures, '') AS failures, coalesce(s.failed, 0) AS failed, CASE WHEN coalesce(s.last_failure, 0) < t.now THEN t.now ELSE s.last_failure + 1 END AS at, coalesce(s.due, 0) AS due, w.lock_after, w.lock_within
    FROM users u CROSS JOIN workspace w CROSS JOIN reported r CROSS JOIN (SELECT CAST(? AS bigint) AS now) AS t LEFT JOIN sign_ins s ON s.user_id = u.id
    WHERE u.email_key = ? AND u.status = 1 AND u.locked = 0 AND u.sign_in = 1 AND coalesce(u.last_login, 0) < t.now AND coalesce(s.count_after, 0) < t.now) AS n
WHERE true
ON CONFLICT (user_id) DO UPDATE SET taken = excluded.taken, failures = excluded.failures, failed = excluded.failed, last_failure = excluded.last_failure, due = excluded.due

-- Who has to be locked for that. Not the last who may manage administrators: strangers could lock them, and nobody would be there who may unlock them.
-- name: visits.wholeDue
SELECT u.uuid, u.first_name, u.last_name, u.email FROM users u JOIN sign_ins s ON s.user_id = u.id CROSS JOIN workspace w WHERE u.email_key = ? AND s.due = 1 AND w.lock_after > 0 AND u.status = 1 AND u.locked = 0 AND u.sign_in = 1
    AND (NOT EXISTS (SELECT 1 FROM user_roles h JOIN role_permissions p ON p.role_id = h.role_id WHERE h.user_id = u.id AND p.permission = 'users.manage_admins')
        OR EXISTS (SELECT 1 FROM role_permissions p JOIN user_roles h ON h.role_id = p.role_id JOIN users o ON o.id = h.user_id WHERE p.permission = 'users.manage_admins' AND o.id <> u.id AND o.status = 1 AND o.locked = 0))

-- Somebody is in: what failed before counts no more.
-- name: visits.wholeLogin
INSERT INTO sign_ins (user_id, taken)
SELECT v.user_id, r.taken FROM visits v CROSS JOIN reported r WHERE v.hash = ? AND v.passed = 1
ON CONFLICT (user_id) DO UPDATE SET taken = excluded.taken, failures = '', failed = 0, due = 0

-- name: authenticators.wholeSome
SELECT a.secret FROM authenticators a ORDER BY a.since DESC LIMIT 1
