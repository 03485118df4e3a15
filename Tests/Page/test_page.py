"""What a reader sees and can do, in a real layout, with no script on the page."""

import os
import unittest
from contextlib import contextmanager

from browser import Browser

PAGES = None
WIDTHS = [1280, 400]
with open(os.path.join(os.path.dirname(__file__), "measure.js"), encoding="utf-8") as file:
    MEASURE = file.read()


class PageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()

    def each(self, widths=WIDTHS, schemes=("light",), media="screen", names=None):
        """Every page at every width and in every scheme, to be opened one by one."""
        for name in names or PAGES.paths:
            for width in widths:
                for scheme in schemes:
                    yield self.page(name, width, scheme, media)

    @contextmanager
    def page(self, name, width, scheme, media):
        with self.subTest(page=name, width=width, scheme=scheme):
            self.browser.open(PAGES.paths[name], width, scheme, media)
            yield

    def measure(self, what):
        return self.browser.run(MEASURE + f"; return measure.{what}()")

    def open_all_details(self):
        self.browser.run("document.querySelectorAll('details').forEach(part => part.open = true)")

    def drawer(self):
        """The ids of the drawers that are shown."""
        return self.browser.run(
            "return [...document.querySelectorAll('.drawer')].filter(part => part.checkVisibility())"
            ".map(part => part.id)")


class Layout(PageTest):
    def test_page_never_scrolls_sideways(self):
        for page in self.each():
            with page:
                self.open_all_details()
                self.assertEqual(self.measure("overflow"), [])

    def test_drawers_never_scroll_sideways(self):
        for page in self.each():
            with page:
                for row in self.rows()[:4]:
                    self.browser.run("location.hash = arguments[0]", "row-" + row)
                    self.assertEqual(self.drawer(), ["row-" + row])
                    self.assertEqual(self.measure("overflow"), [])

    def test_words_in_drawings_lie_apart(self):
        for page in self.each():
            with page:
                self.open_all_details()
                self.assertEqual(self.measure("labels"), [])

    def test_text_stands_out(self):
        for page in self.each(schemes=("light", "dark")):
            with page:
                self.open_all_details()
                self.assertEqual(self.measure("faint")["wrong"], [])
                if self.rows():
                    self.browser.run("location.hash = 'row-r1'")
                    self.assertEqual(self.measure("faint")["wrong"], [])

    def test_paper_has_everything(self):
        for page in self.each(widths=[794], schemes=("dark",), media="print"):
            with page:
                drawers = self.browser.run("return document.querySelectorAll('.drawer').length")
                self.assertEqual(len(self.drawer()), drawers)
                self.assertEqual(self.measure("faint")["wrong"], [])
                paper = self.browser.run("return getComputedStyle(document.body).backgroundColor")
                self.assertEqual(paper, "rgb(255, 255, 255)")

    def test_each_script_runs_in_its_direction(self):
        self.browser.open(PAGES.paths["hostile"])
        self.browser.run("location.hash = 'row-r1'")
        directions = self.browser.run(
            "return [...document.querySelectorAll('.text p')].map(part =>"
            " [/^[\\u0600-\\u06ff]/.test(part.textContent.replace(/^c\\d+/, '')),"
            " getComputedStyle(part).direction])")
        self.assertTrue(any(arabic for arabic, _ in directions))

    def rows(self):
        return self.browser.run(
            "return [...document.querySelectorAll('tr[id^=line-]')].map(row => row.id.slice(5))")


class Use(PageTest):
    def test_click_opens_the_drawer_at_its_source(self):
        for page in self.comparisons():
            with page:
                cell = self.browser.find(".matrix td:not(.not-found):not(.unknown) .chip")
                target = cell.get_attribute("href").split("#")[1]
                cell.click()
                self.check_open(target)
                self.browser.find(f"#{target.rsplit('-', 1)[0]} .close").click()
                self.assertEqual(self.drawer(), [])

    def test_whole_cell_is_the_link(self):
        for page in self.comparisons():
            with page:
                hit = self.browser.run(
                    "const cell = document.querySelector('.matrix td'); cell.scrollIntoView({block: 'center'});"
                    "const box = cell.getBoundingClientRect();"
                    "const hit = document.elementFromPoint(box.right - 6, box.bottom - 6);"
                    "return hit === cell.querySelector('.chip')")
                self.assertTrue(hit)

    def test_keys_open_read_and_close_it(self):
        for page in self.comparisons():
            with page:
                cell = self.browser.find(".matrix td:not(.not-found):not(.unknown) .chip")
                row = cell.get_attribute("href").split("#")[1].rsplit("-", 1)[0]
                self.browser.run("arguments[0].focus()", cell)
                self.browser.press("ENTER")
                self.check_open(cell.get_attribute("href").split("#")[1])
                self.browser.press("TAB")
                self.assertTrue(self.is_inside("#" + row))
                self.browser.run("document.querySelector(arguments[0]).focus()", f"#{row} .close")
                self.browser.press("ENTER")
                self.assertEqual(self.drawer(), [])
                self.browser.press("TAB")
                self.assertTrue(self.is_inside("#line-" + row[4:]))

    def test_back_closes_it(self):
        for page in self.comparisons():
            with page:
                self.browser.find(".matrix td .chip").click()
                self.assertEqual(len(self.drawer()), 1)
                self.browser.driver.back()
                self.assertEqual(self.drawer(), [])

    def test_findings_lead_into_it(self):
        for page in self.comparisons():
            with page:
                self.browser.find(".finding h4 a").click()
                self.assertEqual(len(self.drawer()), 1)

    def test_tab_goes_down_the_page(self):
        for page in self.each(widths=[1280]):
            with page:
                self.assertEqual(
                    self.browser.all("[tabindex]:not([tabindex='0']):not([tabindex='-1'])"), [])
                places = []
                for _ in range(40):
                    self.browser.press("TAB")
                    places.append(self.browser.run(
                        "const all = [...document.querySelectorAll('*')], here = document.activeElement;"
                        "const box = here.getBoundingClientRect(), style = getComputedStyle(here);"
                        "const after = getComputedStyle(here, '::after');"
                        "return [all.indexOf(here), box.width > 0 && box.height > 0,"
                        " style.outlineStyle !== 'none' || after.outlineStyle !== 'none']"))
                    if places[-1][0] < 5:
                        places.pop()
                        break
                order = [place for place, _, _ in places]
                self.assertEqual(order, sorted(order))
                self.assertTrue(all(shown and marked for _, shown, marked in places), places)

    def test_nothing_runs_or_loads(self):
        for page in self.each(widths=[1280]):
            with page:
                self.assertEqual(self.browser.all("script, img, link, iframe, object"), [])
                self.assertEqual(
                    self.browser.run("return performance.getEntriesByType('resource').length"), 0)
                self.assertNotEqual(self.browser.run("return document.title"), "owned")

    def test_drawings_have_names_and_tables(self):
        for page in self.each(widths=[1280]):
            with page:
                self.open_all_details()
                self.browser.command("Accessibility.enable")
                tree = self.browser.command("Accessibility.getFullAXTree")["nodes"]
                images = [node for node in tree if node.get("role", {}).get("value") in ("image", "img")]
                drawings = self.browser.all("svg[role=img]")
                self.assertGreaterEqual(len(images), len(drawings))
                self.assertEqual([node for node in images if not node["name"]["value"]], [])
                tables = self.browser.all("figure:has(svg) .fallback table")
                self.assertEqual(len(tables), len(drawings))

    def comparisons(self):
        """Pages of several documents."""
        return self.each(names=["ilva-bridge", "kalvar-strait", "twelve", "hostile"])

    def check_open(self, target):
        self.assertEqual(self.drawer(), [target.rsplit("-", 1)[0]])
        marked = self.browser.run(
            "const part = document.getElementById(arguments[0]), box = part.getBoundingClientRect();"
            "return part.checkVisibility() && box.top < innerHeight && box.bottom > 0"
            " && part.querySelectorAll('mark').length", target)
        self.assertTrue(marked, target)

    def is_inside(self, selector):
        return self.browser.run("return !!document.activeElement.closest(arguments[0])", selector)
