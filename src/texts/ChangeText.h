// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"

#include <QLocale>
#include <QTimeZone>

namespace muster {

// What changes say, in the reader's language.

// "User deactivated", "Added to group", "Access changed": one recorded change, without its object.
QString changeText(const Change &change);

// The same before it is done, for menus of undo and for previews: "Deactivate", "Add to group".
QString changeVerb(const Change &change);

// A whole set in a few words, with numbers: "3 users deactivated", "“Field crew north” put on 2 projects".
// `label` names the object of the first change.
QString changesText(const Change &first, const QString &label, qint64 count, bool allAlike);

// Before and after, field by field; fields that are the same on both sides are left out.
struct FieldDifference
{
    QString title;
    QString before;
    QString after;
};
QVector<FieldDifference> differences(const Change &change, const QLocale &locale, const QTimeZone &zone);

} // namespace muster
