"""Terminals of every kind: narrow, dumb, resized, without colour, in another locale."""

import os
import subprocess

from terminal import CTRL_Z, ENTER
from world import width


def test_resize_keeps_the_line(world):
    terminal = world.start()
    line = "annotate c1 a long line that needs two rows in a narrow window"
    terminal.type(line)
    terminal.wait_for_line("sanad> " + line)
    terminal.resize(50, 20)
    whole = "sanad> " + line
    terminal.wait(lambda: whole[:50].rstrip() in terminal.rows and whole[50:] in terminal.rows,
                  "two rows")
    terminal.resize(100, 20)
    terminal.wait_for_line(whole)
    terminal.type("er")
    terminal.wait_for_line(whole + "er")


def test_forty_columns(world):
    terminal = world.start(columns=40)
    world.import_case(terminal)
    for command in ["tag c1 figures", "verdict c1 content true a long reason to believe so"]:
        terminal.enter(command)
        terminal.enter(command + " --author ayu")
    for command in [
        "claims", "documents", "show c1", "why c1", "chain c1", "compare", "help", "help tag",
        "history", "sessions", "sources", "speakers", "lineage", "codebook", "case", "agreement",
        "agreement --on tags", "context c1", "corrections", "views", "mark", "help filters",
    ]:
        for line in terminal.enter(command).split("\n"):
            assert width(line) <= 40, f"{command}: {width(line)} cells: {line}"


def test_dumb_terminal(world):
    terminal = world.start(TERM="dumb")
    world.import_case(terminal)
    terminal.enter('annotate c1 "ığ 日本"')
    assert "ığ 日本" in terminal.enter("show c1")
    terminal.enter("claims")
    terminal.type("half\x03")
    terminal.wait_for_prompt()
    assert terminal.leave() == 0
    assert b"\x1b" not in terminal.raw


def test_plain(world):
    terminal = world.start("--plain")
    world.import_case(terminal)
    terminal.enter('annotate c1 "ığ"')
    assert "ığ" in terminal.enter("show c1")
    assert b"\x1b" not in terminal.raw


def test_c_locale(world):
    terminal = world.start(LC_ALL="C", LANG=None)
    world.import_case(terminal)
    terminal.enter('annotate c1 "ığ 日本 🙂"')
    assert "ığ 日本 🙂" in terminal.enter("show c1")


def test_no_colour(world):
    terminal = world.start(NO_COLOR="1")
    world.import_case(terminal)
    start = len(terminal.raw)
    terminal.enter("claims")
    terminal.enter("show c1")
    assert b"\x1b[1m" not in terminal.raw[start:] and b"\x1b[3" not in terminal.raw[start:]


def test_pager_quit_early(world):
    terminal = world.start(rows=10, PAGER="less -R", LESS="")
    world.import_case(terminal)
    terminal.type("claims" + ENTER)
    terminal.wait(lambda: terminal.row(9) == ":", "pager")
    terminal.type("q")
    terminal.wait_for_prompt()
    assert "help" in world.start().enter("help").lower()
    assert terminal.leave() == 0


def test_pager_that_does_not_exist(world):
    terminal = world.start(rows=10, PAGER="no-such-pager")
    world.import_case(terminal)
    assert "c1 " in terminal.enter("claims")


def shell(world):
    """A shell with job control, whose prompt is `$ `."""
    terminal = world.run(["bash", "--norc", "--noprofile", "-i"], PS1="$ ")
    terminal.wait_for("$ ")
    return terminal


def test_stop_and_go_on(world):
    terminal = shell(world)
    terminal.type(world.binary + ENTER)
    terminal.wait_for_prompt()
    terminal.type("annotate c1 half")
    terminal.wait_for_line("sanad> annotate c1 half")
    terminal.type(CTRL_Z)
    terminal.wait_for("Stopped")
    terminal.wait_for_line("$")
    terminal.type("stty -a | grep -o -w -- -*icanon" + ENTER)
    terminal.wait(lambda: "icanon" in terminal.fresh.split(), "cooked mode")
    terminal.type("fg" + ENTER)
    terminal.wait_for_line("sanad> annotate c1 half")
    terminal.type("!")
    terminal.wait_for_line("sanad> annotate c1 half!")


def test_killed_leaves_the_terminal_in_order(world):
    terminal = shell(world)
    terminal.type(world.binary + ENTER)
    terminal.wait_for_prompt()
    terminal.type("half")
    terminal.wait_for_line("sanad> half")
    children = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(terminal.child.pid)], capture_output=True, check=True)
    os.kill(int(children.stdout.split()[0]), 15)
    terminal.wait_for("Terminated")
    terminal.type("stty -a | grep -o -w -- -*icanon" + ENTER)
    terminal.wait(lambda: "icanon" in terminal.fresh.split(), "cooked mode")
    assert terminal.raw.rfind(b"\x1b[?2004l") > terminal.raw.rfind(b"half")
