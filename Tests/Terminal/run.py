"""Drives the prompt in real pseudo-terminals.

Usage: run.py BINARY CASE [NAME...]

BINARY is the built program, CASE a folder of articles (*.txt) to import. With NAMEs only the tests
whose names contain one of them run. The last line is "N passed, N failed"; exit status 1 if any did.
"""

import sys
import traceback

import test_editing
import test_language
import test_prompt
import test_review
import test_robustness
import test_session
import test_shells
import test_terminals
from world import World

MODULES = [
    test_session, test_editing, test_prompt, test_review, test_terminals, test_robustness,
    test_language, test_shells,
]


def tests(wanted):
    for module in MODULES:
        for name, function in list(vars(module).items()):
            if name.startswith("test_") and callable(function):
                if not wanted or any(part in name for part in wanted):
                    yield name, function


def passes(name, test, binary, case):
    world = World(binary, case)
    try:
        test(world)
        print(f"ok      {name}", flush=True)
        return True
    except Exception:  # a test that fails in any way is a failed test
        print(f"FAILED  {name}\n{traceback.format_exc()}", flush=True)
        for terminal in world.open:
            print("\n".join("  |" + row for row in terminal.rows if row), flush=True)
        return False
    finally:
        world.close()


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    binary, case, wanted = sys.argv[1], sys.argv[2], sys.argv[3:]
    results = [passes(name, test, binary, case) for name, test in tests(wanted)]
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    sys.exit(0 if results and all(results) else 1)


if __name__ == "__main__":
    main()
