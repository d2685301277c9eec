// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/FindMends.h"
#include "models/LatestAnswer.h"

#include <QPersistentModelIndex>
#include <QPoint>

class QAbstractItemView;

namespace muster {

class Desk;

// The tooltip of warning signs in a tree: what is wrong, and what a click would do about it.
class MendHint : public QObject
{
    Q_OBJECT

public:
    using Place = std::function<FindMends::Place(const QModelIndex &index)>;

    MendHint(Desk &desk, QAbstractItemView *view, Place place);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOnWarning(const QModelIndex &index, const QPoint &at) const;
    void show(const QStringList &sentences) const;

    Desk &m_desk;
    QAbstractItemView *m_view;
    Place m_place;
    QPersistentModelIndex m_index;
    QPoint m_at; // global
    LatestAnswer<FindMends::Answer> m_mends;
};

} // namespace muster
