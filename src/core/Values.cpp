// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Values.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype UsualFields = 6;

} // namespace

const Values::Entry *Values::find(Field field) const
{
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(), [field](const Entry &e) { return e.field == field; });
    return it == m_entries.cend() ? nullptr : &*it;
}

QVariant Values::value(Field field) const
{
    const Entry *entry = find(field);
    return entry ? entry->value : QVariant();
}

void Values::set(Field field, QVariant value)
{
    for (Entry &entry : m_entries) {
        if (entry.field == field) {
            entry.value = std::move(value);
            return;
        }
    }
    if (m_entries.isEmpty())
        m_entries.reserve(UsualFields);
    m_entries.append({field, std::move(value)});
}

void Values::remove(Field field)
{
    m_entries.removeIf([field](const Entry &e) { return e.field == field; });
}

bool Values::operator==(const Values &other) const
{
    return m_entries.size() == other.m_entries.size() && std::all_of(begin(), end(), [&other](const Entry &entry) {
        const Entry *theirs = other.find(entry.field);
        return theirs && theirs->value == entry.value;
    });
}

} // namespace muster
