-- Operators write the one or the other by functions of the owner's alone (guards/6-mails.sql).
-- Both along with what is asked for.
-- name: mails.takeBack
SELECT 1

-- name: mails.wantAgain
SELECT 1 WHERE CAST(? AS bigint) IS NULL

-- name: mails.fill
SELECT fill_mails(?, ?, ?, ?)

-- name: mails.remind
SELECT remind_invited(?) FROM (SELECT CAST(? AS bigint), CAST(? AS bigint)) AS like_others

-- name: mails.warn
SELECT warn_of_seats(?, ?) FROM (SELECT CAST(? AS bigint), CAST(? AS bigint)) AS like_others

-- name: mails.next
SELECT m.id, m.object_uuid, m.kind, coalesce(u.email, i.email), coalesce(u.first_name, i.first_name), coalesce(u.last_name, i.last_name), coalesce(u.preferred_language, i.preferred_language), o.first_name, o.last_name, o.email, m.message_id, m.tries, m.asked
FROM mails m LEFT JOIN users u ON u.uuid = m.object_uuid LEFT JOIN invitations i ON i.uuid = m.object_uuid LEFT JOIN users o ON o.uuid = m.operator_uuid
WHERE m.state = 0 AND m.due <= ? AND may_send(m.operator_uuid, m.object_uuid) ORDER BY m.due, m.id LIMIT 1

-- When there is one to be sent, or to be taken up again from who has died over it; null: there is none.
-- name: mails.nextDue
SELECT min(CASE state WHEN 0 THEN due ELSE claimed_until + 1 END) FROM mails WHERE state IN (0, 1) AND may_send(operator_uuid, object_uuid)

-- Older ones of the same account or invitation, once it is on its way.
-- name: links.replaceOthers
SELECT replace_links(?)

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

-- Tables of links are the owner's alone (guards/2-links.sql).
-- name: links.find
SELECT * FROM find_link(?)

-- name: links.offer
SELECT * FROM find_offer(?)

-- name: links.deletedOffer
SELECT * FROM find_deleted_offer(?)

-- Whoever acts by it, in this transaction.
-- name: links.show
SELECT set_config('muster.link', ?, true), set_config('muster.answerer', ?, true), set_config('muster.answerer_name', ?, true)

-- name: links.engineJudges
SELECT CASE WHEN is_pages() THEN 1 ELSE 0 END

-- name: links.use
SELECT 1 WHERE use_link(?, ?)
