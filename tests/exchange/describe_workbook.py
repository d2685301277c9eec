#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says as JSON what another library than ours finds in an .xlsx file."""
import json
import sys

import openpyxl

MOST_ROWS = 100


def cell(found):
    value = found.value
    return {
        "type": found.data_type,
        "value": value.isoformat() if hasattr(value, "isoformat") else value,
        "format": found.number_format,
        "bold": bool(found.font.b),
        "link": found.hyperlink is not None,
    }


def sheet(found):
    return {
        "name": found.title,
        "frozen": found.freeze_panes,
        "filter": found.auto_filter.ref,
        "rows": found.max_row,
        "print": [found.page_setup.orientation, found.sheet_properties.pageSetUpPr.fitToPage, found.page_setup.fitToWidth,
                  found.page_setup.fitToHeight, found.print_title_rows],
        "widths": {name: column.width for name, column in found.column_dimensions.items()},
        "cells": [[cell(c) for c in row] for row in found.iter_rows(max_row=MOST_ROWS)],
    }


json.dump([sheet(s) for s in openpyxl.load_workbook(sys.argv[1])], sys.stdout)
