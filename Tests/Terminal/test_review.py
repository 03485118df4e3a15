"""The review: single keys, on screens of all kinds."""

import os
import subprocess

from terminal import CTRL_C, CTRL_Z, DOWN, ENTER, LEFT, PATIENCE, PROMPT, RIGHT, UP
from test_terminals import shell
from world import width

LEFT_BEHIND = "review goes on."


def review(world, command="review d1", **options):
    terminal = world.start(**options)
    terminal.enter(f"import {world.case}")
    terminal.type(command + ENTER)
    terminal.wait_for("0/20 done")
    return terminal


def leave(terminal):
    terminal.type("q")
    terminal.wait(lambda: LEFT_BEHIND in terminal.fresh and terminal.fresh.endswith(PROMPT), "prompt")


def press(terminal, keys, text):
    terminal.type(keys)
    terminal.wait(lambda: any(text in row for row in terminal.rows), text)


def test_review_by_keys(world):
    terminal = review(world)
    first = terminal.row(1).split()[0]
    press(terminal, ENTER, "1/20 done")
    assert terminal.row(1).split()[0] != first
    press(terminal, "t", "review> tag it")
    press(terminal, "numbers" + ENTER, "with numbers.")
    press(terminal, "s1", "1*numbers")
    press(terminal, "1", "Took the tag numbers off")
    press(terminal, "v", "1 false")
    press(terminal, "1", "Judged the content")
    press(terminal, "u", "Took back: judged")
    press(terminal, "x", "2/20 done")
    press(terminal, "u", "1/20 done")
    leave(terminal)
    assert "numbers" in terminal.enter("claims tag:numbers")
    assert first in terminal.enter("claims reviewed:yes")
    assert terminal.leave() == 0


def test_other_sources_come_while_one_reads(world):
    terminal = review(world)
    terminal.wait(lambda: any("elsewhere" in row and "“" in row for row in terminal.rows), "elsewhere")
    leave(terminal)


def test_review_goes_on_in_another_run(world):
    terminal = review(world)
    press(terminal, ENTER + ENTER, "2/20 done")
    place = terminal.row(1)
    terminal.type(CTRL_C)
    terminal.wait_for_prompt()
    terminal.leave()
    again = world.start()
    again.type("review d1" + ENTER)
    again.wait_for("2/20 done")
    assert again.row(1) == place


def test_review_from_the_shell(world):
    world.import_case(world.start())
    terminal = world.run([world.binary, "review", "d1"])
    terminal.wait_for("0/20 done")
    press(terminal, ENTER, "1/20 done")
    terminal.type("q")
    terminal.wait_for(LEFT_BEHIND)
    assert terminal.status() == 0


def test_review_in_forty_columns(world):
    terminal = review(world, columns=40)
    for keys in ["", ENTER, "v", "9", "?", "q", DOWN, ENTER]:
        terminal.type(keys)
        while terminal.take(0.3):
            pass
        for row in terminal.rows:
            assert width(row) <= 40, row
    assert "ENTER done" in " ".join(terminal.rows)


def test_review_of_a_wide_script(world):
    article = world.write(
        "wide.txt", "東京で地震があったと、気象庁の山田太郎長官は「津波の心配はない」と述べた。\n\n"
        "قال الوزير إن الجسر مغلق. e\u0301 👨‍👩‍👧 fin.\n")
    terminal = world.start(columns=44)
    terminal.enter(f"import {article} --language en")
    terminal.type("review" + ENTER)
    terminal.wait_for("done")
    while terminal.take(0.3):
        pass
    assert any("東京" in row.replace(" ", "") for row in terminal.rows)
    for row in terminal.rows:
        assert width(row.replace("  ", " ")) <= 44


def test_review_line_by_line(world):
    terminal = review(world, columns=60, TERM="dumb")
    terminal.type(ENTER)
    terminal.wait_for("1/20 done")
    terminal.type("t")
    terminal.wait_for("review> tag it")
    terminal.type("ığ-日本" + ENTER)
    terminal.wait_for("with ığ-日本.")
    terminal.type("?")
    terminal.wait_for("Skips it")
    terminal.type("q")
    terminal.wait_for(LEFT_BEHIND)
    assert b"\x1b" not in terminal.raw


def test_review_plain(world):
    terminal = world.start("--plain")
    terminal.enter(f"import {world.case}")
    terminal.type("review d1" + ENTER)
    terminal.wait_for("0/20 done")
    terminal.type("sp")
    terminal.wait_for("0/20 done")
    terminal.type("q")
    terminal.wait_for(LEFT_BEHIND)
    assert b"\x1b" not in terminal.raw


def test_review_redraws_after_resize(world):
    terminal = review(world)
    press(terminal, ENTER, "1/20 done")
    terminal.resize(50, 20)
    terminal.wait(lambda: any("ENTER done" in row for row in terminal.rows[-6:]), "footer")
    for row in terminal.rows:
        assert width(row) <= 50, row
    press(terminal, ENTER, "2/20 done")


def test_paste_is_no_keys(world):
    terminal = review(world)
    terminal.paste("xxxx\nqq")
    terminal.wait(lambda: any("A paste is no key" in row for row in terminal.rows), "words")
    assert any("0/20 done" in row for row in terminal.rows)


def test_review_scrolls(world):
    terminal = review(world, rows=12)
    press(terminal, "", "more rows")
    top = terminal.row(1)
    terminal.type(DOWN)
    terminal.wait(lambda: terminal.row(1) != top, "other rows")
    terminal.type(UP)
    terminal.wait(lambda: terminal.row(1) == top, "the first rows")


def test_arrows_walk(world):
    terminal = review(world)
    first = terminal.row(1)
    terminal.type(RIGHT)
    terminal.wait(lambda: terminal.row(1) != first, "another claim")
    terminal.type(LEFT)
    terminal.wait(lambda: terminal.row(1) == first, "the first claim")


def test_mistaken_line_is_said(world):
    terminal = review(world)
    press(terminal, "e", "review> evidence it")
    press(terminal, "proves x" + ENTER, "is no stance")
    press(terminal, ":", "review>")
    press(terminal, "clams" + ENTER, "Did you mean")
    press(terminal, "t", "review> tag it")
    terminal.type(CTRL_C)
    press(terminal, ENTER, "1/20 done")


def test_completion_in_a_review(world):
    terminal = review(world)
    press(terminal, "v", "1 false")
    press(terminal, "w", "review> verdict it content")
    terminal.type("mis\t")
    terminal.wait(lambda: any("content misleading" in row for row in terminal.rows), "completion")


def test_stop_and_go_on_in_a_review(world):
    terminal = shell(world)
    terminal.type(f"{world.binary} import {world.case}" + ENTER)
    terminal.wait_for("ilva-bridge: d1")
    terminal.type(f"{world.binary} review d1" + ENTER)
    terminal.wait_for("0/20 done")
    terminal.type(CTRL_Z)
    terminal.wait_for("Stopped")
    terminal.type("stty -a | grep -o -w -- -*icanon" + ENTER)
    terminal.wait(lambda: "icanon" in terminal.fresh.split(), "cooked mode")
    terminal.type("fg" + ENTER)
    terminal.wait_for("0/20 done")
    terminal.type(ENTER)
    terminal.wait_for("1/20 done")
    terminal.type("q")
    terminal.wait_for(LEFT_BEHIND)
    terminal.type("stty -a | grep -o -w -- -*icanon" + ENTER)
    terminal.wait(lambda: "icanon" in terminal.fresh.split(), "cooked mode")


def test_killed_review_leaves_the_terminal_in_order(world):
    terminal = shell(world)
    terminal.type(f"{world.binary} import {world.case}" + ENTER)
    terminal.wait_for("ilva-bridge: d1")
    terminal.type(f"{world.binary} review d1" + ENTER)
    terminal.wait_for("0/20 done")
    children = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(terminal.child.pid)], capture_output=True, check=True)
    os.kill(int(children.stdout.split()[0]), 15)
    terminal.wait_for("Terminated")
    terminal.type("stty -a | grep -o -w -- -*icanon" + ENTER)
    terminal.wait(lambda: "icanon" in terminal.fresh.split(), "cooked mode")
    assert b"\x1b[?1049l" in terminal.raw


def test_review_without_a_terminal(world):
    script = f"import {world.case}\nreview d1\ndone\ntag it seen\ndone\nclaims tag:seen\n"
    result = subprocess.run(
        [world.binary], input=script.encode(), capture_output=True, timeout=PATIENCE,
        env=world.environment(), check=False)
    assert result.returncode == 0, result.stderr
    printed = result.stdout.decode()
    assert "0/20 done" in printed and "2/20 done" in printed and "1 claim" in printed
    assert "\x1b" not in printed
