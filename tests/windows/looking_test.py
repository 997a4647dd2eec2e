#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""Looking changes nothing: the whole registry before and after is equal."""

import pathlib
import tempfile
import unittest

import prefix
from computer_of_state import prepare
from live_test import recorded


class Looking(unittest.TestCase):
    def test_registry_stays(self):
        with prefix.Prefix() as computer, tempfile.TemporaryDirectory() as folder:
            prepare(computer, recorded(computer, "ghost-interface"))
            computer.run("cmd", "/c", "exit")
            before = computer.registry()
            computer.diagnose()
            path = pathlib.Path(folder) / "evidence.zip"
            code, _, err = computer.run(prefix.PROGRAM, "collect", "--output", f"Z:{path}")
            self.assertEqual(code, 0, err)
            after = computer.registry()
            self.assertGreater(sum(map(len, before)), 100_000)
            self.assertEqual(before, after)


if __name__ == "__main__":
    unittest.main(verbosity=2)
