-- Number of the latest event, for what no event tells of (guards/1-who.sql, hold_still): a table that was locked and never had a row.
ALTER TABLE turn RENAME nobody TO event;

-- Of a change in the making: what it wrote a second time, and was something else in between. Gone when it is judged.
CREATE TABLE rewritten (
    event bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    object_id text COLLATE "C" NOT NULL,
    field text COLLATE "C" NOT NULL
);
