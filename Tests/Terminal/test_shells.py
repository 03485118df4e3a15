"""Completion in bash, zsh and fish: the real shells ask the program."""

import os
import subprocess

from terminal import CTRL_L, CTRL_U, ENTER, TAB

SHELLS = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
# Typed, then what the line becomes after one TAB.
LINES = [
    ("sanad rer", "sanad reread "),
    ("sanad codebook def", "sanad codebook define "),
    ("sanad claims --form", "sanad claims --format "),
    ("sanad claims --format js", "sanad claims --format json"),
    ("sanad claims spe", "sanad claims speaker:"),
    ("sanad claims tag:ha", "sanad claims tag:harm/killed "),
    ("sanad --plain claims tag:har", "sanad --plain claims tag:harm/killed "),
    ("sanad claims speaker:Helg", "sanad claims speaker:Helga\\ Sorvane "),
    ("sanad verdict c1 content half", "sanad verdict c1 content half-true "),
    ("sanad import fold", "sanad import folder/"),
    ("sanad import folder/dawn", "sanad import folder/dawn\\ paper.txt "),
]


def prepared(world, name, columns=100, **changes):
    """A shell in a folder of its own, with the completions as the program writes them."""
    environment = world.environment(**changes)
    for command in [["import", world.case], ["tag", "c1", "harm/killed"],
                    ["codebook", "define", "harm/killed", "Counts the dead."]]:
        subprocess.run([world.binary, *command], env=environment, capture_output=True, check=True)
    script = subprocess.run(
        [world.binary, "completions", name], env=environment, capture_output=True, check=True).stdout
    path = world.write("_sanad", script.decode())
    os.makedirs(os.path.join(world.home, "folder"))
    world.write("folder/dawn paper.txt", "Words.")
    commands = os.path.dirname(world.binary) + ":" + os.environ["PATH"]
    shell = world.run(SHELLS[name], columns, PATH=commands, **changes)
    # A shell that still starts would draw its prompt over what is typed.
    shell.type(f"echo $((6 * 7))fold{ENTER}" if name != "fish" else f"echo (math 6 x 7)fold{ENTER}")
    shell.wait_for("42fold")
    for line in [f"cd '{world.home}'", *loading(name, path), prompt(name), "clear"]:
        shell.type(line + ENTER)
    shell.wait(lambda: shell.rows[0] == ">" and not any(shell.rows[1:]), "clean screen")
    return shell


def loading(name, path):
    zsh = [f"fpath=('{os.path.dirname(path)}' $fpath)", "autoload -U compinit", "compinit -u -D"]
    return zsh if name == "zsh" else [f"source '{path}'"]


def prompt(name):
    return "function fish_prompt; echo -n '> '; end" if name == "fish" else "PS1='> '"


def completes(world, name):
    shell = prepared(world, name)
    for typed, expected in LINES:
        shell.type(typed + TAB)
        row = "> " + expected.rstrip()
        column = 2 + len(expected)
        try:
            shell.wait(lambda: shell.row(0) == row and shell.screen.cursor.x == column, expected)
        except AssertionError as error:
            raise AssertionError(f"{name}: {typed!r} became {shell.row(0)!r}") from error
        shell.type(CTRL_U + CTRL_L)
        shell.wait(lambda: shell.rows[0] == ">" and not any(shell.rows[1:]), "clean screen")


def test_bash_completes(world):
    completes(world, "bash")


def test_zsh_completes(world):
    completes(world, "zsh")


def test_fish_completes(world):
    completes(world, "fish")


def listed(world, name, tabs, **changes):
    shell = prepared(world, name, **changes)
    shell.type("sanad codebook " + TAB * tabs)
    shell.wait(lambda: any("define" in row for row in shell.rows), "list of commands")
    return "\n".join(shell.rows)


def test_bash_lists_meanings(world):
    assert "anew what it means" in listed(world, "bash", 2)


def test_zsh_lists_meanings(world):
    assert "anew what it means" in listed(world, "zsh", 2)


def test_fish_lists_meanings_in_the_language_of_the_user(world):
    assert "menerangkan ulang" in listed(world, "fish", 1, SANAD_LANGUAGE="id", LANG="id_ID.UTF-8")
