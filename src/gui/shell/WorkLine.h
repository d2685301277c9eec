// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Notice.h"

#include <QFrame>

class QLabel;
class QProgressBar;

namespace muster {

class LinkButton;

// Progress of long work: what, how far, how long still, and a way to stop it.
class WorkLine : public QFrame
{
    Q_OBJECT

public:
    explicit WorkLine(QWidget *parent = nullptr); // hidden while there is no work

    void show(const Work &work); // hides it at the end of the work

private:
    static QString remainingText(qint64 seconds);

    Work m_work;
    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_remaining;
    LinkButton *m_stop;
};

} // namespace muster
