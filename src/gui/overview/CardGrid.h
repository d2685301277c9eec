// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace muster {

// Cards of equal width, in as few full lines as they fit into.
class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    void setCards(const QList<QWidget *> &cards);
    void setShown(QWidget *card, bool shown); // the others close up
    int columns() const { return m_columns; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int fitting(int width) const;
    void arrange(int columns);

    QGridLayout *m_grid;
    QList<QWidget *> m_cards; // all of them, in order
    QList<QWidget *> m_shown;
    int m_columns = 0;
};

} // namespace muster
