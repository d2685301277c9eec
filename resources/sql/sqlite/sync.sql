-- Of who is forgotten, what they were called; that they were somebody there remains, so that the account there ends too.
-- name: forgetting.syncLinks
UPDATE sync_links SET base = '{}' WHERE kind = 0 AND object_uuid IN ({texts ?})

-- name: forgetting.syncSteps
UPDATE sync_steps SET wanted = '', said = '' WHERE kind = 0 AND object_uuid IN ({texts ?})
