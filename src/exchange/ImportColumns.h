// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace muster {

// Which column of a file says what: the fields of users that are Importable. A title may be the key of the field, its word
// in queries, one of its headings, or its title in English or in the reader's language; case, blanks, hyphens and
// underscores do not matter.
class ImportColumns
{
public:
    ImportColumns() = default;
    explicit ImportColumns(const QStringList &header);

    bool has(Field field) const { return m_positions.contains(field); }
    // As it stands in the file; of a column that stands twice, the first.
    QString cell(const QStringList &fields, Field field) const;
    // The same as visibleText().
    QString text(const QStringList &fields, Field field) const;
    // All cells that are not blank; of lists, several columns may speak.
    QStringList texts(const QStringList &fields, Field field) const;
    QStringList ignored() const { return m_ignored; } // titles that say nothing to an import

private:
    QHash<Field, QVector<int>> m_positions;
    QStringList m_ignored;
};

// Text without what people write differently: case, accents, blanks, hyphens, underscores.
QString importWord(const QString &text);

} // namespace muster
