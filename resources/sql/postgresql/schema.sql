-- name: schema.version
SELECT version FROM schema_version

-- name: schema.setVersion
UPDATE schema_version SET version = {version}

-- name: schema.sign
-- Nothing: the table of the version is what tells a workspace from other schemas.
