-- Last: nobody does with a function what is not granted to them, and those who have a login already have it for what is new.

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {schema} FROM PUBLIC;

SELECT grant_login(login) FROM logins
