// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Roles.h"

#include <QColor>

namespace muster {

// The one table of colours. Everything that draws takes its colours from colours(), at the time it draws.
struct Colours
{
    bool dark = false;

    // The design's table
    QColor window; // behind the panels
    QColor panel; // cards, tables, fields
    QColor line; // hairlines
    QColor text;
    QColor quiet; // secondary words, numbers
    QColor accent; // the main action, focus
    QColor soft; // tint of the accent
    QColor good;
    QColor warn;
    QColor bad;

    // Derived
    QColor onAccent; // text on accent
    QColor chrome; // menu bar, navigation, status line
    QColor header; // table headers
    QColor selection; // selected rows and text
    QColor quietOnSelection; // quiet words there
    QColor goodSoft;
    QColor warnSoft;
    QColor badSoft;
    QColor quietSoft;
    QColor hover; // under the mouse
    QColor control; // outline of switches, check boxes
    QColor disabledText;
    QColor popup; // menus, tooltips, notices
    QColor popupLine;
};

struct ToneColours
{
    QColor text;
    QColor tint;
};

const Colours &lightColours();
const Colours &darkColours();
const Colours &colours();
void useColours(const Colours &table); // Theme does; table must live on

ToneColours toneColours(Tone tone, const Colours &table = colours());

// WCAG 2: 1 … 21, order does not matter.
double contrast(const QColor &one, const QColor &other);

} // namespace muster
