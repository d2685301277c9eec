-- Ed25519 (RFC 8032), as far as it is needed to look at a signature: no engine has it, and an operator with psql must not be able to make up a
-- licence. All that goes in is public, so it does not matter how long it takes; some hundredths of a second, once for each licence.

CREATE OR REPLACE FUNCTION little_endian(bytes bytea) RETURNS numeric LANGUAGE plpgsql IMMUTABLE SET search_path = {path} AS $$
DECLARE
    number numeric := 0;
BEGIN
    FOR i IN REVERSE length(bytes) - 1 .. 0 LOOP
        number := number * 256 + get_byte(bytes, i);
    END LOOP;
    RETURN number;
END $$;

-- In the field of the curve.
CREATE OR REPLACE FUNCTION field_power(base numeric, exponent numeric, p numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE SET search_path = {path} AS $$
DECLARE
    result numeric := 1;
    square numeric := base;
    rest numeric := exponent;
BEGIN
    WHILE rest > 0 LOOP
        IF mod(rest, 2) = 1 THEN
            result := mod(result * square, p);
        END IF;
        square := mod(square * square, p);
        rest := div(rest, 2);
    END LOOP;
    RETURN result;
END $$;

-- Two points of the curve, or one twice: X, Y, Z, T (RFC 8032, 5.1.4). Coordinates may be negative.
CREATE OR REPLACE FUNCTION curve_sum(one numeric[], other numeric[], p numeric, d numeric) RETURNS numeric[] LANGUAGE plpgsql IMMUTABLE SET search_path = {path} AS $$
DECLARE
    a numeric := mod((one[2] - one[1]) * (other[2] - other[1]), p);
    b numeric := mod((one[2] + one[1]) * (other[2] + other[1]), p);
    c numeric := mod(mod(2 * one[4] * d, p) * other[4], p);
    z numeric := mod(2 * one[3] * other[3], p);
BEGIN
    RETURN ARRAY[mod((b - a) * (z - c), p), mod((z + c) * (b + a), p), mod((z - c) * (z + c), p), mod((b - a) * (b + a), p)];
END $$;

CREATE OR REPLACE FUNCTION is_signed(message bytea, signature bytea, public_key bytea) RETURNS boolean LANGUAGE plpgsql IMMUTABLE SET search_path = {path} AS $$
DECLARE
    p numeric := 57896044618658097711785492504343953926634992332820282019728792003956564819949;
    order_of_base numeric := 7237005577332262213973186563042994240857116359379907606001950938285454250989;
    d numeric := 37095705934669439343138083508754565189542113879843219016388785533085940283555;
    root_of_minus_one numeric := 19681161376707505956807079304988542015446066515923890162744021073123829784752;
    base numeric[] := ARRAY[15112221349535400772501151409588531511454012693041857206046113283949847762202, 46316835694926478169428394003475163141307993866256225615783033603165251855960, 1, 0];
    s numeric;
    h numeric;
    x numeric;
    y numeric;
    u numeric;
    v numeric;
    minus_key numeric[];
    key_and_base numeric[];
    found numeric[] := ARRAY[0, 1, 1, 0];
    bits integer[] := '{}'; -- of s and h, the lowest first
    encoded bytea := decode(repeat('00', 32), 'hex');
BEGIN
    IF length(signature) <> 64 OR length(public_key) <> 32 THEN
        RETURN false;
    END IF;
    s := little_endian(substr(signature, 33, 32));
    y := little_endian(set_bit(public_key, 255, 0));
    IF s >= order_of_base OR y >= p THEN
        RETURN false;
    END IF;
    -- The key as a point of the curve: x from y
    u := mod(y * y - 1 + p, p);
    v := mod(d * mod(y * y, p) + 1, p);
    x := mod(mod(u * field_power(v, 3, p), p) * field_power(mod(u * field_power(v, 7, p), p), div(p - 5, 8), p), p);
    IF mod(v * mod(x * x, p), p) <> u THEN
        x := mod(x * root_of_minus_one, p);
    END IF;
    IF mod(v * mod(x * x, p), p) <> u OR x = 0 THEN
        RETURN false;
    END IF;
    IF mod(x, 2) = get_bit(public_key, 255) THEN -- with the other sign: it is subtracted
        x := p - x;
    END IF;
    minus_key := ARRAY[x, y, 1, mod(x * y, p)];
    base[4] := mod(base[1] * base[2], p);
    key_and_base := curve_sum(base, minus_key, p, d);
    h := mod(little_endian(sha512(substr(signature, 1, 32) || public_key || message)), order_of_base);
    WHILE s > 0 OR h > 0 LOOP
        bits := bits || CAST(mod(s, 2) + 2 * mod(h, 2) AS integer);
        s := div(s, 2);
        h := div(h, 2);
    END LOOP;
    FOR i IN REVERSE cardinality(bits) .. 1 LOOP
        found := curve_sum(found, found, p, d);
        IF bits[i] > 0 THEN
            found := curve_sum(found, CASE bits[i] WHEN 1 THEN base WHEN 2 THEN minus_key ELSE key_and_base END, p, d);
        END IF;
    END LOOP;
    -- As the signature says it
    u := field_power(mod(found[3] + p, p), p - 2, p);
    x := mod(mod(found[1] * u, p) + p, p);
    y := mod(mod(found[2] * u, p) + p, p);
    FOR i IN 0 .. 31 LOOP
        encoded := set_byte(encoded, i, CAST(mod(y, 256) AS integer));
        y := div(y, 256);
    END LOOP;
    RETURN set_bit(encoded, 255, CAST(mod(x, 2) AS integer)) = substr(signature, 1, 32);
END $$
