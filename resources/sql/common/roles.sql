-- Who holds a role: users a role of the workspace, assignments one of projects.

-- name: roles.holders
SELECT (SELECT count(*) FROM user_roles ur WHERE ur.role_id = ?), (SELECT count(*) FROM assignments a WHERE a.role_id = ?),
    (SELECT count(*) FROM invitations i JOIN roles r ON r.uuid = i.role WHERE r.id = ? AND i.state = 0)

-- name: roles.isBuiltIn
SELECT built_in FROM roles WHERE id = ?

-- Some of them, with all that they hold.
-- name: roles.users
SELECT u.uuid, x.uuid FROM (SELECT ur.user_id FROM user_roles ur WHERE ur.role_id = ? ORDER BY ur.user_id LIMIT ?) AS held
CROSS JOIN users u CROSS JOIN user_roles o CROSS JOIN roles x WHERE u.id = held.user_id AND o.user_id = u.id AND x.id = o.role_id ORDER BY u.id

-- name: roles.assignments
SELECT p.uuid, u.uuid, g.uuid
FROM assignments a JOIN projects p ON p.id = a.project_id LEFT JOIN users u ON u.id = a.user_id LEFT JOIN user_groups g ON g.id = a.group_id
WHERE a.role_id = ? ORDER BY a.id LIMIT ?

-- Whether somebody holds it whose account ranks above those who hold none of these roles.
-- name: roles.heldAbove
SELECT 1 FROM user_roles ur JOIN users u ON u.id = ur.user_id
WHERE ur.role_id = ? AND (u.account_type = 0 OR EXISTS (
    SELECT 1 FROM user_roles x JOIN roles r ON r.id = x.role_id WHERE x.user_id = u.id AND r.uuid IN ({texts ?})))
LIMIT 1
