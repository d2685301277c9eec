-- By functions of the owner's, see guards/6-forgetting.sql.

-- name: forgetting.accounts
SELECT account FROM forget_accounts(CAST(? AS bigint)) AS f (account) ORDER BY account

-- name: forgetting.forgotten
SELECT id, object, change FROM entries WHERE object_id IN ({texts ?}) AND seal IS NOT NULL ORDER BY id

-- name: forgetting.byOwner
SELECT forget_operators(CAST(? AS bigint))

-- Dead rows are VACUUM's, which no transaction may do.
-- name: forgetting.settle
SELECT 1
