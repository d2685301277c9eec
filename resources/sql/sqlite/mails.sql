-- Those that somebody no longer wants, or has asked for anew.
-- name: mails.takeBack
UPDATE mails SET state = 5 WHERE state = 0 AND NOT EXISTS (SELECT 1 FROM users u WHERE u.uuid = mails.user_uuid AND CASE mails.kind WHEN 0 THEN u.activation_asked ELSE u.reset_asked END = mails.asked)

-- What was taken back before anybody tried, and an undo or redo wants after all.
-- name: mails.wantAgain
UPDATE mails SET state = 0, due = ?1 WHERE state = 5 AND tries = 0 AND user_uuid IN (SELECT u.uuid FROM users u WHERE u.since = ?2)
    AND EXISTS (SELECT 1 FROM users u WHERE u.uuid = mails.user_uuid AND CASE mails.kind WHEN 0 THEN u.activation_asked ELSE u.reset_asked END = mails.asked)

-- name: mails.fill
WITH e (event, asker, due, at) AS (SELECT ?, ?, ?, ?)
INSERT OR IGNORE INTO mails (event, operator_uuid, due, asked, kind, user_uuid)
SELECT e.event, e.asker, e.due, e.at, 0, u.uuid FROM e JOIN users u ON u.activation_asked = e.at AND u.since = e.event
UNION ALL SELECT e.event, e.asker, e.due, e.at, 1, u.uuid FROM e JOIN users u ON u.reset_asked = e.at AND u.since = e.event

-- name: mails.next
SELECT m.id, m.user_uuid, m.kind, u.email, u.first_name, u.last_name, u.preferred_language, o.first_name, o.last_name, o.email, m.message_id, m.tries, m.asked
FROM mails m JOIN users u ON u.uuid = m.user_uuid LEFT JOIN users o ON o.uuid = m.operator_uuid
WHERE m.state = 0 AND m.due <= ? ORDER BY m.due, m.id LIMIT 1

-- When there is one to be sent, or to be taken up again from who has died over it; null: there is none.
-- name: mails.nextDue
SELECT min(CASE state WHEN 0 THEN due ELSE claimed_until + 1 END) FROM mails WHERE state IN (0, 1)

-- Older ones of the same person, once it is on its way.
-- name: links.replaceOthers
UPDATE links SET state = 2 WHERE state = 0 AND hash <> ?1 AND user_uuid = (SELECT l.user_uuid FROM links l WHERE l.hash = ?1)

-- name: links.add
INSERT INTO links (hash, kind, user_uuid, until) VALUES (?, ?, ?, ?)

-- Of a user, by the number of their row.
-- name: links.dropOf
UPDATE links SET state = 2 WHERE state = 0 AND user_uuid = (SELECT u.uuid FROM users u WHERE u.id = ?)

-- name: forgetting.mails
DELETE FROM mails WHERE user_uuid IN ({texts ?})

-- name: forgetting.links
DELETE FROM links WHERE user_uuid IN ({texts ?})
