// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatestAnswer.h"
#include "storage/queries/FindTeamFixes.h"

#include <QPersistentModelIndex>
#include <QPoint>

class QAbstractItemView;

namespace muster {

class WorkspaceContext;

// The tooltip of warning signs in a tree: what is wrong, and what a click would do about it.
class FixTeamHint : public QObject
{
    Q_OBJECT

public:
    using Place = std::function<FindTeamFixes::Place(const QModelIndex &index)>;

    FixTeamHint(WorkspaceContext &context, QAbstractItemView *view, Place place);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOnWarning(const QModelIndex &index, const QPoint &at) const;
    void show(const QVector<TeamFix> &fixes) const;

    WorkspaceContext &m_context;
    QAbstractItemView *m_view;
    Place m_place;
    QPersistentModelIndex m_index;
    QPoint m_at; // global
    LatestAnswer<QVector<TeamFix>> m_fixes;
};

} // namespace muster
