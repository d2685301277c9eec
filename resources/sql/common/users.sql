-- name: users.roles
SELECT r.uuid FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id = ? ORDER BY r.rank, r.name_sort_key

-- name: users.rolesOf
SELECT ur.user_id, r.uuid FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id IN ({ids ?})

-- name: users.allRoles
SELECT ur.user_id, r.name FROM user_roles ur JOIN roles r ON r.id = ur.role_id ORDER BY ur.user_id, r.rank, r.name_sort_key

-- name: users.addRole
INSERT INTO user_roles (user_id, role_id, since) VALUES (?, ?, ?)

-- name: users.dropRole
DELETE FROM user_roles WHERE user_id = ? AND role_id = ?

-- Roles that a user has on projects, by whatever way; what the Default Group gives or gave has none.
-- name: users.projectRoles
WITH who (user_id) AS (SELECT CAST(? AS BIGINT)),
    ways (role_id) AS (
        SELECT a.role_id FROM who JOIN assignments a ON a.user_id = who.user_id
        UNION
        SELECT a.role_id FROM who JOIN members m ON m.user_id = who.user_id
        JOIN group_tree t ON t.inner_id = m.group_id JOIN assignments a ON a.group_id = t.outer_id
    )
SELECT r.uuid FROM ways JOIN roles r ON r.id = ways.role_id
UNION ALL
SELECT '' FROM who JOIN users u ON u.id = who.user_id
WHERE u.default_group = 1 OR EXISTS (SELECT 1 FROM kept_access k WHERE k.user_id = u.id)
