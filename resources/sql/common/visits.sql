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

-- name: authenticators.wholeSome
SELECT a.secret FROM authenticators a ORDER BY a.since DESC LIMIT 1
