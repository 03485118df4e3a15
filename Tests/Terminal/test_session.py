"""The main job at the prompt, and what is left of it afterwards."""

import glob
import os
import stat

from terminal import ABANDON, CTRL_C, CTRL_R, ENTER, ESC, LEFT, UP


def test_whole_review(world):
    terminal = world.start()
    for article in world.articles:
        assert "c" in terminal.enter(f"import {article}")
    assert "c1 " in terminal.enter("claims")
    terminal.enter("tag c1 figures")
    assert "figures" in terminal.enter("show c1")
    terminal.enter('dispute c2 "the count differs"')
    terminal.enter('annotate c1 "see the council’s protocol"')
    terminal.enter('annotate c1 "typed by mistake"')
    assert "typed by mistake" in terminal.enter("show c1")
    terminal.enter("undo")
    assert "typed by mistake" not in terminal.enter("show c1")
    assert "sampiran" in terminal.enter("compare").lower()
    report = os.path.join(world.home, "report.md")
    terminal.enter(f"report -o {report}")
    assert os.path.getsize(report) > 500
    terminal.type("quit" + ENTER)
    assert terminal.status() == 0

    again = world.start()
    shown = again.enter("show c1")
    assert "figures" in shown and "see the council’s protocol" in shown
    assert "the count differs" in again.enter("show c2")
    past = again.enter("history")
    assert "annotate" in past and "dispute" in past
    assert again.leave() == 0


def test_new_home(world):
    """Nothing was ever made: looking says what to do, the first import makes all it needs."""
    terminal = world.start(SANAD_STORE=None, XDG_DATA_HOME=None)
    assert "import a document to make one" in " ".join(terminal.enter("claims").split())
    assert not os.path.exists(os.path.join(world.home, ".local", "share", "sanad"))
    terminal.enter(f"import {world.articles[0]}")
    assert "c1 " in terminal.enter("claims")
    assert os.path.exists(os.path.join(world.home, ".local", "share", "sanad", "sanad.db"))


def test_lines_of_earlier_runs(world):
    first = world.start()
    first.enter("help")
    first.enter("documents")
    first.enter("documents")
    first.leave()
    again = world.start()
    again.type(UP)
    again.wait_for_line("sanad> documents")
    again.type(UP)
    again.wait_for_line("sanad> help")
    again.type("\x15")
    again.leave()
    (history,) = glob.glob(os.path.join(world.home, ".local/state/sanad/history-sanad-*"))
    assert stat.S_IMODE(os.stat(history).st_mode) == 0o600
    with open(history, encoding="utf-8") as file:
        assert file.read() == "help\ndocuments\n"


def test_search_in_history(world):
    terminal = world.start()
    for command in ["documents", 'find "yağmur 一"', "help", "documents"]:
        terminal.enter(command)
    terminal.type(CTRL_R + "ğm")
    terminal.wait_for_line('(search) ğm: find "yağmur 一"')
    terminal.type(ABANDON)
    terminal.wait_for_line("sanad>")
    terminal.type(CTRL_R + "一" + ESC + LEFT)
    terminal.wait_for_line('sanad> find "yağmur 一"')
    terminal.type(CTRL_C)
    terminal.wait_for_prompt()
    terminal.type(CTRL_R + "nowhere")
    terminal.wait_for_line("(not found) nowhere: documents")


def test_mistyped_command(world):
    terminal = world.start()
    assert "claims" in terminal.enter("clams")
    assert "annotate" in terminal.enter("anotate c1 x")
