-- Names of deleted users leave the trail (U17): see storage/audit/Forgetting. What operators of a server may not write, its owner's functions do.

-- name: forgetting.accounts
SELECT DISTINCT en.object_id FROM entries en
WHERE en.id >= ? AND en.action = 'deleteUser' AND NOT EXISTS (SELECT 1 FROM users u WHERE u.uuid = en.object_id) ORDER BY en.object_id

-- By addresses that were theirs: invitations that are gone, and whose they were. Of those that went along, capital letters may have been others.
-- name: forgetting.invitations
SELECT x.uuid, min(x.account) FROM (
    SELECT h.uuid, h.email, a.uuid AS account FROM users_history a JOIN invitations_history h ON h.email = a.email WHERE a.uuid IN ({texts ?})
    UNION SELECT h.uuid, h.email, a.uuid FROM entries en JOIN invitations_history h ON h.uuid = en.object_id JOIN users_history a ON lower(a.email) = lower(h.email)
    WHERE en.id >= ? AND en.action = 'deleteInvitation' AND a.uuid IN ({texts ?})
) AS x
WHERE NOT EXISTS (SELECT 1 FROM invitations i WHERE i.uuid = x.uuid) AND NOT EXISTS (SELECT 1 FROM users u WHERE u.email_key = lower(x.email))
GROUP BY x.uuid ORDER BY x.uuid

-- name: forgetting.entries
SELECT id, CAST(object AS BLOB), CAST(change AS BLOB), salt FROM entries WHERE object_id = ? AND salt IS NOT NULL

-- name: forgetting.entry
UPDATE entries SET object = ?, change = ?, salt = NULL, seal = ? WHERE id = ?

-- name: forgetting.entryTexts
DELETE FROM entry_texts WHERE entry IN (SELECT id FROM entries WHERE object_id IN ({texts ?}) AND seal IS NOT NULL)

-- By object, however long the trail is, and not in the order in which it stands.
-- name: forgetting.forgotten
SELECT id, CAST(object AS BLOB), CAST(change AS BLOB) FROM entries WHERE object_id IN ({texts ?}) AND seal IS NOT NULL ORDER BY +id

-- name: forgetting.events
SELECT seq, operator_id, CAST(operator_name AS BLOB), CAST(origin AS BLOB), salt FROM events
WHERE operator_id IN ({texts ?}) AND salt IS NOT NULL

-- name: forgetting.event
UPDATE events SET operator_name = ?, origin = '', salt = NULL, seal = ? WHERE seq = ?

-- name: forgetting.eventTexts
UPDATE event_texts SET origin_key = '' WHERE event IN (SELECT seq FROM events WHERE operator_id IN ({texts ?}) AND seal IS NOT NULL)

-- Those that nobody has any more; of older events some may.
-- name: forgetting.operatorNames
DELETE FROM operator_names WHERE name IN ({texts ?}) AND NOT EXISTS (SELECT 1 FROM events e WHERE e.operator_name = operator_names.name)

-- name: forgetting.operators
SELECT DISTINCT operator_name FROM events WHERE operator_id IN ({texts ?}) AND seal IS NOT NULL
