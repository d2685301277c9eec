-- What was on a project, by user and by group: the other way round stands already.

CREATE INDEX assignments_history_by_user ON assignments_history (user_id) WHERE user_id IS NOT NULL;

CREATE INDEX assignments_history_by_group ON assignments_history (group_id) WHERE group_id IS NOT NULL;
