"""Hostile articles, scripts instead of people, terminals that go away."""

import os
import subprocess

from terminal import ENTER, PATIENCE

HOSTILE = (
    "KOTA (Contoh) - \x1b]0;owned\x07\x1b[2J Wali kota mengatakan jalan itu \u202edibuka\u202c "
    "kembali.\n\n\"Semua\u200b \x9b31m aman,\" kata juru bicara Rina Wijaya\x08\x08.\n"
)


def test_hostile_article(world):
    article = world.write("hostile.txt", HOSTILE)
    terminal = world.start()
    start = len(terminal.raw)
    for command in [f"import {article}", "claims", "show c1", "why c1", "chain c1", "documents"]:
        terminal.enter(command)
    printed = terminal.raw[start:].decode("utf-8", "replace")
    for evil in ["\x1b]0;", "\x1b[2J", "\x07", "\x9b", "\u202e", "\u200b"]:
        assert evil not in printed, repr(evil)


def test_hostile_annotation(world):
    terminal = world.start()
    world.import_case(terminal)
    terminal.paste('annotate c1 "a \u202eb\u202c c"')
    terminal.wait_for("c")
    terminal.type(ENTER)
    terminal.wait_for_prompt()
    assert "\u202e" not in terminal.enter("show c1")


def piped(world, text, *arguments):
    return subprocess.run(
        [world.binary, *arguments], input=text.encode(), capture_output=True, timeout=PATIENCE,
        env=world.environment(), check=False)


def test_piped_script(world):
    imports = "".join(f"import {article}\n" for article in world.articles)
    result = piped(world, imports + "claims\n")
    assert result.returncode == 0, result.stderr
    assert b"c1 " in result.stdout
    assert b"\x1b" not in result.stdout and b"sanad> " not in result.stdout


def test_piped_script_stops_at_an_error(world):
    result = piped(world, f"import {world.articles[0]}\nshow c99\nhelp\n")
    assert result.returncode == 66
    assert b"line 2" in result.stderr and b"c99" in result.stderr
    assert b"annotate" not in result.stdout, "help ran after the error"


def test_piped_script_goes_on_when_asked(world):
    script = f"import {world.articles[0]}\nshow c99\nno-such\ntag c1 seen\n"
    result = piped(world, script, "--keep-going")
    assert result.returncode == 66, "the first failure decides"
    assert b"line 2" in result.stderr and b"line 3" in result.stderr
    assert b"Tagged c1" in result.stdout


def test_input_without_last_newline(world):
    result = piped(world, "version")
    assert result.returncode == 0, result.stderr


def test_closed_output(world):
    command = f"'{world.binary}' help | head -1"
    result = subprocess.run(["bash", "-c", command], capture_output=True, timeout=PATIENCE,
                            env=world.environment(), check=False)
    assert result.returncode == 0 and result.stderr == b"", result.stderr


def test_terminal_goes_away(world):
    terminal = world.start()
    pid = terminal.child.pid
    os.close(os.dup(terminal.child.fileno()))
    terminal.child.close(force=False)
    assert not os.path.exists(f"/proc/{pid}") or terminal.child.terminated
