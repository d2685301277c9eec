-- Sign-ins that other systems report: see storage/signins.

-- name: signins.latest
SELECT coalesce(max(taken), 0) FROM reported

-- First, so that they come one after another.
-- name: signins.next
INSERT INTO reported (id, taken) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET taken = reported.taken + 1 RETURNING taken

-- name: signins.policy
SELECT lock_after, lock_within FROM workspace

-- name: signins.byEmail
SELECT id, email_key FROM users WHERE email_key IN ({texts ?})

-- name: signins.byUserId
SELECT id, uuid FROM users WHERE uuid IN ({texts ?})

-- name: signins.byExternalId
SELECT id, external_key FROM users WHERE external_key <> '' AND external_key IN ({texts ?})

-- name: signins.states
SELECT u.id, u.last_login, coalesce(s.failures, ''), coalesce(s.last_failure, 0), coalesce(s.count_after, 0), coalesce(s.due, 0), CASE WHEN u.status = 0 AND u.sign_in = 0 THEN u.uuid ELSE '' END
FROM users u LEFT JOIN sign_ins s ON s.user_id = u.id WHERE u.id IN ({ids ?})

-- name: signins.endSessionsUpTo
DELETE FROM sessions WHERE user_id = ? AND started <= ?

-- name: signins.endSession
DELETE FROM sessions WHERE user_id = ? AND session = ?

-- Of each user the newest are kept; few have more.
-- name: signins.endOldSessions
DELETE FROM sessions WHERE id IN (
    SELECT ranked.id FROM (
        SELECT id, row_number() OVER (PARTITION BY user_id ORDER BY started DESC, id DESC) AS place FROM sessions
        WHERE user_id IN (SELECT s.user_id FROM sessions s WHERE s.user_id IN ({ids ?}) GROUP BY s.user_id HAVING count(*) > ?)) AS ranked
    WHERE ranked.place > ?)

-- Who has to be locked: few at any time, so it begins with those.
-- name: signins.due
SELECT u.uuid FROM sign_ins s CROSS JOIN users u ON u.id = s.user_id WHERE s.due = 1 AND u.locked = 0 AND u.status <> 2 AND EXISTS (SELECT 1 FROM workspace w WHERE w.lock_after > 0) ORDER BY s.user_id

-- name: signins.isDue
SELECT s.due FROM sign_ins s JOIN users u ON u.id = s.user_id WHERE u.uuid = ?

-- Of whom was told after that taking-in.
-- name: signins.usersSince
SELECT u.uuid FROM sign_ins s JOIN users u ON u.id = s.user_id WHERE s.taken > ? ORDER BY s.taken LIMIT ?

-- name: signins.idsSince
SELECT user_id FROM sign_ins WHERE taken > ? LIMIT ?
