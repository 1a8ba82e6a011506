"""Reads Word files with Python's own parser, which refuses whatever is no XML 1.0, and says what stands in them: one JSON a file and line."""

import json
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def line_of(paragraph):
    said = []
    for element in paragraph.iter():
        if element.tag == WORD + "t":
            said.append(element.text or "")
        elif element.tag in (WORD + "br", WORD + "tab"):
            said.append(" ")
    return "".join(said)


def read(path):
    lines, errors, parts = [], [], 0
    with zipfile.ZipFile(path) as archive:
        broken = archive.testzip()
        if broken:
            errors.append(f"{broken} is damaged")
        for name in archive.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            parts += 1
            try:
                root = ElementTree.fromstring(archive.read(name))
            except ElementTree.ParseError as why:
                errors.append(f"{name}: {why}")
                continue
            lines.extend(filter(None, map(line_of, root.iter(WORD + "p"))))
    return {"name": path.name, "parts": parts, "lines": lines, "errors": errors}


for each in sorted(Path(sys.argv[1]).glob("*.docx")):
    # Escaped, so that nothing between here and there can read a line's end in it.
    print(json.dumps(read(each), ensure_ascii=True))
