"""Makes the fonts of templates/assets/fonts from those that npm carries, once.

Needs Python with fontTools and brotli, and beside this file:

    npm install @fontsource-variable/source-serif-4@5.3.1 @fontsource-variable/source-sans-3@5.3.1

Run it again when a language needs letters that no file has, and give site.css the ranges that it prints.
All faces of a family say one weight there: else a browser never loads those for other letters.
"""

from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
PACKAGES = HERE / "node_modules" / "@fontsource-variable"
FONTS = HERE.parents[2] / "templates" / "assets" / "fonts"

# What most pages in English need, and the letters of the names on them: such a page loads three files.
PLAIN = {*range(0x20, 0x7F), *map(ord, "\u00a0§«»·°½×–—‘’“”…€↑−éèáíóúäöüçñăâîșțȘȚşţł")}
LATIN = {*range(0xA0, 0x180), *range(0x218, 0x21C)} - PLAIN
CYRILLIC = {*range(0x401, 0x460), 0x490, 0x491, 0x2116}

TEXT = {"opsz": 16, "wght": 400}
DISPLAY = {"opsz": 48, "wght": 400}
LABEL = {"wght": 600}

SERIF, SANS = "source-serif-4", "source-sans-3"
FACES = {
    "text": (SERIF, ["latin-opsz-normal", "latin-ext-opsz-normal"], TEXT, PLAIN),
    "text-latin": (SERIF, ["latin-opsz-normal", "latin-ext-opsz-normal"], TEXT, LATIN),
    "text-cyrillic": (SERIF, ["cyrillic-opsz-normal"], TEXT, CYRILLIC),
    "text-italic": (SERIF, ["latin-opsz-italic", "latin-ext-opsz-italic"], TEXT, PLAIN),
    "display": (SERIF, ["latin-opsz-normal", "latin-ext-opsz-normal"], DISPLAY, PLAIN),
    "label": (SANS, ["latin-wght-normal", "latin-ext-wght-normal"], LABEL, PLAIN),
}


def part(package, file, axes, letters):
    """Some letters of a file, as a font without axes."""
    font = TTFont(PACKAGES / package / "files" / f"{package}-{file}.woff2")
    cutter = subset.Subsetter(subset.Options(layout_features=["kern", "liga"], hinting=False, notdef_outline=True))
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    instancer.instantiateVariableFont(font, axes, inplace=True)
    font.flavor = None
    font.recalcTimestamp = False
    out = BytesIO()
    font.save(out)
    out.seek(0)
    return out


def make(name, package, files, axes, letters):
    parts = [part(package, file, axes, letters) for file in files]
    font = Merger().merge(parts) if len(parts) > 1 else TTFont(parts[0])
    rename(font, f"Dossier {name}")
    font.flavor = "woff2"
    font.recalcTimestamp = False
    font.save(FONTS / f"{name}.woff2")
    return sorted(font.getBestCmap())


def rename(font, name):
    """The licence reserves the name of the whole fonts; what is left is their copyright."""
    table = font["name"]
    table.names = [entry for entry in table.names if entry.nameID == 0]
    for number, text in {1: name, 2: "Regular", 4: name, 6: name.replace(" ", "")}.items():
        table.setName(text, number, 3, 1, 0x409)


def licence(package):
    """The licence as the package has it, headed by the copyright that its fonts name."""
    file = next((PACKAGES / package / "files").glob("*-latin-*normal.woff2"))
    text = (PACKAGES / package / "LICENSE").read_text()
    body = text[text.index("This Font Software"):]
    (FONTS / f"{package}-OFL.txt").write_text(f"{TTFont(file)['name'].getDebugName(0)}\n\n{body}")


def ranges(letters):
    """Letters as CSS has them: U+20-7E, U+A0 …"""
    runs = []
    for letter in letters:
        if runs and letter == runs[-1][1] + 1:
            runs[-1][1] = letter
        else:
            runs.append([letter, letter])
    return ", ".join(f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in runs)


for name, face in FACES.items():
    letters = make(name, *face)
    size = (FONTS / f"{name}.woff2").stat().st_size
    print(f"{name}: {size} bytes\n  unicode-range: {ranges(letters)};")
for package in (SERIF, SANS):
    licence(package)
