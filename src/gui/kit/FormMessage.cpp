// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/FormMessage.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Looks.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/WrappedLabel.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

FormMessage::FormMessage(QWidget *parent)
    : QFrame(parent)
    , m_text(new WrappedLabel(this))
{
    m_text->setObjectName("message");
    setLook(m_text, "mistake");
    auto *ways = new QWidget(this);
    auto *links = new FlowLayout(ways);
    m_take = addWay(links, tr("Take all of theirs"), u"takeAllTheirs"_s, &FormMessage::takeTheirs);
    m_keep = addWay(links, tr("Keep all of yours"), u"keepAllMine"_s, &FormMessage::keepMine);
    m_copy = addWay(links, tr("Copy what was typed"), u"copyTyped"_s, &FormMessage::copyTyped);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->addWidget(m_text);
    layout->addWidget(ways);
    hide();
}

LinkButton *FormMessage::addWay(QLayout *links, const QString &text, const QString &name, void (FormMessage::*chosen)())
{
    auto *link = new LinkButton(text, this);
    link->setObjectName(name);
    link->setTone(Tone::Bad);
    link->setUnderlined(true);
    links->addWidget(link);
    connect(link, &QPushButton::clicked, this, chosen);
    return link;
}

void FormMessage::say(const QString &sentence, Ways ways)
{
    m_text->setText(sentence);
    m_take->setVisible(ways == Decide);
    m_keep->setVisible(ways == Decide);
    m_copy->setVisible(ways == Copy);
    m_copy->parentWidget()->setVisible(ways != None);
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
