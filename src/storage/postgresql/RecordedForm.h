// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace muster {

// SQL that makes of rows what the audit trail says of them (core/ChangeJson), and of what the program knows of kinds
// and fields tables: so that the database can hold the one against the other.
class RecordedForm
{
public:
    // verb_rules (kind, verb, action, permission, joins, subjects, owner, reason), field_rules (kind, field, permission,
    // initial, access, personal, editable, named, shape, allowed, nullable, reason), recorded_now (kind, row_id, object_id, other_id, since, form) and
    // recorded_past (the same, until): statements that make these views.
    static QStringList views();

    // Of a row `w` of the workspace: an expression.
    static QString workspace();

    // A query for rows of event `number` whose columns to search and compare by are not made of their texts (core/Fold), as far
    // as an engine can tell: of letters of ASCII, and how long the others may be. One column: the ID of the object.
    static QString wrongKeys();

    // Columns that are made of others, as an array.
    static QString derivedColumns();
};

} // namespace muster
