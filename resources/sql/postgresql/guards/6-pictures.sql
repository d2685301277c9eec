-- A picture is kept along with the change of a user whose it is, by its hash, and by nothing else.

CREATE OR REPLACE FUNCTION keep_picture(name text, kept bytea) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND NOT EXISTS (
        SELECT 1 FROM begun b JOIN users u ON u.since = b.event WHERE b.xid = pg_current_xact_id() AND NOT b.judged AND u.picture = name) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a picture is kept along with a change of the user';
    END IF;
    IF name IS DISTINCT FROM encode(sha256(kept), 'hex') OR octet_length(kept) > {largest picture} OR substr(kept, 1, 8) <> CAST('\x89504e470d0a1a0a' AS bytea) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'that is no picture of that name';
    END IF;
    INSERT INTO pictures (hash, image, since) VALUES (name, kept, written_event()) ON CONFLICT (hash) DO NOTHING;
END $$
