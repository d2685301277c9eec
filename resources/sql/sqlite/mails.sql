-- Those that somebody no longer wants, or has asked for anew, by this event.
-- name: mails.takeBack
UPDATE mails SET state = 5 WHERE +state = 0 AND object_uuid IN (SELECT t.object_uuid FROM touched_mails t) AND NOT EXISTS (SELECT 1 FROM wanted_mails w WHERE w.object_uuid = mails.object_uuid AND w.kind = mails.kind AND w.asked = mails.asked)

-- What was taken back before anybody tried, and an undo or redo wants after all.
-- name: mails.wantAgain
UPDATE mails SET state = 0, due = ? WHERE +state = 5 AND tries = 0 AND object_uuid IN (SELECT t.object_uuid FROM touched_mails t) AND EXISTS (SELECT 1 FROM wanted_mails w WHERE w.object_uuid = mails.object_uuid AND w.kind = mails.kind AND w.asked = mails.asked)

-- name: mails.fill
INSERT OR IGNORE INTO mails (event, operator_uuid, due, asked, kind, object_uuid)
SELECT ?1, ?2, ?3, ?4, w.kind, w.object_uuid FROM wanted_mails w WHERE w.asked = ?4 AND w.since = ?1

-- name: mails.remind
INSERT INTO mails (event, operator_uuid, asked, object_uuid, due, kind) SELECT r.*, ?, 3 FROM (
{mails.reminders}
) AS r

-- name: mails.warn
INSERT INTO mails (event, operator_uuid, asked, object_uuid, due, kind) SELECT r.*, ?, 4 FROM (
{mails.warnings}
) AS r

-- name: mails.next
SELECT m.id, m.object_uuid, m.kind, coalesce(u.email, i.email), coalesce(u.first_name, i.first_name), coalesce(u.last_name, i.last_name), coalesce(u.preferred_language, i.preferred_language), o.first_name, o.last_name, o.email, m.message_id, m.tries, m.asked
FROM mails m LEFT JOIN users u ON u.uuid = m.object_uuid LEFT JOIN invitations i ON i.uuid = m.object_uuid LEFT JOIN users o ON o.uuid = m.operator_uuid
WHERE m.state = 0 AND m.due <= ? ORDER BY m.due, m.id LIMIT 1

-- When there is one to be sent, or to be taken up again from who has died over it; null: there is none.
-- name: mails.nextDue
SELECT min(CASE state WHEN 0 THEN due ELSE claimed_until + 1 END) FROM mails WHERE state IN (0, 1)

-- Older ones of the same account or invitation, once it is on its way.
-- name: links.replaceOthers
UPDATE links SET state = 2 WHERE state = 0 AND hash <> ?1 AND object_uuid = (SELECT l.object_uuid FROM links l WHERE l.hash = ?1)

-- name: links.add
INSERT INTO links (hash, kind, object_uuid, until) VALUES (?, ?, ?, ?)

-- Of a user, by the number of their row.
-- name: links.dropOf
UPDATE links SET state = 2 WHERE state = 0 AND object_uuid = (SELECT u.uuid FROM users u WHERE u.id = ?)

-- name: forgetting.mails
DELETE FROM mails WHERE object_uuid IN ({texts ?})

-- name: forgetting.links
DELETE FROM links WHERE object_uuid IN ({texts ?})

-- name: links.find
{links.whole}

-- name: links.offer
{links.wholeOffer}

-- name: links.deletedOffer
{links.wholeDeletedOffer}

-- Whoever acts by it says so to an engine that knows who has signed in.
-- name: links.show
SELECT 1 WHERE ? IS NULL AND ? IS NULL AND ? IS NULL

-- name: links.engineJudges
SELECT 0

-- name: links.use
UPDATE links SET state = 1 WHERE hash = ? AND state = 0 AND until > ? RETURNING 1
