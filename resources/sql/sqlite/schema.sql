-- name: schema.version
PRAGMA user_version

-- name: schema.setVersion
PRAGMA user_version = {version}

-- name: schema.sign
PRAGMA application_id = 0x4d757374
