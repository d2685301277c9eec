// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"

namespace muster {

// Changes that somebody asks for from elsewhere: the trail has that in place of where the workspace was opened.
class ChangesFrom final : public ChangeSource
{
public:
    ChangesFrom(QString origin, QVector<Change> changes) : m_origin(std::move(origin)), m_changes(std::move(changes)) { }

    const QString &origin() const { return m_origin; }

    qint64 count() const override { return m_changes.count(); }
    Result<std::optional<Change>> next() override { return m_changes.next(); }
    Result<void> rewind() override { return m_changes.rewind(); }
    FirstLook firstLook(qint64 all = 0) const override { return m_changes.firstLook(all); }
    std::shared_ptr<ChangeSource> copy() const override { return m_changes.copy(); }

private:
    QString m_origin;
    ChangeList m_changes;
};

} // namespace muster
