"""Editing a line: letters of many scripts, completion, pasting, leaving."""

from terminal import BACKSPACE, CTRL_A, CTRL_C, CTRL_D, CTRL_R, ENTER, ESC, LEFT, TAB, UP


def annotated(world):
    terminal = world.start()
    world.import_case(terminal)
    return terminal


def test_interrupt_drops_the_line(world):
    terminal = world.start()
    terminal.type("half a command")
    terminal.wait_for_line("sanad> half a command")
    terminal.type(CTRL_C)
    terminal.wait_for_prompt()
    terminal.wait_for_line("sanad>")
    assert "help" in terminal.enter("help").lower()
    assert terminal.leave() == 0


def test_interrupt_while_searching(world):
    terminal = world.start()
    terminal.enter("help")
    terminal.type(CTRL_R + "hel")
    terminal.wait_for("hel")
    terminal.type(CTRL_C)
    terminal.wait_for_prompt()
    terminal.wait_for_line("sanad>")


def test_end_of_input_leaves(world):
    terminal = world.start()
    assert terminal.leave() == 0
    assert terminal.rows[terminal.screen.cursor.y] == ""


def test_end_of_input_in_a_line_does_not_leave(world):
    terminal = world.start()
    terminal.type("help" + CTRL_D + ENTER)
    terminal.wait_for_prompt()
    assert terminal.child.isalive()


def test_letters_of_many_scripts(world):
    terminal = annotated(world)
    text = "kata İıŞşĞğ العربية 日本語 🙂👨‍👩‍👧 é"
    terminal.enter(f'annotate c1 "{text}"')
    assert text in terminal.enter("show c1")


def test_erasing_whole_letters(world):
    terminal = annotated(world)
    terminal.type('annotate c1 "日本x')
    terminal.type(LEFT + BACKSPACE + "ş")
    terminal.wait_for_line('sanad> annotate c1 "日şx')
    terminal.type('\x05"' + ENTER)
    terminal.wait_for_prompt()
    assert "日şx" in terminal.enter("show c1")


def test_words_and_ends_of_the_line(world):
    terminal = world.start()
    terminal.type("two words\x17" + CTRL_A + "x ")
    terminal.wait_for_line("sanad> x two")


def test_completes_a_command(world):
    terminal = world.start()
    terminal.type("anno" + TAB)
    terminal.wait_for_line("sanad> annotate")
    assert terminal.screen.cursor.x == len("sanad> annotate ")


def test_lists_what_can_follow(world):
    terminal = world.start()
    terminal.type("d" + TAB)
    terminal.wait(lambda: {"dispute", "documents"} <= set(" ".join(terminal.rows).split()), "list")
    terminal.wait_for_line("sanad> d")
    terminal.type("is" + TAB)
    terminal.wait_for_line("sanad> dispute")


def test_completes_claims_and_tags(world):
    terminal = annotated(world)
    terminal.enter("tag c1 figures")
    terminal.type("tag c2 fig" + TAB)
    terminal.wait_for_line("sanad> tag c2 figures")
    terminal.type(CTRL_C)
    terminal.wait_for_prompt()
    terminal.type("show c" + TAB)
    terminal.wait(lambda: "c1" in " ".join(terminal.rows[-22:]).split(), "claims")


def test_completes_without_case_and_accents(world):
    terminal = world.start()
    terminal.enter(f"import {world.case}")
    terminal.type("claims speaker:ANSEL" + TAB)
    terminal.wait_for_line('sanad> claims speaker:"Anselm Korvath')
    terminal.type('" source:sarnic' + TAB)
    terminal.wait_for_line('sanad> claims speaker:"Anselm Korvath" source:"Sarnıç Postası"')


def test_shows_what_claims_say_beside_them(world):
    terminal = annotated(world)
    terminal.type("show c7" + TAB)
    terminal.wait(lambda: any(row.startswith("c77  Seven barges") for row in terminal.rows), "words")
    terminal.wait_for_line("sanad> show c7")


def test_changes_letters_inside_a_line(world):
    """Letters of two, three and four bytes, wide ones and marks, put in and taken out in the middle."""
    terminal = annotated(world)
    for number, (typed, wanted) in enumerate([
        ("ab" + LEFT + "ş", "aşb"), ("日語" + LEFT + "本", "日本語"), ("xy" + LEFT + "🙂", "x🙂y"),
        ("çığ" + LEFT * 2 + BACKSPACE, "ığ"), ("سلم" + LEFT + "ا", "سلام"),
        ("e\u0301x" + LEFT + BACKSPACE, "ex"), ("kata-kata" + LEFT * 5 + BACKSPACE * 4, "-kata"),
    ], 1):
        terminal.type(f"annotate c{number} <" + typed + "\x05>" + ENTER)
        terminal.wait_for_prompt()
        assert f"<{wanted}>" in terminal.enter(f"show c{number}"), wanted


def test_open_quotation_goes_on(world):
    terminal = annotated(world)
    terminal.type('annotate c1 "first row' + ENTER)
    terminal.wait_for_line("")
    terminal.type('second row"' + ENTER)
    terminal.wait_for_prompt()
    shown = terminal.enter("show c1")
    assert "first row" in shown and "second row" in shown
    terminal.type(UP + UP)
    terminal.wait_for_line('second row"')


def test_paste_of_several_lines(world):
    terminal = annotated(world)
    terminal.type('annotate c1 "')
    terminal.paste("first line\nsecond line\n\tthird")
    terminal.wait_for("third")
    assert "sanad> " not in terminal.fresh
    terminal.type('"' + ENTER)
    terminal.wait_for_prompt()
    shown = terminal.enter("show c1")
    assert "first line" in shown and "third" in shown
    assert terminal.leave() == 0


def test_paste_is_text_until_enter(world):
    terminal = world.start()
    terminal.paste("help\n")
    terminal.take(0.5)
    while terminal.take(0.2):
        pass
    assert terminal.raw.decode().count("sanad> ") == 1, "the paste ran"


def test_paste_of_several_commands(world):
    terminal = annotated(world)
    terminal.paste('tag c1 first\nannotate c1 "two\nrows"\nno-such-command\ntag c1 never\n')
    terminal.wait_for("never")
    terminal.type(ENTER)
    printed = terminal.wait_for_prompt()
    assert "no-such-command" in printed and "1 command" in printed
    shown = terminal.enter("show c1")
    assert "first" in shown and "two" in shown and "never" not in shown


def test_paste_of_20_kilobytes(world):
    terminal = annotated(world)
    sentence = "Juru bicara itu berkata “sudah”. "
    terminal.type('annotate c1 "')
    terminal.paste(sentence * (20_000 // len(sentence)) + "the end")
    terminal.wait_for("the end")
    terminal.type('"' + ENTER)
    terminal.wait_for_prompt()
    assert "the end" in terminal.enter("show c1")


def test_typing_in_a_line_longer_than_the_screen(world):
    terminal = annotated(world)
    terminal.type('annotate c1 "')
    terminal.paste("kata " * 600)
    terminal.type(CTRL_A + "\x05" + "x" * 200 + CTRL_A + "\x05")
    terminal.type("the end" + LEFT + "!" + '\x05"' + ENTER)
    terminal.wait_for_prompt()
    assert "the en!d" in terminal.enter("show c1")


def test_marks_move_no_cursor(world):
    terminal = world.start()
    terminal.type("e\u0301" * 60 + "\u200b" * 60)
    terminal.type(LEFT * 60 + BACKSPACE * 118 + "x")
    terminal.wait_for_line("sanad> ex")


def test_paste_without_its_end(world):
    terminal = world.start()
    terminal.type("\x1b[200~never ended")
    terminal.take(0.3)
    terminal.type(CTRL_C)
    terminal.wait_for_prompt()
    assert "help" in terminal.enter("help").lower()


def test_vi_keys_from_editrc(world):
    world.write(".editrc", "sanad:bind -v\n")
    terminal = world.start()
    terminal.type("claims one two" + ESC)
    terminal.take(0.3)
    terminal.type("bdwa")
    terminal.type("x ")
    terminal.wait_for_line("sanad> claims one x")
    terminal.type(CTRL_C)
    terminal.wait_for_prompt()
    terminal.type("anno" + TAB)
    terminal.wait_for_line("sanad> annotate")
    terminal.paste("c1")
    terminal.wait_for_line("sanad> annotate c1")


def test_vi_end_of_an_empty_line(world):
    world.write(".editrc", "bind -v\n")
    terminal = world.start()
    terminal.type(ESC)
    terminal.take(0.3)
    terminal.type("$iclaims")
    terminal.wait_for_line("sanad> claims")
    terminal.type(ENTER)
    terminal.wait_for_prompt()
    terminal.type("documents" + ENTER)
    terminal.wait_for_prompt()


def test_wrong_lines_of_editrc(world):
    world.write(".editrc", 'bind "^X\nno such thing\nbind ^T\\\nbind ^T ed-move-to-beg\n')
    terminal = world.start()
    terminal.type("two\x14one ")
    terminal.wait_for_line("sanad> one two")
