# SPDX-License-Identifier: GPL-3.0-or-later
"""A DNS server that tests start: it answers by UDP and TCP on 127.0.0.1 what a file says (RFC 1035), and misbehaves where that wants it.

dns.py ZONE LOG: its port is the first line it prints. ZONE is JSON: {NAME: {"TXT": [[STRING, …], …], "MX": [[NUMBER, HOST], …], "A": […], "AAAA": […], "CNAME": HOST, "how": HOW}}, names in small letters;
"*.NAME" stands for all below. A string is text, or {"hex": BYTES}. HOW: "silent" (no answer), "fail" (SERVFAIL), "refuse", "garbage" (no message), "cut" (an answer that ends amid a record),
"tcp" (only “truncated” by UDP), "hang" (the same, and nothing by TCP), "shut" (the same, and TCP ends at once), "loop" (a name that points to itself). It is read anew for each question. LOG gets a line
for each question: udp|tcp TYPE NAME.
"""
import ipaddress
import json
import os
import socket
import struct
import sys
import threading

TYPES = {1: "A", 5: "CNAME", 15: "MX", 16: "TXT", 28: "AAAA"}
NUMBERS = {name: number for number, name in TYPES.items()}
LARGEST_UDP = 512


def encoded(name):
    return b"".join(bytes([len(label)]) + label.encode("latin-1") for label in name.split(".") if label) + b"\0"


def question_of(message):
    labels, at = [], 12
    while message[at]:
        labels.append(message[at + 1:at + 1 + message[at]].decode("latin-1"))
        at += 1 + message[at]
    kind, = struct.unpack("!H", message[at + 1:at + 3])
    return ".".join(labels).lower(), TYPES.get(kind, str(kind)), message[12:at + 5]


def string_of(one):
    data = bytes.fromhex(one["hex"]) if isinstance(one, dict) else one.encode()
    return bytes([len(data)]) + data


def data_of(kind, one):
    if kind == "TXT":
        return b"".join(string_of(part) for part in one)
    if kind == "MX":
        return struct.pack("!H", one[0]) + encoded(one[1])
    if kind == "CNAME":
        return encoded(one)
    return ipaddress.ip_address(one).packed


def records_of(zone, name, kind):
    """What stands there, by way of other names, and whether the name is there at all."""
    records, seen = [], set()
    while name not in seen:
        seen.add(name)
        entry = zone.get(name) or zone.get("*." + name.partition(".")[2])
        if entry is None:
            return records, any(known.endswith("." + name) for known in zone) or bool(records)
        records += [(name, kind, one) for one in entry.get(kind, [])]
        if "CNAME" not in entry:
            break
        records.append((name, "CNAME", entry["CNAME"]))
        name = entry["CNAME"]
    return records, True


def answer_of(message, zone, is_tcp):
    name, kind, question = question_of(message)
    how = (zone.get(name) or {}).get("how", "")
    if how == "silent" or (how == "hang" and is_tcp):
        return None
    if how == "garbage":
        return message[:2] + b"\xff" * 9
    if how in ("tcp", "hang", "shut") and not is_tcp:
        return message[:2] + struct.pack("!HHHHH", 0x8780, 1, 0, 0, 0) + question
    records, is_there = records_of(zone, name, kind)
    code = {"fail": 2, "refuse": 5}.get(how, 0 if is_there else 3)
    records = [] if code else records
    if how == "loop":
        records = [(name, "CNAME", name)]
    body = b""
    for owner, type_, one in records:
        data = data_of(type_, one)
        body += encoded(owner) + struct.pack("!HHIH", NUMBERS[type_], 1, 60, len(data) + (500 if how == "cut" else 0)) + data
    whole = message[:2] + struct.pack("!HHHHH", 0x8180 | code, 1, len(records), 0, 0) + question + body
    if not is_tcp and len(whole) > LARGEST_UDP:
        return message[:2] + struct.pack("!HHHHH", 0x8380 | code, 1, 0, 0, 0) + question
    return whole


class Server:
    def __init__(self, zone, log):
        self.zone, self.log = zone, open(log, "a", buffering=1, encoding="latin-1")

    def answer(self, message, is_tcp):
        with open(self.zone, encoding="utf-8") as file:
            zone = json.load(file)
        name, kind, _ = question_of(message)
        self.log.write(f"{'tcp' if is_tcp else 'udp'} {kind} {name}\n")
        return answer_of(message, zone, is_tcp)

    def udp(self, door):
        while True:
            message, sender = door.recvfrom(4096)
            answer = self.answer(message, False)
            if answer is not None:
                door.sendto(answer, sender)

    def tcp(self, connection):
        with connection:
            while True:
                head = connection.recv(2, socket.MSG_WAITALL)
                if len(head) < 2:
                    return
                message = connection.recv(struct.unpack("!H", head)[0], socket.MSG_WAITALL)
                name, _, _ = question_of(message)
                answer = self.answer(message, True)
                with open(self.zone, encoding="utf-8") as file:
                    if (json.load(file).get(name) or {}).get("how") == "shut":
                        return
                if answer is not None:
                    connection.sendall(struct.pack("!H", len(answer)) + answer)

    def listen(self, door):
        while True:
            threading.Thread(target=self.tcp, args=(door.accept()[0],), daemon=True).start()


def doors():
    """Both of one number."""
    while True:
        tcp = socket.create_server(("127.0.0.1", 0))
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            udp.bind(tcp.getsockname())
            return udp, tcp
        except OSError:
            udp.close()
            tcp.close()


def main():
    server = Server(*sys.argv[1:3])
    udp, tcp = doors()
    threading.Thread(target=server.udp, args=(udp,), daemon=True).start()
    threading.Thread(target=server.listen, args=(tcp,), daemon=True).start()
    print(tcp.getsockname()[1], flush=True)
    sys.stdin.read()  # it ends with whoever started it
    os._exit(0)


main()
