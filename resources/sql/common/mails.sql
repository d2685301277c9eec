-- Mails that are to go out, and the links in them: see storage/mails/Outbox.h. States are those of core/Kinds.

-- name: workspace.sendsMail
SELECT 1 FROM workspace WHERE mail_server <> '' AND mail_sender <> '' AND link_pages <> ''

-- name: mails.waits
SELECT 1 FROM mails WHERE user_uuid = ? AND kind = ? AND asked = ? AND state = 0

-- Those that somebody no longer wants, or has asked for anew.
-- name: mails.takeBack
UPDATE mails SET state = 5 WHERE state = 0 AND NOT EXISTS (SELECT 1 FROM users u WHERE u.uuid = mails.user_uuid AND CASE mails.kind WHEN 0 THEN u.activation_asked ELSE u.reset_asked END = mails.asked)

-- Of who has died while sending: nothing has arrived, since not all was handed over.
-- name: mails.release
UPDATE mails SET state = 0 WHERE state = 1 AND claimed_until < ?

-- Those that are due and of no use any more: the account was activated, deactivated or deleted meanwhile.
-- name: mails.drop
UPDATE mails SET state = 5 WHERE state = 0 AND due <= ? AND NOT EXISTS (
    SELECT 1 FROM users u WHERE u.uuid = mails.user_uuid AND CASE mails.kind WHEN 0 THEN u.activation_asked ELSE u.reset_asked END = mails.asked AND u.sign_in = 1 AND u.status = CASE mails.kind WHEN 0 THEN 0 ELSE 1 END)

-- name: mails.claim
UPDATE mails SET state = 1, claimed_until = ?, message_id = ?, tries = tries + 1 WHERE id = ? AND state = 0

-- By who has it still.
-- name: mails.settle
UPDATE mails SET state = ?, said = ?, due = ? WHERE id = ? AND tries = ? AND state IN (1, 4)

-- name: mails.retry
UPDATE mails SET state = 0, due = ? WHERE id = ? AND state IN (3, 4)

-- When there is one to be sent, or to be taken up again from who has died over it; null: there is none.
-- name: mails.nextDue
SELECT min(CASE state WHEN 0 THEN due ELSE claimed_until + 1 END) FROM mails WHERE state IN (0, 1)

-- name: links.find
SELECT l.kind, l.user_uuid, l.until, l.state, u.email, u.first_name, u.last_name, u.status, u.sign_in FROM links l LEFT JOIN users u ON u.uuid = l.user_uuid WHERE l.hash = ?

-- name: links.use
UPDATE links SET state = 1 WHERE hash = ? AND state = 0 AND until > ?
