#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""What answers at the address that IP-HTTPS is set to use: a sound certificate, faulty ones, and a
login page are told apart by the Windows program."""

import contextlib
import unittest

import prefix
import servers

POLICY = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\TCPIP\\v6Transition"
INTERFACE = POLICY + "\\IPHTTPS\\IPHTTPSInterface"
TRUST = prefix.BUILD / "tests/windows/trust.exe"
SIDES = ("for", "against", "missing")


def seen(diagnosis, cause):
    """{"for": {value: text}, ...} of what was seen at the server, under a cause."""
    found = next(one for one in diagnosis["causes"] if one["id"] == cause)
    return {side: {finding["value"]: finding["text"] for finding in found[side]
                   if finding["fact"] == "server-answer"} for side in SIDES}


class Servers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.authority = servers.Authority("da-wizard test authority")
        cls.stranger = servers.Authority("Somebody else")

    def diagnosis(self, port):
        with prefix.Prefix() as computer:
            code, _, err = computer.run(TRUST, f"Z:{self.authority.folder}/ca.der")
            self.assertEqual(code, 0, err)
            url = f"https://localhost:{port}/IPHTTPS"
            computer.seed({POLICY: {}, INTERFACE: {"IPHTTPS_ClientUrl": prefix.quoted(url)}})
            return computer.diagnose()[1]

    def behind(self, authority, name, dates=servers.VALID):
        with contextlib.ExitStack() as stack:
            port = stack.enter_context(
                servers.tls_server(*authority.certificate(name, dates)))
            return self.diagnosis(port)

    def test_sound(self):
        diagnosis = self.behind(self.authority, "localhost")
        for cause in ("certificate-expired", "certificate-untrusted", "certificate-mismatch"):
            self.assertIn("sound", seen(diagnosis, cause)["against"])
            self.assertFalse(seen(diagnosis, cause)["for"])

    def test_expired(self):
        diagnosis = self.behind(self.authority, "localhost", servers.PAST)
        self.assertIn("expired", seen(diagnosis, "certificate-expired")["for"])
        self.assertFalse(seen(diagnosis, "certificate-untrusted")["for"])
        self.assertFalse(seen(diagnosis, "certificate-mismatch")["for"])

    def test_other_name(self):
        diagnosis = self.behind(self.authority, "mail.contoso.example")
        self.assertIn("mail.contoso.example",
                      seen(diagnosis, "certificate-mismatch")["for"]["other name"])
        self.assertFalse(seen(diagnosis, "certificate-expired")["for"])

    def test_untrusted(self):
        diagnosis = self.behind(self.stranger, "localhost")
        self.assertIn("Somebody else",
                      seen(diagnosis, "certificate-untrusted")["for"]["untrusted"])
        self.assertFalse(seen(diagnosis, "certificate-mismatch")["for"])

    def test_login_page(self):
        with servers.login_page() as port:
            diagnosis = self.diagnosis(port)
        self.assertIn("login.hotel.example", seen(diagnosis, "tls-handshake")["for"]["not TLS"])
        self.assertFalse(seen(diagnosis, "certificate-untrusted")["for"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
