#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""The wizard's window under Wine: it comes up and shows its first page. Needs a display (xvfb-run).
Leaves a picture in the build folder to look at."""

import pathlib
import subprocess
import time
import unittest

import prefix

WIZARD = prefix.BUILD / "app/da-wizard.exe"
PICTURE = pathlib.Path(prefix.BUILD / "window.png")
PATIENCE = 60


def window_named(words):
    found = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True,
                           check=True).stdout
    return next((line.split()[0] for line in found.splitlines() if words in line), None)


def colours(picture):
    """How many colours a picture has: an empty window has a few."""
    return int(subprocess.run(["identify", "-format", "%k", picture], capture_output=True, text=True,
                              check=True).stdout)


def until(what):
    for _ in range(PATIENCE * 10):
        if found := what():
            return found
        time.sleep(0.1)
    return None


class Window(unittest.TestCase):
    def test_it_comes_up(self):
        with prefix.Prefix() as computer:
            computer.show_windows()
            process = subprocess.Popen([prefix.WINE, WIZARD, "--scenario", "ghost-interface"],
                                       env=computer.environment, stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                window = until(lambda: window_named("DirectAccess Connection Wizard"))
                self.assertIsNotNone(window, "no window came up")
                time.sleep(5)
                subprocess.run(["import", "-window", "root", PICTURE], check=True)
                self.assertGreater(colours(PICTURE), 100)
            finally:
                process.kill()
                process.wait()


if __name__ == "__main__":
    unittest.main(verbosity=2)
