-- All of it is the owner's alone, and done by functions of theirs (guards/6-visits.sql).
-- name: visits.passwordForm
SELECT password_form(?)

-- name: visits.find
SELECT * FROM find_visit(?, ?)

-- name: visits.account
SELECT * FROM find_forgetful(?, ?)

-- Along with the start of another.
-- name: visits.tidy
SELECT 1 WHERE CAST(? AS bigint) IS NULL

-- name: visits.start
SELECT start_visit(?, ?, ?, ?)

-- name: visits.takeStep
SELECT 1 WHERE take_step(?, ?, ?)

-- name: visits.takeCode
SELECT 1 WHERE take_code(?, ?, ?)

-- Along with what was taken.
-- name: visits.pass
SELECT 1 WHERE CAST(? AS text) IS NULL

-- Along with what is noted.
-- name: visits.nextTaking
SELECT 1 WHERE false

-- name: visits.refused
SELECT note_refusal(?, ?)

-- name: visits.due
SELECT * FROM find_due(?)

-- name: visits.setLogin
SELECT note_login(?, ?)

-- Along with that.
-- name: visits.noteLogin
SELECT 1 WHERE CAST(? AS text) IS NULL

-- name: visits.end
SELECT 1 WHERE end_visit(?)

-- name: authenticators.set
SELECT set_authenticator(?, ?, ?, ?)

-- name: authenticators.dropCodes
SELECT 1 WHERE CAST(? AS bigint) IS NULL

-- name: authenticators.addCode
SELECT add_recovery_code(?, ?)

-- name: authenticators.some
SELECT some_secret()

-- name: visits.endOthers
SELECT 1 WHERE end_other_visits(?)
