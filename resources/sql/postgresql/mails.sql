-- Operators write the one or the other by functions of the owner's alone (guards/6-mails.sql).
-- name: mails.fill
SELECT fill_mails(?, ?, ?, ?)

-- name: mails.next
SELECT m.id, m.user_uuid, m.kind, u.email, u.first_name, u.last_name, u.preferred_language, o.first_name, o.last_name, o.email, m.message_id, m.tries
FROM mails m JOIN users u ON u.uuid = m.user_uuid LEFT JOIN users o ON o.uuid = m.operator_uuid
WHERE m.state = 0 AND m.due <= ? AND may_send(m.operator_uuid, m.user_uuid) ORDER BY m.due, m.id LIMIT 1

-- Along with the one that is added.
-- name: links.replace
SELECT 1 WHERE CAST(? AS text) IS NULL

-- name: links.add
SELECT add_link(?, ?, ?, ?)

-- By a trigger.
-- name: links.dropOf
SELECT 1 WHERE CAST(? AS bigint) IS NULL

-- Both only where there is no server.
-- name: forgetting.mails
SELECT 1 WHERE CAST(? AS text) IS NULL

-- name: forgetting.links
SELECT 1 WHERE CAST(? AS text) IS NULL
