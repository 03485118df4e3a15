"""The pages that are looked at, written by the program itself."""

import json
import os
import shutil
import subprocess
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

OUTLETS = ["Norrvik", "Talwind", "Kabar Ombak", "Deniz Postası", "Harbour Daily", "Suara Muara",
           "صحيفة الميناء", "Selwa Post", "Pelita Teluk", "Liman Haber", "Eastbank Wire", "Tarn Courier"]

EVENT = """{outlet} ({place}) - At least {dead} people were killed in a fire at Selwa harbour on Monday, \
police said.

"The Tarnow company ignored three safety warnings," minister Elena Marsh told reporters in Selwa.

{lead} the {label} Ruvena district sent {boats} boats to Selwa harbour, mayor Joran Petrel said.

Tarnow denied that it had ignored safety warnings at Selwa harbour.
"""

HOSTILE = """<script>document.title='owned'</script> People in Selwa said "<img src=x onerror=alert(1)>" on \
Monday.

{long} was killed, police said. At least {dead} people were killed in Selwa, \u202epolice\u202c said.

=HYPERLINK("http://example.org","x") said minister Elena Marsh, "a | b `c` </section></details>".

قالت الوزيرة إيلينا مارش إن 12 شخصا قتلوا في ميناء سلوى.
"""


class Pages:
    def __init__(self, binary):
        self.binary = os.path.abspath(binary)
        self.home = tempfile.mkdtemp(prefix="sanad-pages-")
        self.paths = {name: self.report(name, [os.path.join(ROOT, "Claims", name)])
                      for name in ["ilva-bridge", "kalvar-strait", "oslet-reef"]}
        self.paths["twelve"] = self.report("twelve", [self.case("twelve", self.twelve())])
        self.paths["hostile"] = self.report("hostile", [self.case("hostile", self.hostile())])
        self.paths["single"] = self.report("single", [os.path.join(ROOT, "Claims/ilva-bridge/talwind.txt")])

    def twelve(self):
        for number, outlet in enumerate(OUTLETS):
            yield outlet, EVENT.format(
                outlet=outlet, place="PORT SELWA", dead=[12, 12, 9][number % 3],
                boats=[40, 41, 400][number % 3], lead=["Orsenia and", "Troops of"][number % 2],
                label=["breakaway", "occupied"][number % 2])

    def hostile(self):
        for number, outlet in enumerate(["</td><b>\u202eevil", "W" * 90, "صحيفة الميناء"]):
            yield outlet, HOSTILE.format(long="Donaudampfschifffahrt" * 12, dead=[12, 30, 45][number])

    def case(self, name, articles):
        folder = os.path.join(self.home, name)
        os.mkdir(folder)
        documents = []
        for number, (outlet, text) in enumerate(articles):
            file = f"a{number}.txt"
            with open(os.path.join(folder, file), "w", encoding="utf-8") as article:
                article.write(text)
            documents.append({"file": file, "outlet": outlet, "language": "en",
                              "published": f"2026-03-{10 + number // 2:02}"})
        with open(os.path.join(folder, "case.json"), "w", encoding="utf-8") as file:
            json.dump({"name": name, "documents": documents}, file)
        return folder

    def report(self, name, sources):
        store = os.path.join(self.home, name + ".db")
        page = os.path.join(self.home, name + ".html")
        environment = dict(os.environ, SANAD_STORE=store, HOME=self.home, SANAD_AUTHOR="page-test",
                           SANAD_WORD_LISTS=self.home)
        for command in [["import", *sources], ["report", "-o", page]]:
            subprocess.run([self.binary, *command], env=environment, check=True,
                           stdout=subprocess.DEVNULL)
        return page

    def close(self):
        shutil.rmtree(self.home, ignore_errors=True)
