-- Who is in which group, in one place: what a group gives and what rules count is asked of these two views. `group_members`
-- has one row for each way by which a user is in a group: a user may come more than once. `group_tree` says which group's
-- members are also in which; every group is in itself.

CREATE VIEW group_tree AS SELECT id AS outer_id, id AS inner_id FROM user_groups;

CREATE VIEW group_members AS
    SELECT m.group_id, m.user_id, m.id AS member_id, m.group_id AS through_id
    FROM members m;

DROP VIEW misconfigured;

-- Pairs of a user and a project to which an assignment gives access and where no assignment is a team (P6). Teams are looked
-- for in this order: a user is in few groups, a project has many teams.
CREATE VIEW misconfigured AS
    SELECT a.project_id, a.user_id
    FROM assignments a JOIN projects p ON p.id = a.project_id AND p.archived = 0
    WHERE a.team = 0 AND a.user_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM group_members m CROSS JOIN assignments t
                      WHERE m.user_id = a.user_id AND t.project_id = a.project_id AND t.group_id = m.group_id AND t.team = 1)
    UNION
    SELECT a.project_id, g.user_id
    FROM assignments a JOIN projects p ON p.id = a.project_id AND p.archived = 0 JOIN group_members g ON g.group_id = a.group_id
    WHERE a.team = 0
      AND NOT EXISTS (SELECT 1 FROM assignments t WHERE t.project_id = a.project_id AND t.user_id = g.user_id AND t.team = 1)
      AND NOT EXISTS (SELECT 1 FROM group_members m CROSS JOIN assignments t
                      WHERE m.user_id = g.user_id AND t.project_id = a.project_id AND t.group_id = m.group_id AND t.team = 1);
