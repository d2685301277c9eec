// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/WorkLine.h"

#include "gui/widgets/LinkButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace muster {

WorkLine::WorkLine(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_remaining(new QLabel(this))
    , m_stop(new LinkButton(tr("Stop"), this))
{
    setObjectName("work");
    for (QLabel *words : {m_text, m_remaining})
        words->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred); // the bar gives way
    m_bar->setTextVisible(false);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar->setMinimumWidth(40);
    m_bar->setAccessibleName(tr("Progress"));
    m_remaining->setProperty("look", "quiet");
    m_stop->setObjectName("stop");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_remaining);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_work.cancel)
            m_work.cancel();
    });
    hide();
}

void WorkLine::show(const Work &work)
{
    m_work = work;
    setVisible(work.running);
    m_text->setText(work.text);
    m_bar->setRange(0, int(work.total));
    m_bar->setValue(int(work.done));
    m_remaining->setText(remainingText(work.remainingSeconds));
    m_stop->setVisible(bool(work.cancel));
}

QString WorkLine::remainingText(qint64 seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 90)
        return tr("about %Ln second(s) left", nullptr, int(seconds) + 1);
    return tr("about %Ln minute(s) left", nullptr, int((seconds + 30) / 60));
}

} // namespace muster
