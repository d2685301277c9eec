// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"

#include <functional>

namespace muster {

// Changes that somebody asks for from elsewhere: the trail has that in place of where the workspace was opened. They may stand on something that
// was read before: `stands` looks once nobody else can write any more, and what it fails with is why nothing is changed.
class ChangesFrom final : public ChangeSource
{
public:
    using Stands = std::function<Result<void>()>; // may ask the workspace, and waits for it

    ChangesFrom(QString origin, QVector<Change> changes, Stands stands = {})
        : m_origin(std::move(origin))
        , m_changes(std::move(changes))
        , m_stands(std::move(stands))
    {
    }

    const QString &origin() const { return m_origin; }

    qint64 count() const override { return m_changes.count(); }
    Result<std::optional<Change>> next() override { return m_changes.next(); }
    Result<void> rewind() override
    {
        const Result<void> standing = m_stands ? m_stands() : Result<void>();
        return standing ? m_changes.rewind() : standing;
    }
    FirstLook firstLook(qint64 all = 0) const override { return m_changes.firstLook(all); }
    std::shared_ptr<ChangeSource> copy() const override { return m_changes.copy(); }

private:
    QString m_origin;
    ChangeList m_changes;
    Stands m_stands;
};

} // namespace muster
