#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""What `collect` saves on Windows: opened elsewhere it gives the same diagnosis; killed at any moment
it leaves no file or a whole one."""

import contextlib
import hashlib
import json
import os
import pathlib
import random
import signal
import subprocess
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
        self.assertTrue(ELSEWHERE.exists(), f"No program for this system at {ELSEWHERE}: build it by "
                        "`tools/dev build`, or name it in DA_NATIVE_PROGRAM.")
        _, here = self.computer.diagnose()
        for redact in ((), ("--redact",)):
            self.path.unlink(missing_ok=True)
            code, _, err = self.computer.run(prefix.PROGRAM, *self.command, *redact)
            self.assertEqual(code, 0, err)
            self.assertTrue(is_whole(self.path))
            done = subprocess.run([ELSEWHERE, "diagnose", "--json", "--evidence", self.path],
                                  capture_output=True, check=False)
            self.assertEqual(done.returncode, 1, done.stderr)
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

    def kill_after(self, seconds):
        """Starts the program and kills it, not only what started it; waits until it is gone."""
        starter = subprocess.Popen(
            [prefix.WINE, prefix.PROGRAM, *self.command], env=self.computer.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        victims = self.computer.processes(prefix.PROGRAM.name.encode())
        for victim in victims:
            with contextlib.suppress(ProcessLookupError):
                os.kill(victim, signal.SIGKILL)
        starter.kill()
        starter.wait()
        while self.computer.processes(prefix.PROGRAM.name.encode()):
            time.sleep(0.01)
        return bool(victims)

    def test_killed_it_leaves_no_file_or_a_whole_one(self):
        dice = random.Random(2980660)
        seen = {"none": 0, "whole": 0, "ended before": 0}
        with self.computer.kept_running():
            start = time.monotonic()
            code, _, err = self.computer.run(prefix.PROGRAM, *self.command)
            longest = time.monotonic() - start
            self.assertEqual(code, 0, err)
            for turn in range(KILLS):
                self.path.unlink(missing_ok=True)
                # Half of them near the end, where the file is written.
                earliest = 0.0 if turn % 2 == 0 else 0.8
                alive = self.kill_after(dice.uniform(earliest, 1.05) * longest)
                there = self.path.exists()
                self.assertTrue(not there or is_whole(self.path))
                seen["whole" if there and alive else "ended before" if there else "none"] += 1
        left = [path.name for path in self.computer.folder.glob("*evidence*")]
        print(f"{KILLS} kills within {longest * 1.05:.2f} s: {seen}; left in the folder: {left}")
        self.assertGreater(seen["none"], 0)
        self.assertEqual([name for name in left if name.endswith(".zip")],
                         [self.path.name] if self.path.exists() else [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
