// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeJson.h"
#include "core/CleanChange.h"
#include "core/RecordedText.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muster {

inline QString brokenBy(const Change &change)
{
    const QByteArray text = toJsonText(change);
    const Result<Change> back = changeFromJson(text);
    if (!back || *back != change)
        return QStringLiteral("a change comes back as another");
    if (toJsonText(*back) != text)
        return QStringLiteral("a change has two forms");
    const Result<Change> clean = cleaned(change);
    if (clean && cleaned(*clean) != clean)
        return QStringLiteral("what is clean is cleaned once more");
    const Change visible = cleanedRecorded(change);
    if (cleanedRecorded(visible) != visible)
        return QStringLiteral("what is visible is made so once more");
    return {};
}

// Reads the bytes as a change, and as a file of them. Returns what should never be, or nothing.
inline QString brokenChangePromise(const QByteArray &bytes)
{
    if (const std::optional<Change> recorded = changeFromRecorded(bytes)) {
        const Result<Change> slowly = changeFromJson(QJsonDocument::fromJson(bytes).object());
        if (!slowly || *slowly != *recorded)
            return QStringLiteral("what is read quickly is another change");
    }
    if (const Result<Change> change = changeFromJson(bytes)) {
        if (const QString broken = brokenBy(*change); !broken.isEmpty())
            return broken;
    }
    const Result<ChangeSet> set = changeSetFromJson(bytes);
    if (!set)
        return {};
    for (const Change &change : set->changes) {
        if (const QString broken = brokenBy(change); !broken.isEmpty())
            return broken;
    }
    const Result<ChangeSet> back = changeSetFromJson(toJsonText(*set));
    if (!back || *back != *set)
        return QStringLiteral("a file of changes comes back as another");
    return {};
}

} // namespace muster
