-- Mails that are to go out, and the links in them: see storage/mails/Outbox.h. States are those of core/Kinds.

-- name: workspace.sendsMail
SELECT 1 FROM workspace WHERE mail_server <> '' AND mail_sender <> '' AND link_pages <> ''

-- name: mails.waits
SELECT 1 FROM mails WHERE object_uuid = ? AND kind = ? AND asked = ? AND state = 0

-- Of who has died while sending: nothing has arrived, since not all was handed over.
-- name: mails.release
UPDATE mails SET state = 0 WHERE state = 1 AND claimed_until < ?

-- Those that are due and of no use any more: the account was activated, deactivated or deleted meanwhile, the invitation has expired.
-- name: mails.drop
UPDATE mails SET state = 5 WHERE state = 0 AND due <= ? AND (NOT EXISTS (SELECT 1 FROM wanted_mails w WHERE w.object_uuid = mails.object_uuid AND w.kind = mails.kind AND w.asked = mails.asked AND w.usable = 1) OR (kind = 2 AND EXISTS (SELECT 1 FROM invitations i WHERE i.uuid = mails.object_uuid AND i.expires <= ?)))

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
SELECT organization, link_pages, mfa_required FROM workspace

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
