-- Whom an invitation went to that is gone, when they are forgotten (storage/audit/Forgetting).
CREATE INDEX invitations_history_by_address ON invitations_history (email)
