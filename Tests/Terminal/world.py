"""What a test stands on: the program, a case to import, and an empty home of its own."""

import os
import shutil
import tempfile
import unicodedata

from terminal import Terminal


class World:
    def __init__(self, binary, case):
        self.binary = os.path.abspath(binary)
        self.case = os.path.abspath(case)
        self.home = tempfile.mkdtemp(prefix="sanad-terminal-")
        self.open = []

    def environment(self, **changes):
        base = {
            "HOME": self.home,
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "PAGER": "cat",
            "SANAD_STORE": os.path.join(self.home, "sanad.db"),
        }
        base.update(changes)
        return {name: value for name, value in base.items() if value is not None}

    def start(self, *arguments, columns=80, rows=24, **changes):
        """Starts the program and waits for its prompt."""
        terminal = self.run([self.binary, *arguments], columns, rows, **changes)
        terminal.wait_for_prompt()
        return terminal

    def run(self, command, columns=80, rows=24, **changes):
        terminal = Terminal(command, self.environment(**changes), columns, rows)
        self.open.append(terminal)
        return terminal

    @property
    def articles(self):
        names = sorted(name for name in os.listdir(self.case) if name.endswith(".txt"))
        return [os.path.join(self.case, name) for name in names]

    def import_case(self, terminal):
        for article in self.articles:
            terminal.enter(f"import {article}")

    def write(self, name, text):
        path = os.path.join(self.home, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def close(self):
        for terminal in self.open:
            terminal.close()
        shutil.rmtree(self.home, ignore_errors=True)


def width(text):
    """The cells that a terminal gives to the text."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    marks = sum(unicodedata.category(letter) in ("Mn", "Me", "Cf") for letter in text)
    return len(text) + wide - marks
