"""Runs the tests of the comparison page and ends with one line: N passed, N failed."""

import sys
import unittest

import test_page
from pages import Pages

def main():
    pages = Pages(sys.argv[1])
    test_page.PAGES = pages
    suite = unittest.TestLoader().loadTestsFromNames(sys.argv[2:], test_page) if sys.argv[2:] else (
        unittest.TestLoader().loadTestsFromModule(test_page))
    try:
        result = unittest.TextTestRunner(verbosity=2).run(suite)
    finally:
        pages.close()
    failed = len(result.failures) + len(result.errors)
    print(f"{max(0, result.testsRun - failed)} passed, {failed} failed")
    return 0 if result.wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
