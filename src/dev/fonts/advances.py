"""Writes how wide each letter is in the fonts of templates/assets/fonts, for figures that are laid out without a font.

Needs Python with fontTools and brotli. Run it again whenever make.py has made other fonts.
"""

from pathlib import Path

from fontTools.ttLib import TTFont

ROOT = Path(__file__).parents[3]
FACES = ["text", "text-latin", "text-cyrillic", "display", "label"]

lines = ["# Made by src/dev/fonts/advances.py: face, letter (hexadecimal), width in thousandths of the size."]
for face in FACES:
    font = TTFont(ROOT / "templates" / "assets" / "fonts" / f"{face}.woff2")
    scale = 1000 / font["head"].unitsPerEm
    for letter, glyph in sorted(font.getBestCmap().items()):
        lines.append(f"{face.split('-')[0]} {letter:04x} {round(font['hmtx'][glyph][0] * scale)}")
out = ROOT / "src" / "main" / "resources" / "dossier" / "figure" / "advances.txt"
out.write_text("\n".join(lines) + "\n")
