-- What the pages that links lead to keep beside the trail: what makes somebody's second factor, sealed by a key that only those pages have; codes for when that is lost, as SHA-256;
-- and who is signed in there, by the SHA-256 of what their browser shows. A second factor counts as long as users.mfa says that there is one: who takes it away can take that back.
CREATE TABLE authenticators (
    user_id bigint PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    secret bytea NOT NULL,
    step bigint NOT NULL DEFAULT 0, -- of the last code that was good (RFC 6238 §4.2): none is good twice
    since bigint NOT NULL -- number of the event that set it up
);

CREATE TABLE recovery_codes (
    hash text COLLATE "C" PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users (id) ON DELETE CASCADE
);

CREATE INDEX recovery_codes_of_users ON recovery_codes (user_id);

CREATE TABLE visits (
    hash text COLLATE "C" PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    until bigint NOT NULL,
    passed bigint NOT NULL CHECK (passed BETWEEN 0 AND 1) -- 0: a code is still asked for
);

CREATE INDEX visits_of_users ON visits (user_id);

-- By which link a change is made, and what that is for (guards/2-links.sql); blank: by an operator.
ALTER TABLE begun ADD COLUMN link text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE begun ADD COLUMN link_kind bigint NOT NULL DEFAULT 0;

ALTER TABLE begun ADD COLUMN link_object text COLLATE "C" NOT NULL DEFAULT ''
