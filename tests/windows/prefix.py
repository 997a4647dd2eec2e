# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""A Windows computer to look at: a Wine prefix that is prepared by registry files, with a stand-in
for netsh, and thrown away afterwards."""

import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile

HOME = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("DA_WINDOWS_BUILD", HOME / "build/windows"))
PROGRAM = BUILD / "app/da-wizard-cli.exe"
SAYS = BUILD / "tests/windows/says.exe"
SERVICE = BUILD / "tests/windows/service.exe"
TEMPLATE = HOME / "build/wine"
WINE = HOME / "tools/windows/wine"
SECONDS = 120


def reg_file(keys):
    """Text of a .reg file. keys: {path: {name: data}}; data as it stands after the "=" of a line."""
    lines = ["Windows Registry Editor Version 5.00", ""]
    for path, values in keys.items():
        lines.append(f"[{path}]")
        for name, data in values.items():
            lines.append(f'{quoted(name) if name else "@"}={data}')
        lines.append("")
    return "\r\n".join(lines) + "\r\n"


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def dword(number):
    return f"dword:{number:08x}"


def multi(*texts):
    data = "".join(text + "\0" for text in texts) + "\0"
    return "hex(7):" + ",".join(f"{byte:02x}" for byte in data.encode("utf-16-le"))


def blob(data):
    return "hex:" + ",".join(f"{byte:02x}" for byte in data)


class Prefix:
    """with Prefix() as computer: computer.seed({...}); computer.diagnose()"""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="da-wizard-wine-"))
        self.environment = dict(os.environ, WINEPREFIX=str(self.folder / "prefix"))
        self.environment["WINEDLLOVERRIDES"] = "mscoree=;mshtml=;winedbg.exe=d;" \
            "netsh.exe,pnputil.exe,systeminfo.exe=n,b"
        if not (TEMPLATE / "system.reg").exists():
            subprocess.run([WINE, "cmd", "/c", "exit"], check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, timeout=SECONDS)
            subprocess.run(["wineserver", "-w"], env=dict(os.environ, WINEPREFIX=str(TEMPLATE)),
                           check=False, timeout=SECONDS)
        # Linked, not copied: nothing of Windows itself is ever written in place.
        subprocess.run(["cp", "-al", TEMPLATE, self.folder / "prefix"], check=True)
        for name in ("system.reg", "user.reg", "userdef.reg"):
            path = self.folder / "prefix" / name
            text = path.read_bytes()
            path.unlink()
            path.write_bytes(text)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # The console of a program that was killed outlives even the server.
        for left in self.processes():
            with contextlib.suppress(ProcessLookupError):
                os.kill(left, signal.SIGKILL)
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *command, **options):
        """A program in the prefix; what it prints goes through files, because the services that Wine
        starts beside it would hold a pipe open."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            done = subprocess.run([WINE, *command], env=self.environment, stdout=out, stderr=err,
                                  stdin=subprocess.DEVNULL, timeout=SECONDS, check=False, **options)
            out.seek(0)
            err.seek(0)
            return done.returncode, out.read(), err.read()

    def settle(self):
        """Services that were seeded are seen after a restart of Windows."""
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False)
        subprocess.run(["wineserver", "-w"], env=self.environment, check=False, timeout=SECONDS)

    def show_windows(self):
        """On the display, where the template has none."""
        self.run("reg", "delete", r"HKCU\Software\Wine\Drivers", "/v", "Graphics", "/f")
        self.settle()

    @contextlib.contextmanager
    def kept_running(self):
        """Windows stays up between programs, which else take longest to start it."""
        waiting = subprocess.Popen([WINE, "cmd", "/q"], env=self.environment,
                                   stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        try:
            self.run("cmd", "/c", "exit")
            yield
        finally:
            waiting.stdin.close()
            waiting.kill()
            waiting.wait()

    def processes(self, name=b""):
        """Numbers of the processes of this prefix (that run a program), also those whose starter is
        gone."""
        own = f"WINEPREFIX={self.environment['WINEPREFIX']}".encode()
        found = []
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if (name in (folder / "cmdline").read_bytes()
                        and own in (folder / "environ").read_bytes().split(b"\0")):
                    found.append(int(folder.name))
        return found

    def seed(self, keys):
        path = self.folder / "seed.reg"
        path.write_bytes(b"\xff\xfe" + reg_file(keys).encode("utf-16-le"))
        # Now and then a program that comes while Wine's server ends does not start and prints nothing.
        for _ in range(3):
            code, out, err = self.run("reg", "import", f"Z:{path}")
            if code == 0:
                return
            self.settle()
        raise AssertionError(f"reg import ended with {code}: {out} {err}")

    def says(self, program, answers):
        """What a program of Windows prints, by the words it is given: {"interface httpstunnel show
        interfaces": bytes}. What is not listed fails."""
        system = self.folder / "prefix/drive_c/windows/system32"
        (system / f"{program}.exe").unlink(missing_ok=True)
        shutil.copy(SAYS, system / f"{program}.exe")
        said = system / f"{program}-says"
        said.mkdir(exist_ok=True)
        for words, printed in answers.items():
            name = "-".join(re.sub("[^A-Za-z0-9]", "-", word) for word in words.split())
            (said / f"{name}.txt").write_bytes(printed)

    def diagnose(self, *options):
        code, out, err = self.run(PROGRAM, "diagnose", "--json", *options)
        assert out, f"exit {code}, nothing printed; standard error: {err.decode(errors='replace')}"
        return code, json.loads(out)

    def registry(self):
        """All of it, as Wine exports it."""
        texts = []
        for root in ("HKLM", "HKCU", "HKU"):
            path = self.folder / f"{root}.reg"
            code, _, err = self.run("reg", "export", root, f"Z:{path}", "/y")
            assert code == 0, err
            texts.append(path.read_bytes().decode("utf-16"))
        return texts
