-- Seats (rule 2), whatever program is used: how many there are is read from the licence key, how many are taken from the rows. {signers}: public
-- keys of whoever may sell seats, as the program has them built in that made the schema or brought it up to date.

CREATE OR REPLACE FUNCTION from_base64url(part text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT decode(rpad(translate(part, '-_', '+/'), CAST(ceil(char_length(part) / 4.0) * 4 AS integer), '='), 'base64')
$$;

-- What a key says: see core/Licence.h.
CREATE OR REPLACE FUNCTION licence_says(key text) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = {path} AS $$
    SELECT CASE WHEN key = '' THEN NULL ELSE CAST(convert_from(from_base64url(split_part(key, '.', 2)), 'UTF8') AS jsonb) END
$$;

-- The moment after its last day.
CREATE OR REPLACE FUNCTION licence_end(key text) RETURNS bigint LANGUAGE sql IMMUTABLE SET search_path = {path} AS $$
    SELECT CAST(extract(epoch FROM CAST(licence_says(key) ->> 'until' AS date) + 1) AS bigint) * 1000
$$;

CREATE OR REPLACE FUNCTION licence_is_signed(key text) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = {path} AS $$
    SELECT key ~ '^muster1[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]{86}$' AND EXISTS (SELECT 1 FROM unnest(CAST({signers} AS bytea[])) AS s (public_key)
        WHERE is_signed(convert_to(split_part(key, '.', 1) || '.' || split_part(key, '.', 2), 'UTF8'), from_base64url(split_part(key, '.', 3)), s.public_key))
$$;

-- Nobody but the owner, who is bound by nothing, puts in what nobody signed.
CREATE OR REPLACE FUNCTION guard_licence() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND NEW.licence <> '' AND licence_is_signed(NEW.licence) IS NOT TRUE THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'nobody whom this workspace trusts has signed that licence';
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER guard_licence BEFORE UPDATE OF licence ON workspace FOR EACH ROW WHEN (OLD.licence <> NEW.licence) EXECUTE FUNCTION guard_licence();

-- By user, what event `number` does to seats; as seats.steps has it.
CREATE OR REPLACE FUNCTION seats_taken(number bigint) RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN (SELECT CAST(coalesce(sum(step), 0) AS bigint) FROM ({steps}) AS s);
END $$;

-- After the latest of them; one is added by each event that takes or frees some, and by nobody else.
CREATE OR REPLACE FUNCTION note_seats() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    taken bigint := seats_taken(NEW.seq);
BEGIN
    IF taken <> 0 THEN
        INSERT INTO seats (event, used) VALUES (NEW.seq, coalesce((SELECT s.used FROM seats s ORDER BY s.event DESC LIMIT 1), 0) + taken);
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER note_seats AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION note_seats();

-- Whether event `number` leaves more seats taken than there are. Organizations are compared where both names are plain: other letters the
-- program folds otherwise.
CREATE OR REPLACE FUNCTION seats_broken(number bigint, now bigint) RETURNS TABLE (what text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY WITH found AS MATERIALIZED (
        SELECT seats_taken(number) AS taken, w.licence, w.organization, w.since = number AS is_set,
            coalesce((SELECT s.used FROM seats s WHERE s.event < number ORDER BY s.event DESC LIMIT 1), 0) AS used
        FROM workspace w
    ),
    judged AS MATERIALIZED (
        SELECT f.*, licence_end(f.licence) <= now OR (licence_says(f.licence) ->> 'organization' ~ '^[\x20-\x7e]*$' AND f.organization ~ '^[\x20-\x7e]*$'
                AND lower(licence_says(f.licence) ->> 'organization') <> lower(f.organization)) AS is_void,
            CAST(licence_says(f.licence) ->> 'seats' AS bigint) AS seats
        FROM found f WHERE f.licence <> '' AND (f.taken > 0 OR f.is_set)
    )
    SELECT 'the licence is not valid here: no seat can be taken' FROM judged WHERE is_void AND taken > 0
    UNION ALL SELECT format('%s of %s seats would be taken', used + taken, seats) FROM judged WHERE NOT is_void AND used + taken > seats;
END $$
