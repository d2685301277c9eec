-- How texts stand in lists: `*_sort_key` is what core/SortOrder makes of a text for the workspace's language. The program fills
-- these in, and `*_key` anew, as soon as the columns are there, see storage/apply/TextKeys.

ALTER TABLE workspace ADD COLUMN language TEXT NOT NULL DEFAULT 'root';

ALTER TABLE workspace ADD COLUMN sort_version TEXT NOT NULL DEFAULT '';

ALTER TABLE users ADD COLUMN first_sort_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE users ADD COLUMN last_sort_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE users ADD COLUMN email_sort_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE users ADD COLUMN external_sort_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE users ADD COLUMN department_sort_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE users ADD COLUMN job_title_sort_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE users ADD COLUMN phone_sort_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE user_groups ADD COLUMN name_sort_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE projects ADD COLUMN name_sort_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE roles ADD COLUMN name_sort_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE providers ADD COLUMN name_sort_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE classifications ADD COLUMN name_sort_key BLOB NOT NULL DEFAULT x'';

DROP INDEX users_by_last;

DROP INDEX users_by_first;

CREATE INDEX users_by_last ON users (last_sort_key, first_sort_key);

CREATE INDEX users_by_first ON users (first_sort_key, last_sort_key);

CREATE INDEX users_by_email ON users (email_sort_key);

CREATE INDEX groups_by_name ON user_groups (name_sort_key);

CREATE INDEX projects_by_name ON projects (name_sort_key);

-- The trail as search and sorting see it. Nothing of it is proof of anything: it can be made anew from the trail.

CREATE TABLE operator_names (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    name_key TEXT NOT NULL,
    name_sort_key BLOB NOT NULL DEFAULT x''
) STRICT;

-- Of texts beyond ASCII only: of the others, lower() makes the same.
CREATE TABLE event_texts (
    event INTEGER PRIMARY KEY,
    reason_key TEXT NOT NULL,
    origin_key TEXT NOT NULL
) STRICT;

CREATE TABLE entry_texts (
    entry INTEGER PRIMARY KEY,
    object_key TEXT NOT NULL,
    change_key TEXT NOT NULL
) STRICT;
