// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/FormMessage.h"

#include "gui/theme/Colours.h"
#include "gui/widgets/LinkButton.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace muster {

FormMessage::FormMessage(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_take(new LinkButton(tr("Take theirs"), this))
    , m_retry(new LinkButton(tr("Try again"), this))
{
    m_text->setObjectName("message");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_take->setObjectName("takeTheirs");
    m_retry->setObjectName("tryAgain");
    for (LinkButton *link : {m_take, m_retry}) {
        link->setTone(Tone::Bad);
        link->setUnderlined(true);
    }
    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    links->addWidget(m_take);
    links->addWidget(m_retry);
    links->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->addWidget(m_text);
    layout->addLayout(links);
    connect(m_take, &QPushButton::clicked, this, &FormMessage::takeTheirs);
    connect(m_retry, &QPushButton::clicked, this, &FormMessage::tryAgain);
    hide();
}

void FormMessage::say(const QString &sentence, bool conflict)
{
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, toneColours(Tone::Bad).text);
    m_text->setPalette(bad);
    m_text->setText(sentence);
    m_take->setVisible(conflict);
    m_retry->setVisible(conflict);
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FormMessage::clear()
{
    m_text->clear();
    hide();
}

QString FormMessage::text() const
{
    return m_text->text();
}

void FormMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColours(Tone::Bad).tint);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace muster
