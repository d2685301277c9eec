# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that tests start and that gives out access tokens (RFC 6749) and codes (RFC 8628), or answers as the client's name wants it.

tokens.py FOLDER LIFE [CERTIFICATE KEY]: its port is the first line it prints; without a certificate it speaks http. What it is asked stands in
FOLDER/asked, a JSON object a line; access tokens, each of which is good for LIFE seconds, in FOLDER/tokens with their end, as server.py reads them.
The first refresh token is `r3fresh-0`; with each answer there is another, and the one before is good for nothing. FOLDER/withdrawn: none is good any more.
"""
import http.server
import json
import os
import secrets
import ssl
import sys
import threading
import time
import urllib.parse

FOLDER, LIFE = sys.argv[1], float(sys.argv[2])
CLIENT_SECRET = "cl1ent&s3cret=+%/"
lock = threading.Lock()
refresh = ["r3fresh-0"]
codes = {}  # device code: [client, questions, earliest time of the next]


def refused(error, description="", status=400):
    return status, {"error": error, "error_description": description} if description else {"error": error}


def note(name, text):
    with open(os.path.join(FOLDER, name), "a", encoding="utf-8") as file:
        file.write(text + "\n")


def given(client, life=None, **more):
    token = "at-" + secrets.token_urlsafe(24)
    note("tokens", f"{token} {time.time() + LIFE}")
    return 200, {"access_token": token, "token_type": "bearer", "expires_in": LIFE if life is None else life, **more}


def rotated(client, life=None):
    if client == "steady":
        return given(client)
    refresh[0] = "rt-" + secrets.token_urlsafe(24)
    return given(client, life, refresh_token=refresh[0])


ODD = {
    "notoken": {"token_type": "Bearer", "expires_in": 3600},
    "control": {"access_token": "x\x01auth=Bearer y\r\nRCPT TO:<evil@x.example>", "token_type": "Bearer"},
    "space": {"access_token": "two words", "token_type": "Bearer"},
    "mac": {"access_token": "abc", "token_type": "mac"},
    "notype": {"access_token": "abc"},
    "number": {"access_token": 7, "token_type": "Bearer"},
    "long": {"access_token": "a" * 20_000, "token_type": "Bearer"},
}
ERRORS = {
    "unknown": refused("invalid_client", "No such client", 401),
    "unauthorized": refused("unauthorized_client"),
    "nogrant": refused("unsupported_grant_type"),
    "scope": refused("invalid_scope", "Not that"),
    "odd": refused("consent_required", "Ask your\r\nadministrator \u202e\x1b[31mnow"),
    "busy": (503, "<h1>Busy</h1>"),
    "unwell": refused("server_error", status=500),
    "often": (429, ""),
    "missing": (404, "<h1>Not here</h1>"),
    "page": (200, "<h1>Welcome</h1>"),
    "array": (200, "[1, 2]"),
    "deep": (200, "[" * 30_000),
}


def secret_needed(form):
    return form["client_id"] == "secret" and form.get("client_secret") != CLIENT_SECRET


def of_code(form):
    code = codes.get(form.get("device_code"))
    if not code or code[0] != form["client_id"]:
        return refused("invalid_grant", "No such code")
    client = code[0]
    if time.monotonic() < code[2]:
        return refused("access_denied", "Too soon")
    code[1] += 1
    code[2] = time.monotonic() + 0.9
    if client == "slow" and code[1] == 1:
        code[2] = time.monotonic() + 5.9
        return refused("slow_down")
    if client in ("denied", "declined"):
        return refused("access_denied" if client == "denied" else "authorization_declined")
    if client == "expired":
        return refused("expired_token")
    if client == "flaky" and code[1] == 1:
        return 503, "<h1>Busy</h1>"
    if client == "short" or code[1] < 2:
        return refused("authorization_pending")
    if client == "unlasting":
        return given(client)
    return rotated(client)


def token(form):
    client, grant = form["client_id"], form.get("grant_type")
    if client in ODD:
        return 200, ODD[client]
    if client in ERRORS:
        return ERRORS[client]
    if secret_needed(form):
        return refused("invalid_client", "Wrong secret", 401)
    if grant == "urn:ietf:params:oauth:grant-type:device_code":
        return of_code(form)
    if grant == "client_credentials":
        if form.get("client_secret") != CLIENT_SECRET:
            return refused("invalid_client", "Wrong secret", 401)
        if form.get("scope") != "mail/.default":
            return refused("invalid_scope")
        return given(client)
    if grant != "refresh_token":
        return refused("unsupported_grant_type")
    sent = form.get("refresh_token")
    if client == "echo":
        raw = urllib.parse.quote(sent, safe="")
        return refused("invalid_grant", f"The token {sent} ({raw}) of the client with {form.get('client_secret')} is none")
    if sent != refresh[0] or os.path.exists(os.path.join(FOLDER, "withdrawn")):
        return refused("invalid_grant", "Token is not active")
    if client == "liar":
        return rotated(client, 3600)
    if client == "text":
        return rotated(client, str(LIFE))
    return rotated(client)


def device(form):
    client = form["client_id"]
    if client in ERRORS:
        return ERRORS[client]
    if secret_needed(form):
        return refused("invalid_client", "Wrong secret", 401)
    code = "dc-" + secrets.token_urlsafe(24)
    codes[code] = [client, 0, time.monotonic() + 0.9]
    answer = {"device_code": code, "user_code": "WDJB-MJHT", "verification_uri": "https://id.x.example/device", "verification_uri_complete": "https://id.x.example/device?code=WDJB-MJHT", "expires_in": 600, "interval": 1}
    odd = {"script": {"verification_uri": "javascript:alert(1)"}, "clear": {"verification_uri": "http://id.x.example/device"}, "userinfo": {"verification_uri": "https://bank.example:x@id.x.example/"},
           "nocode": {"user_code": ""}, "badcode": {"user_code": "A\x1b[31m\u202eB"}, "nodevice": {"device_code": ""}, "short": {"expires_in": 2}}
    answer.update(odd.get(client, {}))
    if client == "draft":
        answer["verification_url"] = answer.pop("verification_uri")
    return 200, answer


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def do_GET(self):
        note("asked", json.dumps({"path": self.path, "method": "GET"}))
        self.answer(200, "<h1>Hello</h1>")

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        form = dict(urllib.parse.parse_qsl(body, strict_parsing=True))
        with lock:
            note("asked", json.dumps({"path": self.path, "type": self.headers.get("Content-Type"), **form}))
            name = form.get("client_id", "")
            if self.path == "/elsewhere":
                return self.answer(*given(name))
            if name in ("moved", "sent-on"):
                self.send_response(302 if name == "moved" else 307)
                self.send_header("Location", "/elsewhere")
                self.send_header("Content-Length", "0")
                return self.end_headers()
            if name == "gone":
                self.close_connection = True
                return self.connection.close()
            if self.headers.get("Content-Type") != "application/x-www-form-urlencoded" or not name:
                return self.answer(*refused("invalid_request"))
            if name not in ("huge", "headers", "silent"):
                return self.answer(*(token(form) if self.path == "/token" else device(form) if self.path == "/device" else (404, "")))
        self.no_end(name)

    def no_end(self, name):
        try:
            if name == "silent":
                threading.Event().wait(60)
            self.send_response(200)
            for i in range(500 if name == "headers" else 0):
                self.send_header(f"X-{i}", "x" * 1000)
            self.end_headers()
            for _ in range(100_000):
                self.wfile.write(b'{"access_token": "' + b"a" * 10_000)
            note("asked", json.dumps({"path": "/all-was-taken"}))
        except OSError:
            pass
        self.close_connection = True

    def answer(self, status, what):
        body = (what if isinstance(what, str) else json.dumps(what)).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, address):  # of who looks at a certificate and goes
        pass


def main():
    server = Server(("127.0.0.1", 0), Handler)
    if len(sys.argv) > 3:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[3], sys.argv[4])
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    print(server.server_address[1], flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()  # it ends with whoever started it
    server.serve_forever()


main()
