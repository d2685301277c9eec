# SPDX-License-Identifier: GPL-3.0-or-later
# A workbook as openpyxl writes it: an empty row, dates, texts of several lines, a second sheet, one that is hidden.
import datetime
import sys

import openpyxl

book = openpyxl.Workbook()
hidden = book.active
hidden.title = "Lists"
hidden["A1"] = "not this one"
people = book.create_sheet("People")
people.append(["email", "first name", "active", "since", "number"])
people.append([])
people.append(["ann@x.example", "Ann", True, datetime.date(2024, 2, 29), 100000])
people.append([])
people.append(["bo@x.example", " Bo\nLi ", False, datetime.date(1999, 12, 31), 0.1])
book.active = 1
hidden.sheet_state = "hidden"
book.save(sys.argv[1])
