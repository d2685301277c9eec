// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>

#include <array>

namespace muster {

enum class ImportColumn {
    Email,
    FirstName,
    LastName,
    Roles,
    AccountType,
    Status,
    SignIn,
    Provider,
    Classification,
    DefaultGroup,
    Groups,
    Projects,
};

// Which column of a file says what. A title may be the key of a column of the users' table, its word in queries, or its
// title in English or in the reader's language; case, blanks, hyphens and underscores do not matter.
class ImportColumns
{
public:
    ImportColumns() = default;
    explicit ImportColumns(const QStringList &header);

    bool has(ImportColumn column) const { return !m_positions[size_t(column)].isEmpty(); }
    // Trimmed; of a column that stands twice, the first.
    QString text(const QStringList &fields, ImportColumn column) const;
    // All cells that are not blank; of roles, groups and projects, several columns may speak.
    QStringList texts(const QStringList &fields, ImportColumn column) const;
    QStringList ignored() const { return m_ignored; } // titles that say nothing to an import

private:
    std::array<QVector<int>, size_t(ImportColumn::Projects) + 1> m_positions;
    QStringList m_ignored;
};

// Text without what people write differently: case, accents, blanks, hyphens, underscores.
QString importWord(const QString &text);

} // namespace muster
