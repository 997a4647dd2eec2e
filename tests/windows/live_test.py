#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""Each practice computer as a real one: registry, devices, services and netsh of a Wine prefix. The
Windows program, looking at the computer it runs on, must name what it names of the practice one."""

import json
import pathlib
import tempfile
import unittest
import zipfile

import prefix
from computer_of_state import prepare

SCENARIOS = prefix.HOME / "resources/scenarios"


def recorded(computer, scenario):
    """All that the practice computer answers, as it was recorded."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "evidence.zip"
        code, _, err = computer.run(prefix.PROGRAM, "collect", "--scenario", scenario, "--output",
                                    f"Z:{path}")
        assert code == 0, err.decode(errors="replace")
        with zipfile.ZipFile(path) as bundle:
            return json.loads(bundle.read("state.json"))


def verdicts(diagnosis):
    return {cause["id"]: cause["verdict"] for cause in diagnosis["causes"]}


# Their codes come from a connection that failed. Windows' service waits up to 15 minutes before it
# tries again, so in that time after a start such a code is not yet a fault; and a Wine prefix has
# always just been started. The cause is found all the same.
JUST_STARTED = ("expired-certificate", "name-not-found", "old-proxy")


class PreparedComputers(unittest.TestCase):
    def check(self, scenario):
        expected = json.loads((SCENARIOS / f"{scenario}.json").read_text("utf-8"))["expects"]
        with prefix.Prefix() as computer:
            prepare(computer, recorded(computer, scenario))
            code, diagnosis = computer.diagnose()
            _, simulated = computer.diagnose("--scenario", scenario)
        self.assertEqual(diagnosis["source"]["kind"], "this-computer")
        self.assertEqual(simulated["outcome"], expected["outcome"])
        self.check_outcome(diagnosis, code, expected["outcome"], scenario in JUST_STARTED)
        if cause := expected.get("cause"):
            self.check_cause(verdicts(diagnosis), cause, verdicts(simulated)[cause])

    def check_outcome(self, diagnosis, code, expected, just_started):
        found = verdicts(diagnosis)
        if just_started:
            self.assertEqual(diagnosis["outcome"], "inconclusive", found)
            self.assertIn("started less than 15 minutes before", diagnosis["why"])
            self.assertEqual(code, 3)
            return
        self.assertEqual(diagnosis["outcome"], expected, (found, diagnosis["why"]))
        if expected == "problem-found":
            self.assertEqual(code, 1)

    def check_cause(self, found, cause, verdict):
        self.assertIn(verdict, ("confirmed", "likely", "possible"))
        self.assertEqual(found[cause], verdict, found)
        # Among several that are only possible none stands first for a reason.
        if verdict != "possible":
            self.assertEqual(next(iter(found)), cause, found)


for path in sorted(SCENARIOS.glob("*.json")):
    setattr(PreparedComputers, "test_" + path.stem.replace("-", "_"),
            lambda self, name=path.stem: self.check(name))


class BareComputer(unittest.TestCase):
    def test_nothing_is_confirmed(self):
        with prefix.Prefix() as computer:
            _, diagnosis = computer.diagnose()
            self.assertEqual(diagnosis["outcome"], "inconclusive")
            self.assertNotIn("confirmed", verdicts(diagnosis).values())


if __name__ == "__main__":
    unittest.main(verbosity=2)
