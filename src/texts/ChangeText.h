// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"

#include <QLocale>
#include <QTimeZone>

namespace muster {

// What changes say, in the reader's language.

// "User deactivated", "Added to group", "Access changed": one recorded change, without its object.
QString changeText(const Change &change);

// The same before it is done, for menus of undo and for previews: "Deactivate", "Add to group".
QString changeVerb(const Change &change);

// A whole set in a few words, with numbers: "3 users deactivated", "“Field crew north” put on 2 projects". Blank when there
// is nothing to tell.
QString changesText(const ChangeSummary &summary);

// What came of it: the same, "Undone: 3 users deactivated", or that everything was so already.
QString outcomeText(const Outcome &outcome);

// Before and after, field by field; fields that are the same on both sides are left out.
struct FieldDifference
{
    QString title;
    QString before;
    QString after;
};
QVector<FieldDifference> differences(const Change &change, const QLocale &locale, const QTimeZone &zone);

} // namespace muster
