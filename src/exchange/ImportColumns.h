// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "core/Result.h"

#include <QHash>
#include <QMap>
#include <QStringList>
#include <QVector>

namespace muster {

// Which column of a file says what: the fields of users that are Importable. A heading may be the key of the field, its word
// in queries, one of its headings, or its title in any language of the program; case, blanks, hyphens and underscores do not
// matter, nor does what follows in brackets ("First Name [Required]"). Choices come before all that.
class ImportColumns
{
public:
    // Heading → what field it is, in any of its words; blank: the column is left out. "#3" is the third column.
    using Choices = QMap<QString, QString>;

    ImportColumns() = default;
    explicit ImportColumns(const QStringList &header);
    // InvalidValue for a choice of what is no heading, or no field.
    static Result<ImportColumns> of(const QStringList &header, const Choices &choices);

    bool has(Field field) const { return m_positions.contains(field); }
    // As it stands in the file; of a column that stands twice, the first; of "Ann Lee <ann@x.example>" the address.
    QString cell(const QStringList &fields, Field field) const;
    // A name that stands in one piece, in a column of its own or beside the address; blank where there is none.
    QString fullName(const QStringList &fields) const;
    // The same as visibleText().
    QString text(const QStringList &fields, Field field) const;
    // All cells that are not blank; of lists, several columns may speak.
    QStringList texts(const QStringList &fields, Field field) const;
    QStringList ignored() const { return m_ignored; } // headings that say nothing to an import, unless they are blank
    std::optional<Field> fieldOf(int column) const; // none: the column says nothing

    static QString nameOf(const QStringList &header, int column); // for a choice of just this column

private:
    bool take(int column, const FieldDefinition &field);
    void tellNamesApart(const QStringList &header, const QVector<bool> &chosen);

    QHash<Field, QVector<int>> m_positions;
    QStringList m_ignored;
};

// Text without what people write differently: case, accents, blanks, hyphens, underscores.
QString importWord(const QString &text);

} // namespace muster
