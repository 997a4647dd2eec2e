# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""Servers to be told apart: openssl s_server with certificates of several kinds, and a web server that
sends everybody to a login page."""

import contextlib
import http.server
import pathlib
import socket
import subprocess
import tempfile
import threading
import time

CONFIG = """[ca]
default_ca = here
[here]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
[any]
commonName = supplied
"""
VALID = ("20200101000000Z", "20491231235959Z")
PAST = ("20200101000000Z", "20210101000000Z")


class Authority:
    """A certificate authority of its own folder."""

    def __init__(self, name):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="da-wizard-ca-"))
        (self.folder / "index.txt").write_text("")
        (self.folder / "ca.cnf").write_text(CONFIG)
        self.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out",
                     "ca.pem", "-subj", f"/CN={name}", "-days", "3650")
        self.openssl("x509", "-in", "ca.pem", "-outform", "DER", "-out", "ca.der")

    def openssl(self, *words):
        subprocess.run(["openssl", *words], cwd=self.folder, check=True, capture_output=True)

    def certificate(self, name, dates=VALID):
        """Files with key and certificate for a name."""
        self.openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "leaf.key", "-out",
                     "leaf.csr", "-subj", f"/CN={name}")
        (self.folder / "names").write_text(f"subjectAltName=DNS:{name}\n")
        (self.folder / "index.txt").write_text("")
        self.openssl("ca", "-batch", "-config", "ca.cnf", "-in", "leaf.csr", "-cert", "ca.pem",
                     "-keyfile", "ca.key", "-startdate", dates[0], "-enddate", dates[1], "-extfile",
                     "names", "-notext", "-out", "leaf.pem")
        return self.folder / "leaf.key", self.folder / "leaf.pem"


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise AssertionError(f"nothing listens on port {port}")


@contextlib.contextmanager
def tls_server(key, certificate):
    port = free_port()
    process = subprocess.Popen(
        ["openssl", "s_server", "-accept", str(port), "-key", str(key), "-cert", str(certificate),
         "-quiet"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(port)
        yield port
    finally:
        process.kill()
        process.wait()


class ToLogin(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(302)
        self.send_header("Location", "http://login.hotel.example/welcome")
        self.end_headers()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def login_page():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), ToLogin)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
