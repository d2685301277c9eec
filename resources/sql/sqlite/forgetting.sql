-- What was written over stands in the log as it was, until that begins anew.
-- name: forgetting.settle
PRAGMA wal_checkpoint(TRUNCATE)
