// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Roles.h"

#include <QAbstractButton>

namespace muster {

class LinkButton;

// One thing that may need somebody: a number and what it counts. A click shows them, and a link below does to all of them what
// is usually done. Nothing to do is quiet.
class NeedCard final : public QAbstractButton
{
    Q_OBJECT

public:
    NeedCard(const QString &label, Tone tone, QWidget *parent = nullptr); // the tone when there is something

    void setNumber(qint64 number); // negative: not counted yet
    qint64 number() const { return m_number; }

    // What the link says: "Deactivate…"; its place is kept where it is not shown.
    LinkButton *addFollowUp(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int followUpHeight() const;

    Tone m_tone;
    qint64 m_number = -1;
    LinkButton *m_followUp = nullptr;
};

} // namespace muster
