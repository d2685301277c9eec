# SPDX-License-Identifier: GPL-3.0-or-later
"""A bad network before a good SCIM service, for tests.

weather.py PORT SEED: what listens there is asked; its own port is the first line it prints; it ends with its standard input. GET /weather/good and /weather/bad say which it is from then on. In bad weather
a part of what is asked does not arrive, or its answer does not, or only half of it; there are 500s, 503s, 429s and gateways that give up on what is done; pages come twice, in another order, or end too early,
whatever they promised; and attributes are forgotten, in one answer or in all of them until the weather changes.
"""
import http.client
import json
import random
import socket
import struct
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ATTRIBUTES = ["name", "externalId", "active", "title", "phoneNumbers", "emails", "members", "displayName", "meta", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]
BEFORE = ["cut", "500", "503", "429"]
AFTER = ["cut", "half", "500", "504"]
OF_PAGES = ["twice", "shuffled", "early", "early and lying", "forgetful"]


class Weather:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.guard = threading.Lock()
        self.is_bad = False
        self.forgotten = None

    def turn(self, word):
        with self.guard:
            self.is_bad = word == "bad"
            self.forgotten = self.random.choice(ATTRIBUTES) if self.is_bad and self.random.random() < 0.3 else None

    def of(self, what, chance):
        """One of them, or nothing."""
        with self.guard:
            return self.random.choice(what) if self.is_bad and self.random.random() < chance else None


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 60
    disable_nagle_algorithm = True
    upstream = None

    def log_message(self, *_):
        pass

    def go(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        if self.path.startswith("/weather/"):
            self.server.weather.turn(self.path.rpartition("/")[2])
            return self.send(200, b"")
        before = self.server.weather.of(BEFORE, 0.06)
        if before:
            return self.fail(before)
        status, content, data = self.forward(body)
        after = self.server.weather.of(AFTER, 0.06)
        if after == "half":
            self.send(status, data[:len(data) // 2], content, len(data) + 1)
            return self.fail("cut")
        if after:
            return self.fail(after)
        return self.send(status, self.mangled(data) if self.command == "GET" and status == 200 else data, content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = go

    def forward(self, body):
        headers = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection", "accept-encoding", "content-length")}
        for last in (False, True):
            try:
                self.upstream = self.upstream or http.client.HTTPConnection("127.0.0.1", self.server.target, timeout=60)
                self.upstream.request(self.command, self.path, body or None, headers)
                answer = self.upstream.getresponse()
                return answer.status, answer.getheader("Content-Type", "application/scim+json"), answer.read()
            except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):  # it was idle for too long
                self.upstream = None
                if last:
                    raise

    def mangled(self, data):
        body = json.loads(data)
        pages = body.get("Resources")
        if pages is None:
            self.forget([body], self.server.weather.forgotten)
            return json.dumps(body).encode()
        how = self.server.weather.of(OF_PAGES, 0.3)
        if how == "twice":
            pages += pages[:len(pages) // 2]
        elif how == "shuffled":
            random.shuffle(pages)
        elif how in ("early", "early and lying"):
            del pages[len(pages) // 2:]
        if how == "early and lying":
            body["totalResults"] = body.get("startIndex", 1) - 1 + len(pages)
        self.forget(pages, random.choice(ATTRIBUTES) if how == "forgetful" else self.server.weather.forgotten)
        return json.dumps(body).encode()

    @staticmethod
    def forget(resources, attribute):
        for resource in resources:
            resource.pop(attribute, None)

    def fail(self, how):
        if how == "cut":
            self.close_connection = True
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return self.connection.close()
        return self.send(int(how), b"<html>Not now</html>", "text/html")

    def send(self, status, data, content="text/plain", length=None):
        self.send_response(status)
        self.send_header("Content-Type", content)
        if status == 429:
            self.send_header("Retry-After", "1")
        if status != 204:
            self.send_header("Content-Length", str(len(data) if length is None else length))
        self.end_headers()
        self.wfile.write(data)


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """Clients go away as they like, and some are killed."""
        if not isinstance(sys.exc_info()[1], (OSError, ValueError)):
            super().handle_error(request, client_address)


def main():
    server = Server(("127.0.0.1", 0), Handler)
    server.target = int(sys.argv[1])
    server.weather = Weather(int(sys.argv[2]))
    print(server.server_port, flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()


main()
