-- For which changes the workspace wants to be told why (A1).
ALTER TABLE workspace ADD COLUMN reason_to_delete bigint NOT NULL DEFAULT 0 CHECK (reason_to_delete IN (0, 1));

ALTER TABLE workspace ADD COLUMN reason_for_sign_in bigint NOT NULL DEFAULT 0 CHECK (reason_for_sign_in IN (0, 1));

ALTER TABLE workspace ADD COLUMN reason_for_roles bigint NOT NULL DEFAULT 0 CHECK (reason_for_roles IN (0, 1));

ALTER TABLE workspace ADD COLUMN reason_for_access bigint NOT NULL DEFAULT 0 CHECK (reason_for_access IN (0, 1));

ALTER TABLE workspace ADD COLUMN reason_for_settings bigint NOT NULL DEFAULT 0 CHECK (reason_for_settings IN (0, 1));
