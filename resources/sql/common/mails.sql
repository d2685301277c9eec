-- Mails that are to go out, and the links in them: see storage/mails/Outbox.h. States are those of core/Kinds.

-- name: workspace.sendsMail
SELECT 1 FROM workspace WHERE mail_server <> '' AND mail_sender <> '' AND link_pages <> ''

-- name: mails.waits
SELECT 1 FROM mails WHERE user_uuid = ? AND kind = ? AND asked = ? AND state = 0

-- Of who has died while sending: nothing has arrived, since not all was handed over.
-- name: mails.release
UPDATE mails SET state = 0 WHERE state = 1 AND claimed_until < ?

-- Those that are due and of no use any more: the account was activated, deactivated or deleted meanwhile.
-- name: mails.drop
UPDATE mails SET state = 5 WHERE state = 0 AND due <= ? AND NOT EXISTS (
    SELECT 1 FROM users u WHERE u.uuid = mails.user_uuid AND CASE mails.kind WHEN 0 THEN u.activation_asked ELSE u.reset_asked END = mails.asked AND u.sign_in = 1 AND u.status = CASE mails.kind WHEN 0 THEN 0 ELSE 1 END)

-- name: mails.claim
UPDATE mails SET state = 1, claimed_until = ?, message_id = ?, tries = tries + 1 WHERE id = ? AND state = 0

-- By who has it still; before the last byte is handed over, and at the end.
-- name: mails.settle
UPDATE mails SET state = ?, said = ?, due = ?, claimed_until = claimed_until * ? WHERE id = ? AND tries = ? AND state IN (1, 4)

-- name: mails.retry
UPDATE mails SET state = 0, due = ? WHERE id = ? AND (state = 3 OR (state = 4 AND claimed_until < ?))

-- name: links.find
SELECT l.kind, l.user_uuid, l.until, l.state, u.email, u.first_name, u.last_name, u.status, u.sign_in FROM links l LEFT JOIN users u ON u.uuid = l.user_uuid WHERE l.hash = ?

-- name: links.use
UPDATE links SET state = 1 WHERE hash = ? AND state = 0 AND until > ?
