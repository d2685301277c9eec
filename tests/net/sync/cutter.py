# SPDX-License-Identifier: GPL-3.0-or-later
"""A bad line before a good server, for tests.

cutter.py PORT SEED: what listens there is connected to; its own port is the first line it prints. A line “bad” or “good” on its standard input says which it is from then on; it ends with its standard input. On a bad
line half of the connections end somewhere in what the server says, as when a cable is pulled out, and some are not even made; it begins with the end of all there are.
"""
import random
import socket
import struct
import sys
import threading

chance = random.Random(int(sys.argv[2]))
guard = threading.Lock()
is_bad = False
ends_now = []


def cut(*ends):
    for end in ends:
        try:
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        end.close()


def carry(source, to, most):
    try:
        while data := source.recv(65_536):
            if most is not None and len(data) >= most:
                to.sendall(data[:most])
                break
            most = None if most is None else most - len(data)
            to.sendall(data)
    except OSError:
        pass
    cut(source, to)


def main():
    global is_bad
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(listener.getsockname()[1], flush=True)

    def serve():
        while True:
            client, _ = listener.accept()
            with guard:
                fate = chance.random() if is_bad else 1
                most = chance.randrange(1, 6_000) if fate < 0.5 else None
            if fate < 0.1:
                cut(client)
                continue
            server = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
            with guard:
                ends_now.extend((client, server))
            threading.Thread(target=carry, args=(client, server, None), daemon=True).start()
            threading.Thread(target=carry, args=(server, client, most), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    for line in sys.stdin:
        with guard:
            is_bad = line.strip() == "bad"
            if is_bad:
                cut(*ends_now)
                ends_now.clear()
        print("so be it", flush=True)


main()
