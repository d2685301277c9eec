// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace muster {

// The least that has to be done to find users: their folded texts one after the other in the order of the list, and a byte for
// each user and condition. Gives the ids of what it finds.
class BareUsers
{
public:
    using Ids = std::vector<qint64>;
    using Column = std::vector<unsigned char>; // in the same order

    explicit BareUsers(const QString &path);

    // memmem over the texts; with more than one word, the others are looked for where the first was found.
    Ids withWords(const std::vector<QByteArray> &words) const;
    // The same of those alone that have the byte.
    Ids withWord(const QByteArray &word, const Column &column, unsigned char wanted) const;
    // One pass over the column.
    Ids with(const Column &column, unsigned char wanted) const;

    // A number for each user: SQL for a table u.
    Column column(const QByteArray &sql) const;

    // Whether some group, role or project is called so: then users are found by that as well.
    bool isNamed(const QByteArray &word) const;

    const Ids &all() const { return m_ids; }

private:
    template <typename Take>
    void eachHit(const QByteArray &word, const Take &take) const;

    QString m_path;
    std::string m_text;
    std::vector<size_t> m_starts;
    Ids m_ids;
};

} // namespace muster
