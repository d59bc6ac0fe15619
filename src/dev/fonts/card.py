"""Makes templates/cards/card.ttf, the font of the social cards, from what npm carries; Java reads no woff2.

Needs Python with fontTools and brotli, and beside this file:

    npm install @fontsource-variable/source-serif-4@5.3.1

Run it again when a title needs letters that the font does not have.
"""

from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
FILES = HERE / "node_modules" / "@fontsource-variable" / "source-serif-4" / "files"
CARDS = HERE.parents[2] / "templates" / "cards"

DISPLAY = {"opsz": 48, "wght": 400}
LETTERS = {*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x218, 0x21C), *range(0x2010, 0x2027), 0x20AC, 0x2212}
CYRILLIC = {*range(0x400, 0x460), 0x490, 0x491, 0x2116}


def part(script, letters):
    """Some letters of one script, as a font without axes."""
    font = TTFont(FILES / f"source-serif-4-{script}-opsz-normal.woff2")
    cutter = subset.Subsetter(subset.Options(layout_features=[], hinting=False, notdef_outline=True))
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    instancer.instantiateVariableFont(font, DISPLAY, inplace=True)
    font.flavor = None
    out = BytesIO()
    font.save(out)
    out.seek(0)
    return out


def rename(font):
    """The licence reserves the name of the whole fonts; what is left is their copyright."""
    table = font["name"]
    table.names = [entry for entry in table.names if entry.nameID == 0]
    for number, text in {1: "Dossier card", 2: "Regular", 4: "Dossier card", 6: "Dossiercard"}.items():
        table.setName(text, number, 3, 1, 0x409)


font = Merger().merge([part("latin", LETTERS), part("latin-ext", LETTERS), part("cyrillic", CYRILLIC)])
rename(font)
font.recalcTimestamp = False
font.save(CARDS / "card.ttf")
