-- Each must return no row before a commit. The columns of a row are the parameters of the error.

-- name: invariants.administrator
SELECT 1 WHERE NOT EXISTS ({invariants.administrators})

-- name: invariants.oneTeam
WITH reached (user_id, project_id, assignment_id) AS (
    SELECT m.user_id, a.project_id, a.id
    FROM touched_assignments t CROSS JOIN assignments a CROSS JOIN group_members m
    WHERE a.id = t.assignment_id AND a.team = 1 AND m.group_id = a.group_id
    UNION ALL
    SELECT a.user_id, a.project_id, a.id
    FROM touched_assignments t CROSS JOIN assignments a
    WHERE a.id = t.assignment_id AND a.team = 1 AND a.user_id IS NOT NULL
),
pairs (user_id, project_id, one, other) AS (
    SELECT user_id, project_id, min(assignment_id), max(assignment_id)
    FROM (SELECT t.user_id, a.project_id, a.id AS assignment_id
          FROM touched_users t CROSS JOIN group_members m CROSS JOIN assignments a
          WHERE m.user_id = t.user_id AND a.group_id = m.group_id AND a.team = 1
          UNION ALL
          SELECT t.user_id, a.project_id, a.id
          FROM touched_users t CROSS JOIN assignments a
          WHERE a.user_id = t.user_id AND a.team = 1) AS teams
    GROUP BY user_id, project_id HAVING count(DISTINCT assignment_id) > 1
    UNION
    SELECT s.user_id, s.project_id, s.assignment_id, b.id
    FROM reached s JOIN assignments b ON b.project_id = s.project_id AND b.user_id = s.user_id AND b.team = 1 AND b.id <> s.assignment_id
    UNION
    SELECT s.user_id, s.project_id, s.assignment_id, b.id
    FROM reached s CROSS JOIN group_members m CROSS JOIN assignments b -- in this order: a user is in few groups, a project has many teams
    WHERE m.user_id = s.user_id AND b.project_id = s.project_id AND b.group_id = m.group_id AND b.team = 1 AND b.id <> s.assignment_id
),
-- Found from both sides, and with three teams in three pairs: told once.
doubles (user_id, project_id, one, other) AS (
    SELECT user_id, project_id, min(CASE WHEN one < other THEN one ELSE other END), max(CASE WHEN one < other THEN other ELSE one END)
    FROM pairs GROUP BY user_id, project_id
)
SELECT CASE WHEN u.first_name || u.last_name = '' THEN u.email ELSE trim(u.first_name || ' ' || u.last_name) END,
    p.name, coalesce(g1.name, ''), coalesce(g2.name, ''), u.uuid, p.uuid, coalesce(g1.uuid, ''), coalesce(g2.uuid, '')
FROM doubles d JOIN users u ON u.id = d.user_id JOIN projects p ON p.id = d.project_id
JOIN assignments a1 ON a1.id = d.one LEFT JOIN user_groups g1 ON g1.id = a1.group_id
JOIN assignments a2 ON a2.id = d.other LEFT JOIN user_groups g2 ON g2.id = a2.group_id
ORDER BY p.name_sort_key, u.last_sort_key, u.first_sort_key LIMIT 1000

-- name: invariants.administrators
-- Who can administer the workspace (rule 1): users, administrators among them, and roles. A Read-Only account is not one: it can neither change its own type nor give
-- anybody a role that permits what it is itself kept from.
SELECT u.id FROM role_permissions rp JOIN user_roles ur ON ur.role_id = rp.role_id JOIN users u ON u.id = ur.user_id
WHERE rp.permission = 'users.manage_roles' AND u.status = 1 AND u.locked = 0 AND u.account_type <> 2
    AND EXISTS (
        SELECT 1 FROM user_roles ur2 JOIN role_permissions rp2 ON rp2.role_id = ur2.role_id
        WHERE ur2.user_id = u.id AND rp2.permission = 'users.manage_admins')
    AND (u.account_type = 0 OR EXISTS (
        SELECT 1 FROM user_roles ur2 JOIN role_permissions rp2 ON rp2.role_id = ur2.role_id
        WHERE ur2.user_id = u.id AND rp2.permission = 'users.edit'))

-- Who has a role for it, and may be locked, or not active, or lack what else it takes.
-- name: invariants.administratorRoles
SELECT ur.user_id FROM role_permissions rp JOIN user_roles ur ON ur.role_id = rp.role_id WHERE rp.permission = 'users.manage_roles'

-- name: invariants.administratorAmong
{invariants.administrators} AND u.id IN ({ids ?}) LIMIT 1
