// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/CardGrid.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace muster {

constexpr int Spacing = 10;

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Spacing);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint); // more columns than fit must not keep it wide
}

void CardGrid::setCards(const QList<QWidget *> &cards)
{
    m_cards = m_shown = cards;
    arrange(qMax(1, fitting(width())));
}

void CardGrid::setShown(QWidget *card, bool shown)
{
    if (m_shown.contains(card) == shown)
        return;
    QList<QWidget *> all;
    for (QWidget *one : std::as_const(m_cards)) {
        if (one == card ? shown : m_shown.contains(one))
            all.append(one);
    }
    m_shown = all;
    card->setVisible(shown);
    if (!shown)
        m_grid->removeWidget(card);
    arrange(qMax(1, fitting(width())));
}

// Lines are full where the number of cards allows: eight cards stand in one, two or four lines, not in 5 and 3.
int CardGrid::fitting(int width) const
{
    int widest = 1;
    for (const QWidget *card : m_shown)
        widest = qMax(widest, card->minimumSizeHint().width());
    const int room = qBound(1, (width + Spacing) / (widest + Spacing), qMax(1, int(m_shown.size())));
    for (int columns = room; columns > 1 && columns > room / 2; --columns) {
        if (m_shown.size() % columns == 0)
            return columns;
    }
    const int lines = (int(m_shown.size()) + room - 1) / room; // otherwise they are about as full: nine in 5 and 4, not in 8 and 1
    return lines > 1 ? (int(m_shown.size()) + lines - 1) / lines : room;
}

void CardGrid::arrange(int columns)
{
    for (int column = 0; column < qMax(columns, m_columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (int at = 0; at < m_shown.size(); ++at)
        m_grid->addWidget(m_shown.at(at), at / columns, at % columns);
}

QSize CardGrid::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget *card : m_shown)
        widest = qMax(widest, card->minimumSizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int columns = fitting(event->size().width()); columns != m_columns)
        arrange(columns);
}

} // namespace muster
