"""The program in Indonesian: by locale, by setting, and English where neither asks for it."""

import os


def test_locale_chooses_the_language(world):
    terminal = world.start(LANG="id_ID.UTF-8")
    terminal.enter(f"import {world.case}")
    assert "Tidak ada klaim c9999" in terminal.enter("show c9999")
    assert "Pemakaian" in terminal.enter("help tag")
    assert "Maksud Anda" in terminal.enter("clams")
    assert "pembicara" in terminal.enter("show c1")


def test_english_in_every_other_locale(world):
    for number, locale in enumerate(["C.UTF-8", "tr_TR.UTF-8", "en_GB.UTF-8"]):
        store = os.path.join(world.home, f"{number}.db")
        terminal = world.start(LANG=locale, SANAD_STORE=store)
        assert "Usage" in terminal.enter("help tag"), locale


def test_setting_goes_before_the_locale(world):
    os.makedirs(os.path.join(world.home, ".config/sanad"))
    world.write(".config/sanad/config.yaml", "language: id\n")
    terminal = world.start(LANG="en_US.UTF-8")
    assert "Pemakaian" in terminal.enter("help tag")


def test_unknown_language_is_said(world):
    os.makedirs(os.path.join(world.home, ".config/sanad"))
    world.write(".config/sanad/config.yaml", "language: xx\n")
    terminal = world.run([world.binary])
    terminal.wait_for("no language of the messages")
    assert terminal.status() == 65
