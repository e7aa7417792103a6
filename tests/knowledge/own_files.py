"""Files of each kind, made with the libraries that write them, good ones and bad ones."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import docx
from fpdf import FPDF
from fpdf.enums import AccessPermission, EncryptionMethod

WARD = "A nurse on a ward works in shifts. The night shift is the quietest and the hardest."
PUMPS = "Acme builds pumps for wells. Dana Reyes has led the laboratory since the spring."


def pdf(
    *pages: str, title: str = "", chapters: Sequence[str] = (), head: str = "", foot: bool = False, password: str = ""
) -> bytes:
    """A PDF with the text of each page; `chapters` are bookmarks, one a page."""
    made = FPDF()
    made.set_compression(False)
    for number, text in enumerate(pages, start=1):
        made.add_page()
        made.set_font("helvetica", size=11)
        if number <= len(chapters):
            made.start_section(chapters[number - 1])
        if head:
            made.cell(0, 8, head, new_x="LMARGIN", new_y="NEXT")
        if text:
            made.multi_cell(0, 6, text, new_x="LMARGIN", new_y="NEXT")
        if foot:
            made.cell(0, 8, f"Page {number} of {len(pages)}")
    if title:
        made.set_title(title)
    if password:
        made.set_encryption(
            owner_password=f"{password}-owner",
            user_password=password,
            encryption_method=EncryptionMethod.RC4,
            permissions=AccessPermission.none(),
        )
    return bytes(made.output())


def word() -> bytes:
    """A Word document with a title, headings two deep, a list and a table."""
    made = docx.Document()
    made.add_heading("Notes on Acme", 0)
    made.add_paragraph(PUMPS)
    made.add_heading("People", 1)
    made.add_heading("In the laboratory", 2)
    made.add_paragraph("Dana Reyes", "List Bullet")
    made.add_paragraph("Lee Ortiz", "List Bullet")
    table = made.add_table(2, 2)
    cells = [cell for row in table.rows for cell in row.cells]
    for cell, text in zip(cells, ("year", "pumps", "2024", "900"), strict=True):
        cell.text = text
    return saved(made)


def saved(made: docx.document.Document) -> bytes:
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def zipped(*members: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return buffer.getvalue()


def with_member(data: bytes, name: str, content: bytes) -> bytes:
    """The zipped file with one member put in, or put in place of the one of that name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        kept = [(one.filename, archive.read(one)) for one in archive.infolist() if one.filename != name]
    return zipped(*kept, (name, content))


def bomb() -> bytes:
    """A Word document with a part that grows to 64 MB."""
    return with_member(word(), "word/media/picture.bin", bytes(64 * 1024 * 1024))


def locked_zip() -> bytes:
    """A Word document whose members say that they are encrypted."""
    data = bytearray(word())
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(sign)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(sign, at + 4)
    return bytes(data)


HTML = """<!DOCTYPE html>
<html><head><title>Working on a ward</title><style>p { color: red }</style>
<script>document.write("SCRIPTED")</script></head>
<body><nav>Home | Contact</nav>
<main><h1>Working on a ward</h1><p>A nurse works in <b>shifts</b>.<br>Nights are quiet.</p>
<!-- REMARK -->
<p style="display: none">HIDDEN WORDS</p><p hidden>MORE HIDDEN</p><span aria-hidden="true">ICON</span>
<h2>Pay</h2><ul><li>by the month</li><li>more at night</li></ul>
<table><tr><th>year</th><th>nurses</th></tr><tr><td>2024</td><td>900</td></tr></table></main>
<footer>Legal notice</footer></body></html>"""

MARKDOWN = """---
title: Talking to Dana
---
Some *first* words with a [link](https://example.org/a) and ![a picture](leak.png).

<!-- nobody sees this -->

## Her work

She leads the laboratory.

Underlined heading
------------------

### Pumps

- one
- two

```
# not a heading
```
"""
