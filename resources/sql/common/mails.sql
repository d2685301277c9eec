-- Mails that are to go out, and the links in them: see storage/mails/Outbox.h. States are those of core/Kinds.

-- name: workspace.sendsMail
SELECT 1 FROM workspace WHERE mail_server <> '' AND mail_sender <> '' AND link_pages <> ''

-- name: mails.waits
SELECT 1 FROM mails WHERE object_uuid = ? AND kind = ? AND asked = ? AND state = 0

-- Of who has died while sending: nothing has arrived, since not all was handed over.
-- name: mails.release
UPDATE mails SET state = 0 WHERE state = 1 AND claimed_until < ?

-- One that is due and of no use any more: the account was activated, deactivated or deleted meanwhile, the invitation has expired.
-- name: mails.drop
UPDATE mails SET state = 5 WHERE id = ? AND state = 0 AND (NOT EXISTS (SELECT 1 FROM wanted_mails w WHERE w.object_uuid = mails.object_uuid AND w.kind = mails.kind AND w.asked = mails.asked AND w.usable = 1) OR (kind IN (2, 3) AND EXISTS (SELECT 1 FROM invitations i WHERE i.uuid = mails.object_uuid AND i.expires <= ?)))

-- Invitations that end soon and were told of once: a reminder goes out once for each time that they were sent, and not on the heels of the invitation itself.
-- name: mails.reminders
SELECT m.event, m.operator_uuid, i.asked, i.uuid FROM workspace w CROSS JOIN invitations i JOIN mails m ON m.object_uuid = i.uuid AND m.kind = 2 AND m.asked = i.asked AND m.state = 2
WHERE w.remind_days > 0 AND i.state = 0 AND i.expires > ? AND i.expires <= ? + w.remind_days * 86400000 AND i.expires - w.remind_days * 86400000 >= i.asked + 86400000
    AND NOT EXISTS (SELECT 1 FROM mails r WHERE r.object_uuid = i.uuid AND r.kind = 3 AND r.asked = i.asked)

-- Who may do something about it, of the event since which so many seats or more are taken, for thirty days.
-- name: mails.warnings
SELECT DISTINCT e.seq AS event, e.operator_id AS operator_uuid, e.at AS asked, u.uuid
FROM (SELECT min(event) AS event FROM seats WHERE used >= ? AND event > (SELECT coalesce(max(event), 0) FROM seats WHERE used < ?)) AS s JOIN events e ON e.seq = s.event CROSS JOIN role_permissions p
    JOIN user_roles h ON h.role_id = p.role_id JOIN users u ON u.id = h.user_id
WHERE p.permission = 'licensing.edit' AND u.status = 1 AND e.at > ? - 2592000000 AND NOT EXISTS (SELECT 1 FROM mails w WHERE w.object_uuid = u.uuid AND w.kind = 4 AND w.asked = e.at)

-- name: mails.anyReminder
SELECT 1 FROM (
{mails.reminders}
) AS r LIMIT 1

-- name: mails.anyWarning
SELECT 1 FROM (
{mails.warnings}
) AS r LIMIT 1

-- What an invitation offers, by its ID.
-- name: mails.invitation
SELECT i.expires, coalesce(p.name, ''), coalesce(r.name, i.role), i.hide_inviter, o.first_name, o.last_name, o.email
FROM invitations i LEFT JOIN projects p ON p.uuid = i.project LEFT JOIN roles r ON r.uuid = i.role LEFT JOIN users o ON o.uuid = i.inviter WHERE i.uuid = ?

-- name: mails.claim
UPDATE mails SET state = 1, claimed_until = ?, message_id = ?, address = ?, tries = tries + 1 WHERE id = ? AND state = 0

-- By who has it still; before the last byte is handed over, and at the end.
-- name: mails.settle
UPDATE mails SET state = ?, said = ?, due = ?, returned = ?, claimed_until = claimed_until * ? WHERE id = ? AND tries = ? AND state IN (1, 4)

-- name: mails.retry
UPDATE mails SET state = 0, due = ?, returned = NULL WHERE id = ? AND (state = 3 OR (state = 4 AND claimed_until < ?))

-- That was taken, and came back.
-- name: mails.giveBack
UPDATE mails SET state = 3, said = ?, returned = ?, claimed_until = 0 WHERE message_id = ? AND state IN (2, 4)

-- Of these keys of addresses (users.email_key), those from which mail came back.
-- name: mails.returned
SELECT r.address, r.at, r.said FROM returned_mail r WHERE r.address IN ({texts ?})

-- Where mail about these goes, by User ID or the ID of the invitation.
-- name: mails.addresses
SELECT u.email FROM users u WHERE u.uuid IN ({texts ?}) UNION ALL SELECT i.email FROM invitations i WHERE i.uuid IN ({texts ?})

-- name: links.settings
SELECT organization, link_pages, mfa_required, terms FROM workspace

-- By their hash, which nobody knows who has not got the link.
-- name: links.whole
SELECT l.kind, l.object_uuid, l.until, l.state, u.email, u.first_name, u.last_name, u.status, u.sign_in, u.preferred_language FROM links l LEFT JOIN users u ON u.uuid = l.object_uuid WHERE l.hash = ?

-- What an invitation offers; the account: who has one with its address already.
-- name: links.wholeOffer
SELECT i.email, i.first_name, i.last_name, i.state, i.project, p.name, i.role, r.name, i.preferred_language, i.hide_inviter, o.first_name, o.last_name, o.email, u.uuid, u.status,
    CAST(CASE WHEN EXISTS (SELECT 1 FROM assignments a WHERE a.user_id = u.id AND a.project_id = p.id) THEN 1 ELSE 0 END AS bigint), u.first_name, u.last_name, u.email
FROM invitations i LEFT JOIN projects p ON p.uuid = i.project LEFT JOIN roles r ON r.uuid = i.role LEFT JOIN users o ON o.uuid = i.inviter LEFT JOIN users u ON u.email_key = i.email_key
WHERE i.uuid = (SELECT l.object_uuid FROM links l WHERE l.hash = ?)

-- The same of one that was deleted, where the policy still allows an account.
-- name: links.wholeDeletedOffer
SELECT h.email, h.first_name, h.last_name, h.state, h.preferred_language FROM invitations_history h CROSS JOIN workspace w
WHERE w.deleted_invitations = 1 AND h.uuid = (SELECT l.object_uuid FROM links l WHERE l.hash = ?) ORDER BY h.until DESC LIMIT 1
