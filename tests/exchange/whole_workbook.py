#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that no part of an .xlsx file is cut off, and prints the name, the number of rows and the filter of its sheets."""
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
names = re.findall(r'<sheet name="([^"]*)"', book.read("xl/workbook.xml").decode())
for part in book.namelist():
    if not part.startswith("xl/worksheets/"):
        tree.fromstring(book.read(part))
for number, name in enumerate(names, 1):
    text = book.read(f"xl/worksheets/sheet{number}.xml")
    assert text.rstrip().endswith(b"</worksheet>"), name
    ref = re.search(rb'<autoFilter ref="([^"]*)"', text)
    print(name, text.count(b"<row "), ref.group(1).decode() if ref else "-", sep="\t")
