-- name: workspace.insert
INSERT INTO workspace (id, uuid, organization, created, since) VALUES (1, ?, ?, ?, 1)

-- name: workspace.read
SELECT uuid, organization, correct_names, deletion, since, language, tombstone, modules, provider_settings, mail_server, mail_sender, link_pages, mail_texts, terms, connections, invitation_days FROM workspace

-- name: workspace.modules
SELECT modules FROM workspace

-- A custom role that permits what the workspace is about to take away.
-- name: workspace.permissionInUse
SELECT r.name FROM role_permissions rp JOIN roles r ON r.id = rp.role_id WHERE rp.permission = ? AND r.built_in = 0 LIMIT 1

-- name: workspace.reasons
SELECT reason_to_delete, reason_for_sign_in, reason_for_roles, reason_for_access, reason_for_settings FROM workspace

-- name: workspace.setEvent
UPDATE workspace SET current_event = ?

-- When that event is: by the clock of the program, unless the engine has its own say.
-- name: workspace.eventTime
SELECT CAST(? AS BIGINT)

-- name: workspace.addProvider
INSERT INTO providers (name, name_key, name_sort_key, rank) VALUES (?, ?, ?, ?)

-- name: workspace.rankProvider
UPDATE providers SET rank = ? WHERE name_key = ?

-- name: workspace.dropProvider
DELETE FROM providers WHERE name_key = ?

-- name: workspace.providerInUse
SELECT count(*) FROM users u JOIN providers p ON p.id = u.provider_id WHERE p.name_key = ?

-- name: workspace.addClassification
INSERT INTO classifications (name, name_key, name_sort_key, rank) VALUES (?, ?, ?, ?)

-- name: workspace.rankClassification
UPDATE classifications SET rank = ? WHERE name_key = ?

-- name: workspace.dropClassification
DELETE FROM classifications WHERE name_key = ?

-- name: workspace.classificationInUse
SELECT count(*) FROM users u JOIN classifications c ON c.id = u.classification_id WHERE c.name_key = ?

-- name: workspace.addRole
INSERT INTO roles (uuid, name, name_key, scope, built_in, licensed, rank, permissions, since) VALUES (?, ?, ?, ?, 1, ?, ?, ?, 1)
