-- name: visits.passwordForm
{visits.wholeForm}

-- name: visits.find
{visits.whole}

-- name: visits.account
{visits.wholeAccount}

-- name: visits.tidy
DELETE FROM visits WHERE until <= ? RETURNING 1

-- name: visits.start
INSERT INTO visits (hash, user_id, until, passed) SELECT ?1, u.id, ?2, CASE WHEN u.mfa = 1 AND EXISTS (SELECT 1 FROM authenticators a WHERE a.user_id = u.id) THEN 0 ELSE 1 END
FROM users u JOIN passwords p ON p.user_id = u.id WHERE u.email_key = ?3 AND p.hash = ?4 AND u.status = 1 AND u.locked = 0 AND u.sign_in = 1 RETURNING passed

-- name: visits.takeStep
UPDATE authenticators SET step = ?1 WHERE step < ?1 AND user_id = (SELECT v.user_id FROM visits v WHERE v.hash = ?2 AND v.until > ?3) RETURNING 1

-- name: visits.takeCode
DELETE FROM recovery_codes WHERE hash = ? AND user_id = (SELECT v.user_id FROM visits v WHERE v.hash = ? AND v.until > ?) RETURNING 1

-- name: visits.pass
UPDATE visits SET passed = 1 WHERE hash = ? RETURNING 1

-- name: visits.nextTaking
{signins.next}

-- name: visits.refused
{visits.wholeRefusal} RETURNING due

-- name: visits.due
{visits.wholeDue}

-- name: visits.setLogin
UPDATE users SET last_login = ?1 WHERE id = (SELECT v.user_id FROM visits v WHERE v.hash = ?2 AND v.passed = 1) AND coalesce(last_login, 0) < ?1 RETURNING 1

-- name: visits.noteLogin
{visits.wholeLogin} RETURNING 1

-- name: visits.end
DELETE FROM visits WHERE hash = ? RETURNING 1

-- name: authenticators.set
INSERT INTO authenticators (user_id, secret, step, since) VALUES (?, ?, ?, ?) ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret, step = excluded.step, since = excluded.since RETURNING 1

-- name: authenticators.dropCodes
DELETE FROM recovery_codes WHERE user_id = ? RETURNING 1

-- name: authenticators.addCode
INSERT INTO recovery_codes (user_id, hash) VALUES (?, ?) RETURNING 1

-- name: authenticators.some
{authenticators.wholeSome}

-- name: visits.endOthers
DELETE FROM visits WHERE hash <> ?1 AND user_id = (SELECT v.user_id FROM visits v WHERE v.hash = ?1) RETURNING 1
