-- name: state.roles
SELECT uuid, name, scope, licensed FROM roles ORDER BY scope, rank, name_sort_key

-- name: state.numbers
SELECT (SELECT count(*) FROM user_groups), (SELECT count(*) FROM projects WHERE archived = 0), (SELECT count(*) FROM assignments)

-- name: state.flags
SELECT (SELECT count(*) FROM users WHERE locked = 1), (SELECT count(*) FROM users WHERE default_group = 1)

-- name: state.byStatus
SELECT status, count(*) FROM users GROUP BY status

-- name: state.misconfigured
SELECT count(*), count(DISTINCT project_id) FROM misconfigured

-- name: state.active
SELECT count(*) FILTER (WHERE mfa = 0), count(*) FILTER (WHERE last_login IS NULL), count(*) FILTER (WHERE last_login < ?),
    count(*) FILTER (WHERE last_login >= ?), count(*) FILTER (WHERE last_login >= ?), count(*) FILTER (WHERE last_login >= ?)
FROM users WHERE status = 1

-- name: state.licensedDisabled
SELECT count(*) FROM users u WHERE u.status = 2
    AND EXISTS (SELECT 1 FROM user_roles ur JOIN roles r ON r.id = ur.role_id AND r.licensed = 1 WHERE ur.user_id = u.id)

-- name: state.spareSeats
SELECT count(*) FROM users u WHERE (u.status = 2 OR (u.created < ? AND (u.last_login IS NULL OR u.last_login < ?)))
    AND EXISTS (SELECT 1 FROM user_roles ur JOIN roles r ON r.id = ur.role_id AND r.licensed = 1 WHERE ur.user_id = u.id)

-- name: state.withoutGroup
SELECT count(*) FROM users u WHERE NOT EXISTS (SELECT 1 FROM members m WHERE m.user_id = u.id)

-- name: state.expiring
SELECT count(*) FROM invitations WHERE state = 0 AND expires > ? AND expires < ?

-- name: state.unsent
SELECT count(*) FROM mails WHERE state IN (3, 4) AND asked >= ?

-- name: state.findGroups
SELECT g.uuid, g.name, CASE WHEN EXISTS (SELECT 1 FROM nestings n WHERE n.outer_id = g.id)
    THEN (SELECT count(DISTINCT m.user_id) FROM group_members m WHERE m.group_id = g.id) ELSE (SELECT count(*) FROM members m WHERE m.group_id = g.id) END
FROM user_groups g WHERE NOT EXISTS (SELECT 1 FROM ({texts ?}) AS w WHERE NOT ({contains g.name_key, w.value})) ORDER BY g.name_sort_key LIMIT ?

-- name: state.findProjects
SELECT p.uuid, p.name, (SELECT count(*) FROM assignments a WHERE a.project_id = p.id)
FROM projects p WHERE NOT EXISTS (SELECT 1 FROM ({texts ?}) AS w WHERE NOT ({contains p.name_key, w.value})) ORDER BY p.name_sort_key LIMIT ?

-- What an invitation gave, whoever invited has given: that it was accepted is the event.
-- name: state.why
SELECT p.name, p.uuid, g.name, g.uuid, x.access, r.name, x.team,
    coalesce(CASE WHEN iu.first_name = '' AND iu.last_name = '' THEN iu.email ELSE trim(iu.first_name || ' ' || iu.last_name) END, ae.operator_name), ae.at, me.operator_name, me.at, x.by_default,
    j.name, j.uuid, x.through_id, x.group_id, (SELECT account_type FROM users WHERE uuid = ?)
FROM (SELECT a.project_id, NULL AS group_id, a.access, a.role_id, a.team, a.since AS granted, NULL AS joined, 0 AS by_default, NULL AS through_id
      FROM assignments a WHERE a.user_id = (SELECT id FROM users WHERE uuid = ?)
      UNION ALL
      SELECT a.project_id, a.group_id, a.access, a.role_id, a.team, a.since, d.since, 0, m.through_id
      FROM group_members m JOIN members d ON d.id = m.member_id JOIN assignments a ON a.group_id = m.group_id
      WHERE m.user_id = (SELECT id FROM users WHERE uuid = ?)
      UNION ALL
      SELECT d.project_id, NULL, 0, NULL, 0, d.since, NULL, 1, NULL
      FROM default_access d WHERE d.user_id = (SELECT id FROM users WHERE uuid = ?)) AS x
JOIN projects p ON p.id = x.project_id LEFT JOIN user_groups g ON g.id = x.group_id LEFT JOIN roles r ON r.id = x.role_id
LEFT JOIN user_groups j ON j.id = x.through_id
JOIN events ae ON ae.seq = x.granted LEFT JOIN events me ON me.seq = x.joined
LEFT JOIN invitations i ON i.since = x.granted AND i.state = 1 AND i.project = p.uuid AND x.group_id IS NULL LEFT JOIN users iu ON iu.uuid = i.inviter
ORDER BY p.name_sort_key, x.team DESC, g.name_sort_key NULLS FIRST, j.name_sort_key NULLS FIRST

-- name: state.whyRoles
SELECT r.name, r.licensed,
    coalesce(CASE WHEN iu.first_name = '' AND iu.last_name = '' THEN iu.email ELSE trim(iu.first_name || ' ' || iu.last_name) END, ev.operator_name), ev.at, u.account_type
FROM users u JOIN user_roles ur ON ur.user_id = u.id JOIN roles r ON r.id = ur.role_id JOIN events ev ON ev.seq = ur.since
LEFT JOIN invitations i ON i.since = ur.since AND i.state = 1 AND i.email_key = u.email_key LEFT JOIN users iu ON iu.uuid = i.inviter
WHERE u.uuid = ? ORDER BY r.rank, r.name_sort_key
