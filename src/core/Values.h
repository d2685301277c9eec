// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"

#include <QVariant>
#include <QVector>

namespace muster {

// A handful of fields with values, in the order they were set. A value is a QString (text, and enumerations by their
// key), a bool, a qint64 (UTC milliseconds), a QStringList, or null for "blank".
class Values
{
public:
    struct Entry
    {
        Field field;
        QVariant value;

        bool operator==(const Entry &) const = default;
    };

    Values() = default;
    Values(std::initializer_list<Entry> entries) : m_entries(entries) { }

    bool isEmpty() const { return m_entries.isEmpty(); }
    bool contains(Field field) const { return find(field) != nullptr; }
    QVariant value(Field field) const;
    QString text(Field field) const { return value(field).toString(); }
    bool flag(Field field) const { return value(field).toBool(); }
    QStringList list(Field field) const { return value(field).toStringList(); }

    void set(Field field, QVariant value);
    void remove(Field field);

    auto begin() const { return m_entries.cbegin(); }
    auto end() const { return m_entries.cend(); }

    // Equal when the same fields have the same values, in whatever order.
    bool operator==(const Values &other) const;

private:
    const Entry *find(Field field) const;

    QVector<Entry> m_entries;
};

} // namespace muster
