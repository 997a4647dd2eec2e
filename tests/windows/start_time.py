#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""How long the wizard takes until its first page is painted, against an empty Qt wizard, both under
Wine in one run. Prints figures and judges none. Needs a display (xvfb-run)."""

import statistics
import subprocess
import sys
import time

import prefix

TIMES = 7
PROGRAMS = {name: prefix.BUILD / f"tests/bench/{name}.exe"
            for name in ("bench-da-wizard", "bench-empty-wizard")}
AFTER_PAINT = 500  # ms from the first paint to the end, in both programs (tests/bench/first_paint.cpp)


def milliseconds(computer, program):
    start = time.monotonic()
    code, out, err = computer.run(program)
    took = (time.monotonic() - start) * 1000 - AFTER_PAINT
    if code != 0 or b"painted" not in out:
        sys.exit(f"{program}: exit {code}, painted nothing: {err.decode(errors='replace')}")
    return took


def main():
    taken = {name: [] for name in PROGRAMS}
    with prefix.Prefix() as computer:
        computer.show_windows()
        with computer.kept_running():
            for turn in range(TIMES + 1):
                for name, program in PROGRAMS.items():
                    took = milliseconds(computer, program)
                    if turn > 0:  # the first fills caches
                        taken[name].append(took)
    ours, empty = (statistics.median(taken[name]) for name in PROGRAMS)
    print(f"Start to the first painted page, under Wine, median of {TIMES}: da-wizard {ours:.0f} ms, "
          f"an empty Qt wizard {empty:.0f} ms, ratio {ours / empty:.2f}")
    sizes = {name: program.stat().st_size / 1e6 for name, program in PROGRAMS.items()}
    print(f"Sizes of these two: {sizes['bench-da-wizard']:.1f} MB, "
          f"{sizes['bench-empty-wizard']:.1f} MB")


if __name__ == "__main__":
    main()
