-- Which form an event's hash has (audit/ChainHash.h): what was written before has the first.
ALTER TABLE events ADD COLUMN form INTEGER NOT NULL DEFAULT 1;

-- Whoever undoes looks for their own latest event.
CREATE INDEX events_by_operator ON events (operator_id, seq);

-- Whether an entry of the workspace's own lists is in use is asked without looking at all users.
CREATE INDEX users_by_provider ON users (provider_id);

CREATE INDEX users_by_classification ON users (classification_id);
