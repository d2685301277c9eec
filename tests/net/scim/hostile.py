# SPDX-License-Identifier: GPL-3.0-or-later
"""A SCIM service that behaves as badly as it is asked to, for tests.

hostile.py [CERTIFICATE KEY]: its port is the first line it prints; it ends with its standard input. A base URL is http://127.0.0.1:PORT/WORD/KEY/scim/v2, where WORD says how it
behaves (see `class Service`), and KEY whose data it is: each key begins with 25 users and two groups. It lets in whoever has the token `t0ken`. /WORD/KEY/journal tells, as
JSON, what was asked so far. /WORD/KEY/token gives out access tokens to the client `muster` with the secret `cl1ent s3cret`.
"""
import base64
import email.utils
import json
import re
import socket
import ssl
import struct
import sys
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"


class Lost(Exception):
    """The connection ends here."""


class Service:
    """One WORD and KEY. What a word does stands where it is asked for by `self.word`."""

    def __init__(self, word):
        self.word = word
        self.journal = []
        self.asked = 0
        self.passes = 0
        self.next = 0
        self.tokens = []
        self.users = {}
        self.groups = {}
        self.lock = threading.Lock()
        for number in range(25):
            self.keep(self.users, {"userName": "u%02d@x.example" % number, "name": {"givenName": "U%02d" % number, "familyName": "Lee"}, "active": True, "externalId": "e%02d" % number,
                                   "emails": [{"value": "u%02d@x.example" % number, "type": "work", "primary": True}]}, "u%02d" % number)
        for name in ("crew", "office"):
            self.keep(self.groups, {"displayName": name, "members": [{"value": "u00"}, {"value": "u01"}]}, name)

    def keep(self, table, resource, ident=None):
        self.next += 1
        ident = ident or "n%d" % self.next
        version = 'W/"%d"' % self.next
        table[ident] = dict(resource, id=ident, meta={"version": version})
        return table[ident]

    # Paging

    def listing(self, table, query):
        count = int(query.get("count", "100"))
        start = int(query.get("startIndex", "1"))
        all_of = list(table.values())
        total = len(all_of)
        word = self.word
        if "filter" in query and word != "ignoring":
            match = re.fullmatch(r'(\w+) eq ("(?:[^"\\]|\\.)*")', query["filter"])
            if not match or word == "deaf":  # as some do with what they do not understand
                return 200, {"totalResults": 0, "Resources": []}
            wanted = json.loads(match[2]).lower()
            all_of = [one for one in all_of if str(one.get(match[1], "")).lower() == wanted]
            total = len(all_of)
        if word == "nosort" and "sortBy" in query:
            return 400, {"scimType": "invalidPath", "detail": "No sorting here"}
        if word == "picky" and count > 10:
            return 400, {"scimType": "invalidCount", "detail": "At most 10"}
        if word == "redirect-list":
            return 302, {}
        if word == "cursor-loop":  # the first page for ever, and of how many it does not say
            return 200, {"Resources": all_of[:10], "nextCursor": "more"}
        if word in ("cursor", "cursor-expires", "cursor-quiet"):
            return self.cursor(all_of, query, min(count, 10))
        page = all_of[start - 1:start - 1 + count]
        if word == "short":  # never more than three, whatever is asked for
            page = page[:3]
        if word == "overlap" and start > 1:  # the page begins with what the last one ended with
            page = all_of[max(0, start - 3):start - 1 + count]
        if word == "drift" and start > 1 and self.passes == 0:  # somebody was deleted before the second page: the one after the gap is missed
            self.passes = 1
            del table["u00"]
            page = list(table.values())[start - 1:start - 1 + count]
            total = len(table)
        if word == "early" and start > 10:
            page = []
        if word == "liar":
            total = 40
        if word == "wavering":
            total = 25 + self.asked % 2
        if word == "endless":
            page = [dict(next(iter(table.values())), id="x%d" % (start + i), userName="x%d@x.example" % (start + i)) for i in range(count)]
            total = 5
        if word == "again":  # beyond the end the first page comes once more
            page = page or all_of[:count]
            total = 40
        if word == "nameless":
            page = [{"userName": "nobody@x.example"}, {"id": ".."}, {"id": ""}, 7, None] + page[5:]
        body = {"schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": total, "startIndex": start, "itemsPerPage": len(page), "Resources": page}
        if word == "untold":
            del body["totalResults"]
        if word == "texts":
            body["totalResults"] = str(total)
        return 200, body

    def cursor(self, all_of, query, count):
        at = query.get("cursor", "")
        if self.word == "cursor-expires" and at == "20" and self.passes < 2:
            self.passes += 1
            return 400, {"scimType": "expiredCursor", "detail": "Too late", "status": 400}
        if self.word == "cursor-quiet" and "cursor" not in query and "startIndex" in query and query["startIndex"] != "1":
            return 400, {"scimType": "invalidValue", "detail": "No index here"}
        begin = int(at or "0")
        page = all_of[begin:begin + count]
        body = {"Resources": page, "itemsPerPage": len(page)}
        if self.word != "cursor-quiet":
            body["totalResults"] = len(all_of)
        if begin + count < len(all_of):
            body["nextCursor"] = str(begin + count)
        return 200, body

    # Changes

    def patch(self, resource, body):
        for operation in body["Operations"]:
            op, path, value = operation["op"], operation["path"], operation.get("value")
            if op not in ("add", "replace", "remove"):
                return 400, {"scimType": "invalidSyntax", "detail": "op"}
            found = re.fullmatch(r'members\[value eq "(.*)"\]', path)
            if found:
                resource["members"] = [one for one in resource.get("members", []) if one["value"] != found[1]]
                continue
            if path == "members":
                if len(value) > 100:
                    return 400, {"scimType": "tooMany", "detail": "At most 100 members"}
                resource["members"] = resource.get("members", []) + value  # twice, if it is told twice
                continue
            holder = resource
            if path.startswith(ENTERPRISE + ":"):
                holder, path = resource.setdefault(ENTERPRISE, {}), path[len(ENTERPRISE) + 1:]
            *outer, last = path.split(".")
            for name in outer:
                holder = holder.setdefault(name, {})
            if op == "remove":
                holder.pop(last, None)
            else:
                holder[last] = value
        return 200, resource

    def shown(self, resource):
        resource = json.loads(json.dumps(resource))
        if self.word == "hidden" and resource["id"] == "u00":  # as Keycloak shows administrators
            return {"id": "u00", "userName": resource["userName"]}
        if self.word == "texts":
            resource["Active"] = str(resource.pop("active", True))
            resource["USERNAME"] = resource.pop("userName", "")
            resource["Emails"] = [{"VALUE": one["value"], "Primary": "True"} for one in resource.pop("emails", [])]
        if self.word == "etag-injecting":
            resource["meta"]["version"] = 'W/"1"\r\nX-Evil: yes'
        if self.word in ("nomembers", "aws"):
            resource.pop("members", None)
        return resource


SERVICES = {}
GUARD = threading.Lock()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 60
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def go(self):
        parts = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(parts.query, keep_blank_values=True))
        _, word, key, *rest = parts.path.split("/")
        with GUARD:
            service = SERVICES.setdefault((word, key), Service(word))
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(length)
        try:
            with service.lock:
                if rest == ["journal"]:
                    return self.send(200, service.journal)
                service.asked += 1
                service.journal.append({"method": self.command, "path": urllib.parse.unquote("/".join(rest)), "raw": self.path, "query": query, "body": body.decode(), "headers": {name.lower(): value for name, value in self.headers.items()}})
                if rest == ["token"]:
                    return self.token(service, body.decode())
                return self.serve(service, word, rest[2:], query, body)
        except Lost:
            self.cut()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = go

    def cut(self):
        """As a cable does that is pulled out."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def send(self, status, body=None, headers=(), content="application/scim+json"):
        data = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", content)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def token(self, service, body):
        wanted = "Basic " + base64.b64encode(b"muster:cl1ent%20s3cret").decode()
        form = dict(urllib.parse.parse_qsl(body))
        if self.headers.get("Authorization") != wanted or form.get("grant_type") != "client_credentials":
            return self.send(401, {"error": "invalid_client", "error_description": "Bad " + self.headers.get("Authorization", "")}, content="application/json")
        service.tokens.append("t%d" % (len(service.tokens) + 1))
        life = 1 if service.word == "shortlived" else 3600
        return self.send(200, {"access_token": "a\r\nX-Evil: b" if service.word == "evil-token" else service.tokens[-1], "token_type": "Bearer", "expires_in": life}, content="application/json")

    def is_let_in(self, service):
        given = self.headers.get("Authorization", "")
        if service.word == "revoking":  # only the second token and those after it
            return given in ["Bearer " + token for token in service.tokens[1:]]
        if service.word in ("client", "shortlived"):
            return bool(service.tokens) and given == "Bearer " + service.tokens[-1]
        if service.word in ("basic", "basic-echo"):
            return given == "Basic " + base64.b64encode("mustér:pass:wörd".encode()).decode()
        return given == "Bearer t0ken"

    def serve(self, service, word, rest, query, body):
        if not self.is_let_in(service):
            return self.send(401, {"detail": "Who are you?", "status": 401})
        if word == "forbidden":
            return self.send(403, {"detail": "Not you", "status": "403"})
        if rest == ["ServiceProviderConfig"]:
            return self.configuration(service)
        early = self.misbehave(service, word, rest)
        if early:
            return None
        table = service.users if rest[:1] == ["Users"] else service.groups if rest[:1] == ["Groups"] else None
        if table is None or len(rest) > 2:
            return self.send(404, {"status": "404"})
        ident = urllib.parse.unquote(rest[1]) if len(rest) == 2 else None
        if ident is None and self.command == "GET":
            return self.answer_list(service, table, query)
        if ident is None and self.command == "POST":
            return self.create(service, table, json.loads(body))
        if ident not in table:
            return self.send(404, {"status": "404", "detail": "Nobody is called so"})
        return self.one(service, table, ident, body)

    def configuration(self, service):
        word = service.word
        if word in ("html", "forgetful"):
            return self.send(404, b"<html>No</html>", content="text/html")
        config = {"patch": {"supported": word not in ("noclaim", "put404")}, "filter": {"supported": True, "maxResults": 200}, "sort": {"supported": word == "nosort"}, "etag": {"supported": word.startswith("etag")}}
        if word.startswith("cursor") and word != "cursor-quiet":
            config["pagination"] = {"cursor": True, "index": False, "defaultPaginationMethod": "cursor", "maxPageSize": 10}
        if word == "texts":
            config = {"Patch": {"Supported": "True"}, "etag": {"supported": "False"}}
        return self.send(200, config)

    def misbehave(self, service, word, rest):
        """True: it has answered already, or never will."""
        of_group = rest[:1] == ["Groups"]
        if word in ("throttle", "throttle-date", "throttle-long", "throttle-forever", "throttle-plain") and (service.passes < 2 or word == "throttle-forever"):
            service.passes += 1
            wait = {"throttle": "7", "throttle-date": email.utils.formatdate(time.time() + 110, usegmt=True), "throttle-long": "86400", "throttle-forever": "3"}.get(word)
            self.send(429, {"detail": "Slowly", "status": "429"}, [("Retry-After", wait)] if wait else [])
        elif word == "failing" and service.passes < 3:
            service.passes += 1
            self.send(500 + service.passes % 2 * 3, b"<html>Ouch</html>", content="text/html")
        elif word in ("echo", "basic-echo"):  # says what it was sent, the last of it behind many words
            given = self.headers.get("Authorization", "")
            self.send(400, {"scimType": given[-30:], "detail": "Bad %s %s %s" % (given, "x" * (470 - len(given)), given), "status": 400})
        elif word == "broken":
            self.send(500, {"detail": "Always so", "status": 500})
        elif word == "cut" and service.passes < 2:
            service.passes += 1
            self.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{"totalResults": 25, "Resour')
            self.wfile.flush()
            raise Lost
        elif word == "silent":
            raise Lost
        elif word == "mute":
            service.lock.release()
            try:
                time.sleep(20)
            finally:
                service.lock.acquire()
            return False
        elif word == "html":
            self.send(200, b"<html><body>Sign in, please</body></html>", content="text/html")
        elif word == "array":
            self.send(200, [1, 2, 3])
        elif word == "nojson":
            self.send(200, b'{"totalResults": 25, "Resources": [', content="application/scim+json")
        elif word == "redirect":
            self.send(307, None, [("Location", "http://127.0.0.1:%d/elsewhere/1/scim/v2/Users" % self.server.server_port)])
        elif word == "huge":
            self.huge()
        elif word == "many":  # little to send, and much to keep
            self.send(200, b'{"totalResults": 25, "x": [' + b"[]," * 1_200_000 + b"1]}")
        elif word == "numbers":
            self.send(200, b'{"totalResults": 25, "x": [' + b"1," * 6_000_000 + b"1]}")
        elif word == "text":  # in which these are nothing
            self.send(200, b'{"totalResults": 25, "x": "' + b"[,\\\"" * 1_200_000 + b'"}')
        elif word == "bomb":
            import gzip
            self.send(200, gzip.compress(b'{"totalResults": 25, "x": "' + b"a" * 80_000_000 + b'"}'), [("Content-Encoding", "gzip")])
        elif word == "headers":
            self.send(200, {}, [("X-%d" % i, "y" * 1000) for i in range(80)])
        elif word == "controls":
            self.send(400, {"detail": "\x1b[31mred\u202e\x07 " + "long " * 10_000, "scimType": "invalidValue\n"})
        elif word == "nogroups" and of_group:
            self.send(501, {"status": "501"})
        else:
            return False
        return True

    def huge(self):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        chunk = b"a" * 1_000_000
        try:
            for _ in range(200):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        except OSError:
            pass
        raise Lost

    def answer_list(self, service, table, query):
        status, body = service.listing(table, query)
        if status == 302:
            return self.send(302, None, [("Location", "https://elsewhere.example/")])
        if "Resources" in body:
            wants = "members" in query.get("attributes", "")
            body["Resources"] = [service.shown(one) if isinstance(one, dict) and "id" in one and "meta" in one else one for one in body["Resources"]]
            for one in body["Resources"]:
                if isinstance(one, dict) and ((service.word == "asked" and not wants) or "members" in query.get("excludedAttributes", "")):
                    one.pop("members", None)
        content = "text/plain" if service.word == "wrongtype" else "application/scim+json"
        return self.send(status, body, content=content)

    def create(self, service, table, resource):
        word = service.word
        name = "userName" if table is service.users else "displayName"
        if word == "forbidden-write":
            return self.send(403, {"detail": "Reading only"})
        if word == "activating":
            resource["active"] = True
        if word == "keycloak" and resource.get("members"):
            return self.send(400, {"detail": "No members here"})
        if any(one[name].lower() == resource[name].lower() for one in table.values()) and (name == "userName" or word != "loose"):
            if word == "taken400":
                return self.send(400, {"scimType": "uniqueness", "status": "400"})
            return self.send(409, {"scimType": "uniqueness", "detail": "There is one", "status": "409"})
        if word == "lost-before" and service.passes < 1:
            service.passes += 1
            raise Lost
        made = service.keep(table, resource)
        if word in ("lost-after", "deaf") and service.passes < 1:
            service.passes += 1
            raise Lost
        if word == "gateway" and service.passes < 1:
            service.passes += 1
            return self.send(504, b"<html>Gateway timeout</html>", content="text/html")
        if word == "terse":
            return self.send(201)
        return self.send(201, service.shown(made), self.tag(service, made))

    @staticmethod
    def tag(service, resource):
        return [("ETag", resource["meta"]["version"])] if service.word.startswith("etag") else []

    def one(self, service, table, ident, body):
        word, resource = service.word, table[ident]
        if self.command == "GET":
            query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))
            shown = service.shown(resource)
            if word == "asked" and "members" not in query.get("attributes", ""):
                shown.pop("members", None)
            return self.send(200, shown, self.tag(service, resource))
        if self.command == "DELETE":
            if word == "keeping":
                return self.send(403, {"detail": "Nobody goes"})
            if word == "lost-delete" and service.passes < 1:
                service.passes += 1
                del table[ident]
                raise Lost
            del table[ident]
            return self.send(204)
        if word == "race" or word == "etag-race":  # somebody is quicker
            resource["title"] = "Quicker"
            service.next += 1
            resource["meta"] = {"version": 'W/"%d"' % service.next}
        if word.startswith("etag") and self.headers.get("If-Match") != resource["meta"]["version"]:
            return self.send(412, {"status": "412", "detail": "It has changed"})
        if word in ("nopatch", "hidden", "nomembers") and self.command == "PATCH":
            return self.send(501 if word == "nopatch" else 405, {"status": "501"})
        if word == "put404" and self.command == "PATCH":
            return self.send(404, {"status": "404"})
        if word == "lost-patch-before" and service.passes < 1:
            service.passes += 1
            raise Lost
        if word in ("ignoring-changes", "terse-ignoring"):  # it says yes, and keeps what is
            return self.send(200, service.shown(resource)) if word == "ignoring-changes" else self.send(204)
        before = service.shown(resource)
        if self.command == "PATCH":
            status, result = service.patch(resource, json.loads(body))
        else:
            status, result = 200, json.loads(body)
        if status == 200:
            service.next += 1
            table[ident] = dict(result, id=ident, meta={"version": 'W/"%d"' % service.next})
            result = service.shown(table[ident])
        if word == "before":  # what it was, though it is done
            return self.send(200, before)
        if word in ("lost-patch", "etag-lost-patch") and service.passes < 1:
            service.passes += 1
            raise Lost
        if word == "terse":
            return self.send(204)
        return self.send(status, result, self.tag(service, table[ident]))


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """Clients go away as they like."""
        if not isinstance(sys.exc_info()[1], (OSError, ValueError)):
            super().handle_error(request, client_address)


def main():
    server = Server(("127.0.0.1", 0), Handler)
    if len(sys.argv) > 2:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[1], sys.argv[2])
        server.socket = context.wrap_socket(server.socket, server_side=True)
    print(server.server_port, flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()


main()
