// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace muster {

class LinkButton;

// What two people wrote in one place, side by side, and the ways on. Told to screen readers when it comes.
class ConflictBox final : public QFrame
{
    Q_OBJECT

public:
    struct Conflict
    {
        QString sentence; // who changed what, and when
        QString theirs;
        QString mine;
        bool canMerge = false; // both can stand together

        bool operator==(const Conflict &) const = default;
    };

    explicit ConflictBox(QWidget *parent = nullptr); // hidden

    void tell(const Conflict &conflict);

Q_SIGNALS:
    void keepMine();
    void takeTheirs();
    void takeBoth();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addSide(class QGridLayout *sides, int column, const QString &title, const QString &name);
    LinkButton *addWay(class QLayout *ways, const QString &text, const QString &name, void (ConflictBox::*chosen)());

    Conflict m_conflict;
    QLabel *m_sentence;
    QLabel *m_theirs;
    QLabel *m_mine;
    LinkButton *m_both;
};

} // namespace muster
