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


class PreparedComputers(unittest.TestCase):
    def check(self, scenario):
        expected = json.loads((SCENARIOS / f"{scenario}.json").read_text("utf-8"))["expects"]
        with prefix.Prefix() as computer:
            prepare(computer, recorded(computer, scenario))
            code, diagnosis = computer.diagnose()
            found = verdicts(diagnosis)
            self.assertEqual(diagnosis["source"]["kind"], "this-computer")
            self.assertEqual(diagnosis["outcome"], expected["outcome"], found)
            if cause := expected.get("cause"):
                self.assertEqual(diagnosis["causes"][0]["id"], cause, found)
                _, simulated = computer.diagnose("--scenario", scenario)
                self.assertEqual(found[cause], verdicts(simulated)[cause])
                self.assertEqual(code, 1)


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
