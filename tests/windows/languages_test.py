#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""netsh in five languages, each on a computer of that language that prints in its code page: the
Windows program names the same cause, and shows what was printed letter for letter."""

import json
import re
import unittest
import zipfile

import prefix
from computer_of_state import prepare
from live_test import recorded, verdicts

SCENARIO = "ghost-interface"
STATE = "interface httpstunnel show interfaces"
LABELS = ("Role", "URL", "Last Error Code", "Interface Status")
# Synthetic: laid out as netsh prints it, the labels in the language. LC_ALL is how Wine is told
# which language, and so which code page of the console, a computer has.
LANGUAGES = {
    "en_US": ("cp437", LABELS, "failed to connect to the IPHTTPS server. Waiting to reconnect"),
    "de_DE": ("cp850", ("Rolle", "URL", "Letzter Fehlercode", "Schnittstellenstatus"),
              "Verbindung mit dem Server für IPHTTPS nicht möglich"),
    "ja_JP": ("cp932", ("役割", "URL", "最後のエラー コード",
                        "インターフェイスの状態"),
              "IPHTTPS サーバーに接続できませんでした"),
    "ru_RU": ("cp866", ("Роль", "URL-адрес",
                        "Код последней ошибки",
                        "Состояние интерфейса"),
              "не удалось подключиться"),
    "zh_CN": ("cp936", ("角色", "URL", "上次错误代码",
                        "接口状态"), "无法连接到 IPHTTPS 服务器"),
}


def in_language(text, labels, status):
    """The same lines with other labels; the values stay, but for the one that is a sentence."""
    for english, label in zip(LABELS, labels):
        value = status if english == "Interface Status" else r"\1"
        text = re.sub(rf"^{english} *: ?(.*?)(\r?)$", rf"{label:<27}: {value}\2", text, flags=re.M)
    return text


class Languages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with prefix.Prefix() as computer:
            cls.state = recorded(computer, SCENARIO)
            _, cls.simulated = computer.diagnose("--scenario", SCENARIO)

    def check(self, language):
        code_page, labels, status = LANGUAGES[language]
        state = dict(self.state, outputs=dict(self.state["outputs"]))
        text = in_language(state["outputs"]["netsh-httpstunnel"]["text"], labels, status)
        self.assertIn(status, text)
        state["outputs"]["netsh-httpstunnel"] = text
        with prefix.Prefix() as computer:
            prepare(computer, state, code_page)
            computer.environment["LC_ALL"] = f"{language}.UTF-8"
            code, diagnosis = computer.diagnose()
            bundle = computer.folder / "evidence.zip"
            computer.run(prefix.PROGRAM, "collect", "--output", f"Z:{bundle}")
            with zipfile.ZipFile(bundle) as opened:
                kept = json.loads(opened.read("state.json"))
        self.assertEqual(code, 1)
        self.assertEqual(diagnosis["outcome"], "problem-found")
        self.assertEqual(verdicts(diagnosis), {**verdicts(diagnosis), **{
            name: verdict for name, verdict in verdicts(self.simulated).items()
            if verdict in ("confirmed", "likely")}})
        self.assertEqual(diagnosis["causes"][0]["id"], "stale-interface")
        tunnel = diagnosis["ipHttps"][0]
        self.assertEqual((tunnel["errorCode"], tunnel["status"]), ("0x34", status))
        for label in labels:
            self.assertIn(label, kept["outputs"]["netsh-httpstunnel"]["text"])



for name in LANGUAGES:
    setattr(Languages, f"test_{name}", lambda self, language=name: self.check(language))


if __name__ == "__main__":
    unittest.main(verbosity=2)
