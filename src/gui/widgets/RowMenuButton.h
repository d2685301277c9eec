// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QToolButton>

class QAbstractItemView;

namespace muster {

// The ⋯ at the end of a view's row: of the row under the mouse, else of the current one while the view has the focus.
class RowMenuButton final : public QToolButton
{
    Q_OBJECT

public:
    static constexpr int Room = 34; // that it needs at the end of a row, with its margins

    explicit RowMenuButton(QAbstractItemView *view);

    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isAtItsRow() const;
    void follow(const QModelIndex &index);
    void moveTo(const QRect &row);
    void settle(); // onto the current row, or away

    QAbstractItemView *m_view;
    QPersistentModelIndex m_index;
    bool m_wanted = true;
};

} // namespace muster
