#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""What `collect` saves on Windows: opened elsewhere it gives the same diagnosis; killed at any moment
it leaves no file or a whole one."""

import hashlib
import json
import os
import pathlib
import random
import signal
import subprocess
import tempfile
import time
import unittest
import zipfile

import prefix
from computer_of_state import prepare
from live_test import recorded, verdicts

KILLS = int(os.environ.get("DA_WINDOWS_KILLS", "200"))
ELSEWHERE = pathlib.Path(os.environ.get(
    "DA_NATIVE_PROGRAM", prefix.HOME / "build/development/app/da-wizard-cli"))


def is_whole(path):
    """Every file that the manifest names is there with its hash."""
    with zipfile.ZipFile(path) as bundle:
        manifest = json.loads(bundle.read("manifest.json"))
        hashes = {entry["name"]: entry["sha256"] for entry in manifest["files"]}
        return bundle.testzip() is None and len(hashes) >= 3 and all(
            hashlib.sha256(bundle.read(name)).hexdigest() == digest
            for name, digest in hashes.items())


class Collected(unittest.TestCase):
    def setUp(self):
        self.computer = prefix.Prefix()
        self.addCleanup(self.computer.__exit__)
        prepare(self.computer, recorded(self.computer, "ghost-interface"))
        self.path = self.computer.folder / "evidence.zip"
        self.command = ("collect", "--output", f"Z:{self.path}")

    def test_elsewhere_the_diagnosis_is_the_same(self):
        _, here = self.computer.diagnose()
        for redact in ((), ("--redact",)):
            self.path.unlink(missing_ok=True)
            code, _, err = self.computer.run(prefix.PROGRAM, *self.command, *redact)
            self.assertEqual(code, 0, err)
            self.assertTrue(is_whole(self.path))
            done = subprocess.run([ELSEWHERE, "diagnose", "--json", "--evidence", self.path],
                                  capture_output=True, check=False)
            there = json.loads(done.stdout)
            self.assertEqual(there["outcome"], here["outcome"])
            self.assertEqual(verdicts(there), verdicts(here))
            self.assertEqual([tunnel["errorCode"] for tunnel in there["ipHttps"]],
                             [tunnel["errorCode"] for tunnel in here["ipHttps"]])

    def test_nothing_is_overwritten(self):
        self.path.write_bytes(b"something of mine")
        code, _, err = self.computer.run(prefix.PROGRAM, *self.command)
        self.assertEqual(code, 4, err)
        self.assertEqual(self.path.read_bytes(), b"something of mine")

    def test_killed_it_leaves_no_file_or_a_whole_one(self):
        dice = random.Random(2980660)
        start = time.monotonic()
        self.computer.run(prefix.PROGRAM, *self.command)
        longest = time.monotonic() - start
        seen = {"none": 0, "whole": 0}
        for _ in range(KILLS):
            self.path.unlink(missing_ok=True)
            process = subprocess.Popen(
                [prefix.WINE, prefix.PROGRAM, *self.command], env=self.computer.environment,
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                start_new_session=True)
            time.sleep(dice.uniform(0.0, longest * 1.1))
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()
            seen["whole" if self.path.exists() else "none"] += 1
            if self.path.exists():
                self.assertTrue(is_whole(self.path))
        print(f"{KILLS} kills within {longest:.2f} s: {seen}")
        self.assertGreater(seen["none"], 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
