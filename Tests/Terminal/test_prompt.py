"""What makes the prompt quick: aliases, recalled lines, files of commands, stopping a command."""

import os
import time

from terminal import CTRL_C, ENTER


def configured(world, text):
    os.makedirs(os.path.join(world.home, ".config/sanad"))
    return world.write(".config/sanad/config.yaml", text)


def test_aliases_and_start(world):
    configured(world, 'aliases: {todo: "claims tag:todo"}\nstart: [documents]\ntiming: true\n')
    terminal = world.start()
    assert "There is no store" in terminal.raw.decode() or "no store" in terminal.raw.decode()
    terminal.enter(f"import {world.case}")
    terminal.enter("tag c1 todo")
    printed = terminal.enter("todo c1-c9")
    assert "1 claim" in printed and " ms" in printed


def test_alias_in_the_shell(world):
    configured(world, 'aliases: {ls: "documents --format line"}\n')
    world.start().enter(f"import {world.case}")
    terminal = world.run([world.binary, "ls"])
    terminal.wait_for("d4")
    assert terminal.status() == 0


def test_bad_configuration_is_said(world):
    path = configured(world, "colour: true\n")
    terminal = world.run([world.binary])
    terminal.wait_for("no setting")
    assert terminal.status() == 65
    assert path in terminal.raw.decode().replace("\r\n", "")


def test_recalled_lines(world):
    terminal = world.start()
    terminal.enter("help tag")
    assert "Puts tags on claims" in terminal.enter("!!")
    terminal.enter("version")
    assert "Puts tags on claims" in terminal.enter("!help")
    assert "No earlier line" in terminal.enter("!nothing")


def test_history_is_kept_by_store(world):
    one = world.start("--store", os.path.join(world.home, "one.db"))
    one.enter("help tag")
    one.leave()
    other = world.start("--store", os.path.join(world.home, "other.db"))
    assert "No earlier line" in other.enter("!help")


def test_source(world):
    script = world.write("setup.txt", f"import {world.case}\nno-such\ntag c1 seen\n")
    terminal = world.start()
    printed = terminal.enter(f"source {script}")
    assert "setup.txt:2:" in printed and "Tagged" not in printed
    assert "Tagged c1" in terminal.enter(f"source {script} --keep-going")
    loop = world.write("loop.txt", f"source {world.home}/loop.txt\n")
    assert "runs itself" in terminal.enter(f"source {loop}")


def test_note_in_an_editor(world):
    script = world.write("editor.sh", "#!/bin/sh\nprintf 'first row\\nikinci satır\\n' > \"$1\"\n")
    os.chmod(script, 0o700)
    terminal = world.start(EDITOR=script)
    terminal.enter(f"import {world.case}")
    terminal.enter("annotate c1 --edit")
    shown = terminal.enter("show c1")
    assert "first row" in shown and "ikinci satır" in shown


def test_many_claims_are_shown_before_the_question(world):
    terminal = world.start()
    terminal.enter(f"import {world.case}")
    terminal.type("tag voice:outlet bulk" + ENTER)
    printed = terminal.wait_for("[y/N] ")
    assert "and 18 more" in printed and "23 claims. Go on?" in printed
    terminal.type("n" + ENTER)
    assert "Nothing was changed" in terminal.wait_for_prompt()
    terminal.type("tag voice:outlet bulk" + ENTER)
    terminal.wait_for("[y/N] ")
    terminal.type("y" + ENTER)
    terminal.wait_for_prompt()
    assert "23 claims" in terminal.enter("claims tag:bulk")
    terminal.enter("undo")
    assert "No claim matches" in terminal.enter("claims tag:bulk")


def test_editor_that_fails(world):
    terminal = world.start(EDITOR="false")
    terminal.enter(f"import {world.case}")
    assert "editor (false)" in terminal.enter("annotate c1 --edit")


def test_interrupt_stops_a_command(world):
    articles = os.path.join(world.home, "many")
    os.makedirs(articles)
    text = open(world.articles[0], encoding="utf-8").read()
    for number in range(1500):
        with open(os.path.join(articles, f"{number}.txt"), "w", encoding="utf-8") as file:
            file.write(f"{number}. {text}")
    terminal = world.start()
    terminal.type(f"import {articles}" + ENTER)
    terminal.wait_for("articles,")  # the progress bar
    terminal.type(CTRL_C)
    printed = terminal.wait_for_prompt()
    assert "Stopped; nothing was changed." in printed, printed
    assert "no store" in terminal.enter("documents").lower()
    assert "Puts tags" in terminal.enter("help tag")


def test_interrupt_of_a_quick_command_is_harmless(world):
    terminal = world.start()
    for _ in range(3):
        terminal.type("help" + ENTER + CTRL_C)
        time.sleep(0.2)
    terminal.type(CTRL_C)
    terminal.wait_for_prompt()
    while terminal.take(0.3):
        pass
    assert "Puts tags" in terminal.enter("help tag")
