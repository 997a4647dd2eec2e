#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""What a person may not read: a standard user is told all that can be read; keys that refuse are
"denied", never absent, and nothing is confirmed from them."""

import json
import unittest
import zipfile

import prefix
from computer_of_state import prepare
from live_test import recorded, verdicts

RESTRICTED = prefix.BUILD / "tests/windows/restricted.exe"
DENY = prefix.BUILD / "tests/windows/deny.exe"
TRANSITION = "SOFTWARE\\Policies\\Microsoft\\Windows\\TCPIP\\v6Transition"
# Each by itself: that a key refuses does not keep anybody from those below it.
POLICY = [TRANSITION + below for below in ("\\IPHTTPS\\IPHTTPSInterface", "\\IPHTTPS", "")]
TCPIP6 = "SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters"


def statuses(diagnosis):
    return {probe["id"]: probe["status"] for probe in diagnosis["probes"]}


def texts(diagnosis, name):
    cause = next(one for one in diagnosis["causes"] if one["id"] == name)
    return {side: [(finding["fact"], finding["value"]) for finding in cause[side]]
            for side in ("for", "against", "missing")}


class Rights(unittest.TestCase):
    def setUp(self):
        self.computer = prefix.Prefix()
        self.addCleanup(self.computer.__exit__)

    def elevated(self, *starter):
        path = self.computer.folder / f"evidence-{len(starter)}.zip"
        code, _, err = self.computer.run(*starter, prefix.PROGRAM, "collect", "--output",
                                         f"Z:{path}")
        self.assertEqual(code, 0, err)
        with zipfile.ZipFile(path) as bundle:
            return json.loads(bundle.read("manifest.json"))["elevated"]

    def test_standard_user_is_told_the_same(self):
        prepare(self.computer, recorded(self.computer, "ghost-interface"))
        self.assertIs(self.elevated(), True)
        self.assertIs(self.elevated(RESTRICTED), False)
        _, whole = self.computer.diagnose()
        code, out, err = self.computer.run(RESTRICTED, prefix.PROGRAM, "diagnose", "--json")
        self.assertEqual(code, 1, err)
        restricted = json.loads(out)
        self.assertEqual(verdicts(restricted), verdicts(whole))
        self.assertEqual(statuses(restricted), statuses(whole))

    def deny(self, *keys):
        code, _, err = self.computer.run(DENY, *keys)
        self.assertEqual(code, 0, err)

    def test_policy_that_refuses_is_denied_and_confirms_nothing(self):
        prepare(self.computer, recorded(self.computer, "set-by-policy"))
        _, before = self.computer.diagnose()
        self.assertEqual(verdicts(before)["transition-disabled"], "confirmed", before["probes"])
        self.deny(*POLICY)
        for starter in ((), (RESTRICTED,)):
            _, out, err = self.computer.run(*starter, prefix.PROGRAM, "diagnose", "--json")
            diagnosis = json.loads(out)
            self.assertEqual(statuses(diagnosis)["ip-https-policy"], "denied", err)
            found = texts(diagnosis, "transition-disabled")
            self.assertIn(("ip-https-policy", "denied"), found["missing"])
            self.assertNotIn("ip-https-policy", [fact for fact, _ in found["for"]])
            self.assertNotIn("ip-https-policy", [fact for fact, _ in found["against"]])
            self.assertNotIn("confirmed", verdicts(diagnosis).values())

    def test_disabled_components_that_refuse_are_denied(self):
        prepare(self.computer, recorded(self.computer, "disabled-components"))
        _, before = self.computer.diagnose()
        self.assertEqual(verdicts(before)["transition-disabled"], "confirmed", before["probes"])
        self.deny(TCPIP6)
        _, diagnosis = self.computer.diagnose()
        self.assertEqual(statuses(diagnosis)["disabled-components"], "denied")
        self.assertNotIn("confirmed", verdicts(diagnosis).values())


if __name__ == "__main__":
    unittest.main(verbosity=2)
