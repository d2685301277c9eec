// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QStringList>
#include <QVector>

namespace muster {

// What a check found. Where thousands of rows are wrong, the first few tell as much as all.
struct Faults
{
    static constexpr int Most = 20;

    QVector<Error> found {}; // the gravest first
    int more = 0; // that are not listed

    void add(const Error &error)
    {
        if (found.size() < Most)
            found.append(error);
        else
            ++more;
    }
};

// What verifying a workspace found, and what it compared.
struct WorkspaceReport
{
    qint64 events = 0;
    qint64 entries = 0;
    QString head {}; // of the audit trail, hexadecimal
    qint64 objects = 0; // rows of the tables that were compared with the trail
    qint64 knownEvent = 0; // the event that was seen last on this computer and is in the trail; 0: none was known
    QStringList heads {}; // those from elsewhere that were looked for
    bool otherKeys = false; // what texts are found and sorted by was made by another version of Unicode, so it was not compared
    QStringList twins {}; // the first names that look the same as an older one's: found by their IDs, until they are renamed
    qint64 twinCount = 0;
    Faults faults {};

    bool isWhole() const { return faults.found.isEmpty(); }
};

} // namespace muster
