# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server that tests start (aiosmtpd): it takes mail, keeps each as a file, and refuses or goes away as the recipient's name wants it.

server.py FOLDER TLS [CERTIFICATE KEY]: TLS is starttls, tls or none. Its port is the first line it prints. Each mail it takes stands in
FOLDER/NUMBER.eml, its sender and recipients in FOLDER/NUMBER.envelope, a line each. It lets in `mailer` with the password `s3cr3t wörd`,
with the access token `t0ken`, or with one that stands in FOLDER/tokens, of whoever runs tokens.py there, and has not ended. Each that it
refuses is noted in FOLDER/refused.
"""
import asyncio
import base64
import logging
import os
import ssl
import sys
import threading
import time

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, SMTP


def kind_of(address):
    """What the recipient's name wants: "refused", "refused+7"."""
    return address.partition("@")[0].partition("+")[0]


class Server(SMTP):
    lost = set()

    async def smtp_DATA(self, arg):
        """Of "lost+7" the connection ends amid the mail, the first time."""
        to = self.envelope.rcpt_tos[0] if self.envelope.rcpt_tos else ""
        if kind_of(to) == "lost" and to not in Server.lost:
            Server.lost.add(to)
            await self.push("354 Go on")
            await self._reader.read(100)
            self.transport.abort()
            raise ConnectionResetError
        await super().smtp_DATA(arg)


class OwnController(Controller):
    def factory(self):
        return Server(self.handler, **self.SMTP_kwargs)


class Handler:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("other@"):
            return "553 5.7.1 Not your address"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = kind_of(address)
        if name == "slow":
            await asyncio.sleep(0.7)
        if name == "refused":
            return "550 5.1.1 No such user here"
        if name == "later":
            return "451 4.7.1 Greylisted, come again in five minutes"
        if name == "full":
            return "552 5.2.2 Mailbox full"
        if name == "lines":
            return "550-5.1.1 No such user\r\n550 5.1.1 Ask the postmaster"
        if name == "gone":
            server.transport.abort()
            return "250 OK"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = kind_of(envelope.rcpt_tos[0])
        if name == "content":
            return "554 5.6.0 Message refused"
        self.count += 1
        path = os.path.join(self.folder, str(self.count))
        with open(path + ".envelope", "w", encoding="utf-8") as file:
            file.write("\n".join([envelope.mail_from] + envelope.rcpt_tos) + "\n")
        with open(path + ".part", "wb") as file:
            file.write(envelope.original_content)
        os.rename(path + ".part", path + ".eml")
        if name == "silent":
            server.transport.abort()
            return "250 OK"
        return "250 2.0.0 Taken"

    def tokens(self):
        """Each with its end, in seconds."""
        try:
            with open(os.path.join(self.folder, "tokens"), encoding="ascii") as file:
                return [(line.split()[0], float(line.split()[1])) for line in file]
        except FileNotFoundError:
            return []

    async def auth_XOAUTH2(self, server, args):
        text = args[1] if len(args) > 1 else await server.challenge_auth("", encode_to_b64=False)
        given = base64.b64decode(text) if isinstance(text, str) else text
        for token, until in [("t0ken", time.time() + 1)] + self.tokens():
            if given == f"user=mailer\x01auth=Bearer {token}\x01\x01".encode() and time.time() < until:
                return AuthResult(success=True, auth_data=b"mailer")
        with open(os.path.join(self.folder, "refused"), "ab") as file:
            file.write(given.replace(b"\x01", b" ") + b"\n")
        return AuthResult(success=False, handled=False)


def authenticate(server, session, envelope, mechanism, data):
    return AuthResult(handled=False, success=data.login == b"mailer" and data.password == "s3cr3t wörd".encode())


def main():
    folder, tls = sys.argv[1:3]
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # warnings, one for each mail, and what clients do that are killed would hide what a test says
    context = None
    if tls != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[3], sys.argv[4])
    more = {"authenticator": authenticate, "auth_require_tls": tls == "starttls", "decode_data": False, "enable_SMTPUTF8": True, "data_size_limit": 1_000_000}
    if tls == "starttls":
        more.update(tls_context=context, require_starttls=True, auth_required=True)
    controller = OwnController(Handler(folder), hostname="127.0.0.1", port=0, ready_timeout=30, ssl_context=context if tls == "tls" else None, server_kwargs=more)
    # Controller tries whether it is there by the number it was given: a free one is taken first.
    import socket
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        controller.port = free.getsockname()[1]
    controller.start()
    print(controller.port, flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()  # it ends with whoever started it
    threading.Event().wait()


main()
