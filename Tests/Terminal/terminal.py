"""A program in a pseudo-terminal, and what a person would see on its screen."""

import os
import re
import signal
import time

import pexpect
import pyte

PROMPT = "sanad> "
PATIENCE = int(os.environ.get("SANAD_TEST_PATIENCE", "180"))  # seconds; a busy machine is slow
ESCAPE = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[()][0-9A-Za-z]|\x1b[=>]")

UP, DOWN, RIGHT, LEFT = "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D"
ENTER, TAB, ESC, BACKSPACE = "\r", "\t", "\x1b", "\x7f"
CTRL_A, CTRL_C, CTRL_D, CTRL_L = "\x01", "\x03", "\x04", "\x0c"
CTRL_R, CTRL_U, CTRL_Z = "\x12", "\x15", "\x1a"
ABANDON = "\x07"


def heed_interrupts():
    """A run in the background, as CI makes it, hands an ignored SIGINT down to the program."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Terminal:
    def __init__(self, command, environment, columns=80, rows=24):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self.read = 0  # how much of raw earlier waits have used
        self.child = pexpect.spawn(
            command[0], command[1:], dimensions=(rows, columns), env=environment, encoding=None,
            preexec_fn=heed_interrupts,
        )
        self.child.delaybeforesend = None

    def take(self, seconds=0.05):
        """Takes in what the program printed; returns False when nothing came."""
        try:
            data = self.child.read_nonblocking(65536, seconds)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        self.raw += data
        self.stream.feed(data)
        return True

    @property
    def fresh(self):
        """What was printed since the last wait ended, without escape sequences."""
        return ESCAPE.sub("", self.raw[self.read :].decode("utf-8", "replace"))

    def wait(self, condition, what):
        end = time.time() + PATIENCE
        while not condition():
            if not self.take() and time.time() > end:
                raise AssertionError(f"no {what} within {PATIENCE} s; printed: {self.fresh!r}")
        text = self.fresh
        self.read = len(self.raw)
        return text

    def wait_for(self, text):
        return self.wait(lambda: text in self.fresh, repr(text))

    def wait_for_prompt(self):
        return self.wait(lambda: self.fresh.endswith(PROMPT), "prompt")

    def wait_for_line(self, text):
        """Waits until the row of the cursor, without blanks at its end, is the text."""
        return self.wait(lambda: self.row(self.screen.cursor.y) == text, f"line {text!r}")

    def type(self, keys):
        self.child.send(keys.encode())

    def enter(self, command):
        """Types a command and returns what it printed, without a progress bar that was there meanwhile."""
        self.read = len(self.raw)
        self.type(command + ENTER)
        printed = self.wait_for_prompt()
        body = printed[: -len(PROMPT)].replace("\r\n", "\n")
        body = "\n".join(line.rsplit("\r", 1)[-1] for line in body.split("\n"))
        return body.split("\n", 1)[1] if "\n" in body else body

    def paste(self, text):
        # Terminals send the newlines of a paste as carriage returns.
        self.type("\x1b[200~" + text.replace("\n", "\r") + "\x1b[201~")

    def resize(self, columns, rows):
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def row(self, number):
        return self.screen.display[number].rstrip()

    @property
    def rows(self):
        return [line.rstrip() for line in self.screen.display]

    def leave(self):
        """Ends the program as a user does; returns its exit status."""
        self.type(CTRL_D)
        return self.status()

    def status(self):
        end = time.time() + PATIENCE
        while self.child.isalive() and time.time() < end:
            self.take()
        while self.take():
            pass
        self.child.close()
        return self.child.exitstatus

    def close(self):
        self.child.close(force=True)
