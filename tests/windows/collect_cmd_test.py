#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""collect.cmd in Windows' own shell: the folder that it leaves gives, opened elsewhere, the same cause
as the practice computer that was prepared."""

import json
import subprocess
import unittest

import prefix
from collect_test import ELSEWHERE
from computer_of_state import prepare
from live_test import recorded, verdicts

SCRIPT = prefix.HOME / "resources/collect/collect.cmd"
SCENARIO = "ghost-interface"


def devices_printed(state, class_name):
    """As pnputil prints them."""
    text = "Microsoft PnP Utility\r\n\r\n"
    for node in state["devices"]["nodes"]:
        if node["className"] != class_name:
            continue
        text += (f"Instance ID:                {node['instanceId']}\r\n"
                 f"Device Description:         {node['description']}\r\n"
                 f"Class Name:                 {class_name}\r\n"
                 f"Class GUID:                 {node['classGuid']}\r\n"
                 f"Manufacturer Name:          Microsoft\r\n"
                 f"Status:                     {'Started' if node['present'] else 'Disconnected'}"
                 "\r\n\r\n")
    return text.encode("cp437")


class CollectCmd(unittest.TestCase):
    def setUp(self):
        self.computer = prefix.Prefix()
        self.addCleanup(self.computer.__exit__)
        self.state = recorded(self.computer, SCENARIO)
        prepare(self.computer, self.state)
        self.computer.says("pnputil", {
            f"/enum-devices /class {name}": devices_printed(self.state, name)
            for name in ("Net", "SoftwareDevice")})

    def collect(self):
        code, out, err = self.computer.run("cmd", "/c", f"Z:{SCRIPT}", f"Z:{self.computer.folder}")
        self.assertEqual(code, 0, (out, err))
        return sorted(self.computer.folder.glob("directaccess-evidence-*"))

    def test_folder_gives_the_same_cause_elsewhere(self):
        folder, = self.collect()
        done = subprocess.run([ELSEWHERE, "diagnose", "--json", "--evidence", folder],
                              capture_output=True, check=False)
        self.assertEqual(done.returncode, 1, done.stderr)
        there = json.loads(done.stdout)
        _, simulated = self.computer.diagnose("--scenario", SCENARIO)
        self.assertEqual(there["outcome"], "problem-found")
        self.assertEqual(there["causes"][0]["id"], "stale-interface")
        self.assertEqual(verdicts(there)["stale-interface"],
                         verdicts(simulated)["stale-interface"])
        self.assertEqual([tunnel["errorCode"] for tunnel in there["ipHttps"]], ["0x34"])

    def test_second_run_makes_a_second_folder(self):
        first, = self.collect()
        kept = (first / "console.txt").read_bytes()
        self.assertEqual(len(self.collect()), 2)
        self.assertEqual((first / "console.txt").read_bytes(), kept)


if __name__ == "__main__":
    unittest.main(verbosity=2)
