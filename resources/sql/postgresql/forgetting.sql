-- By functions of the owner's, see guards/2-forgetting.sql.

-- name: forgetting.accounts
SELECT account FROM forget_accounts(CAST(? AS bigint)) AS f (account) ORDER BY account

-- These only where there is no server.
-- name: forgetting.forgotten
SELECT id, object, change FROM entries WHERE object_id IN ({texts ?}) AND seal IS NOT NULL ORDER BY id

-- name: forgetting.entries
SELECT id, object, change, salt FROM entries WHERE object_id = ? AND salt IS NOT NULL

-- name: forgetting.events
SELECT seq, operator_id, operator_name, origin, salt FROM events WHERE operator_id IN ({texts ?}) AND salt IS NOT NULL

-- Dead rows are VACUUM's, which no transaction may do.
-- name: forgetting.settle
SELECT 1
