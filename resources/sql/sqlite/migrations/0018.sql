-- For which changes the workspace wants to be told why (A1).
ALTER TABLE workspace ADD COLUMN reason_to_delete INTEGER NOT NULL DEFAULT 0 CHECK (reason_to_delete IN (0, 1));

ALTER TABLE workspace ADD COLUMN reason_for_sign_in INTEGER NOT NULL DEFAULT 0 CHECK (reason_for_sign_in IN (0, 1));

ALTER TABLE workspace ADD COLUMN reason_for_roles INTEGER NOT NULL DEFAULT 0 CHECK (reason_for_roles IN (0, 1));

ALTER TABLE workspace ADD COLUMN reason_for_access INTEGER NOT NULL DEFAULT 0 CHECK (reason_for_access IN (0, 1));

ALTER TABLE workspace ADD COLUMN reason_for_settings INTEGER NOT NULL DEFAULT 0 CHECK (reason_for_settings IN (0, 1));
