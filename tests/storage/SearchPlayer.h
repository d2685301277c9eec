// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/FieldDefinition.h"
#include "storage/queries/Listing.h"

#include <QRandomGenerator>

namespace muster {

// What people type and do, out of what there is.
class SearchPlayer
{
public:
    explicit SearchPlayer(quint32 seed) : m_random(seed) { }

    int below(int most) { return int(m_random.bounded(most)); }
    bool maybe(int one) { return below(one) == 0; }
    Change change();
    TableQuery query();

private:
    QString pick(const QStringList &from) { return from.at(below(int(from.size()))); }
    QString name();
    QString user();
    QString knownUser() { return m_users.isEmpty() ? user() : pick(m_users); }
    QString group();
    QString project();
    QString provider();
    QString classification();
    QString role();
    QString ownRole();
    qint64 moment() { return 1600000000000 + qint64(below(2000)) * 86400000; }
    Values someFields(bool adding);
    QString word(); // a part of a name or of an address as it may be typed
    QString value(const FieldDefinition &column);
    QString term();
    QString filterValue(const FieldDefinition &column);

    QRandomGenerator m_random;
    QStringList m_users; // who was added
};

} // namespace muster
