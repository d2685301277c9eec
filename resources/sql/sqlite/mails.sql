-- name: mails.fill
WITH e (event, asker, due, at) AS (SELECT ?, ?, ?, ?)
INSERT OR IGNORE INTO mails (event, operator_uuid, due, asked, kind, user_uuid)
SELECT e.event, e.asker, e.due, e.at, 0, u.uuid FROM e JOIN users u ON u.activation_asked = e.at AND u.since = e.event
UNION ALL SELECT e.event, e.asker, e.due, e.at, 1, u.uuid FROM e JOIN users u ON u.reset_asked = e.at AND u.since = e.event

-- name: mails.next
SELECT m.id, m.user_uuid, m.kind, u.email, u.first_name, u.last_name, u.preferred_language, o.first_name, o.last_name, o.email, m.message_id, m.tries
FROM mails m JOIN users u ON u.uuid = m.user_uuid LEFT JOIN users o ON o.uuid = m.operator_uuid
WHERE m.state = 0 AND m.due <= ? ORDER BY m.due, m.id LIMIT 1

-- name: links.replace
UPDATE links SET state = 2 WHERE user_uuid = ? AND state = 0

-- name: links.add
INSERT INTO links (hash, kind, user_uuid, until) VALUES (?, ?, ?, ?)

-- Of a user, by the number of their row.
-- name: links.dropOf
UPDATE links SET state = 2 WHERE state = 0 AND user_uuid = (SELECT u.uuid FROM users u WHERE u.id = ?)

-- name: forgetting.mails
DELETE FROM mails WHERE user_uuid IN ({texts ?})

-- name: forgetting.links
DELETE FROM links WHERE user_uuid IN ({texts ?})
