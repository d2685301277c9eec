# SPDX-License-Identifier: GPL-3.0-or-later
"""read.py FILE|FOLDER: what Python's own library finds in a mail, as JSON; of a folder, in each of its *.eml, with its envelope."""
import email
import email.header
import email.policy
import email.utils
import glob
import json
import os
import sys

def described(path):
    with open(path, "rb") as file:
        raw = file.read()
    mail = email.message_from_bytes(raw, policy=email.policy.SMTP)
    bare = email.message_from_bytes(raw)

    def mailboxes(header):
        """Names by hand: what parses addresses there leaves the space between two encoded words, which RFC 2047 §6.2 wants away."""
        return [[str(email.header.make_header(email.header.decode_header(name))), address] for name, address in email.utils.getaddresses(bare.get_all(header))]

    body = {part.get_content_type(): part.get_content().replace("\r\n", "\n") for part in mail.walk() if not part.is_multipart()}
    return {
        "headers": sorted(mail.keys()),
        "from": mailboxes("from"),
        "to": mailboxes("to"),
        "recipients": [a.addr_spec for a in mail["to"].addresses],
        "subject": mail["subject"],
        "date": mail["date"].datetime.timestamp(),
        "id": mail["message-id"],
        "parts": [part.get_content_type() for part in mail.walk()],
        "body": body,
        "defects": [str(defect) for part in mail.walk() for defect in part.defects] + [str(d) for h in mail.values() for d in h.defects],
        "longest": max(len(line) for line in raw.split(b"\r\n")),
        "plain": all(byte < 128 for byte in raw),
        "bare": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
    }


def with_envelope(path):
    with open(path[:-4] + ".envelope", encoding="utf-8") as file:
        return dict(described(path), envelope=file.read().splitlines())


if os.path.isdir(sys.argv[1]):
    print(json.dumps([with_envelope(path) for path in glob.glob(os.path.join(sys.argv[1], "*.eml"))]))
else:
    print(json.dumps(described(sys.argv[1])))
