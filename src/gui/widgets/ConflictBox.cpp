// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ConflictBox.h"

#include "gui/theme/Colours.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/WrappedLabel.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

static constexpr int Radius = 6;

ConflictBox::ConflictBox(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new WrappedLabel(this))
{
    setObjectName("conflict");
    m_sentence->setObjectName("conflictSentence");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_sentence);
    auto *sides = new QGridLayout;
    sides->setHorizontalSpacing(14);
    sides->setVerticalSpacing(1);
    m_theirs = addSide(sides, 0, tr("Theirs"), u"conflictTheirs"_s);
    m_mine = addSide(sides, 1, tr("Yours"), u"conflictMine"_s);
    layout->addLayout(sides);
    auto *ways = new QWidget(this);
    auto *flow = new FlowLayout(ways);
    layout->addWidget(ways);
    LinkButton *const take = addWay(flow, tr("Take theirs"), u"takeTheirs"_s, &ConflictBox::takeTheirs);
    addWay(flow, tr("Keep yours"), u"keepMine"_s, &ConflictBox::keepMine);
    m_both = addWay(flow, tr("Both together"), u"takeBoth"_s, &ConflictBox::takeBoth);
    setFocusProxy(take);
    hide();
}

QLabel *ConflictBox::addSide(QGridLayout *sides, int column, const QString &title, const QString &name)
{
    auto *head = new QLabel(title, this);
    head->setProperty("look", "small");
    auto *value = new WrappedLabel(this);
    value->setObjectName(name);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sides->addWidget(head, 0, column);
    sides->addWidget(value, 1, column, Qt::AlignTop);
    sides->setColumnStretch(column, 1);
    return value;
}

LinkButton *ConflictBox::addWay(QLayout *ways, const QString &text, const QString &name, void (ConflictBox::*chosen)())
{
    auto *link = new LinkButton(text, this);
    link->setObjectName(name);
    link->setTone(Tone::Warn);
    link->setUnderlined(true);
    ways->addWidget(link);
    connect(link, &QPushButton::clicked, this, chosen);
    return link;
}

void ConflictBox::tell(const Conflict &conflict)
{
    const bool isNews = isHidden() || m_conflict.theirs != conflict.theirs;
    m_conflict = conflict;
    m_sentence->setText(conflict.sentence);
    m_theirs->setText(conflict.theirs);
    m_theirs->setAccessibleName(tr("Theirs: %1").arg(conflict.theirs));
    m_mine->setText(conflict.mine);
    m_mine->setAccessibleName(tr("Yours: %1").arg(conflict.mine));
    m_both->setVisible(conflict.canMerge);
    setAccessibleName(conflict.sentence);
    setAccessibleDescription(tr("Theirs: %1").arg(conflict.theirs) + u". "_s + tr("Yours: %1").arg(conflict.mine));
    show();
    if (!isNews)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConflictBox::paintEvent(QPaintEvent *)
{
    const ToneColours tone = toneColours(Tone::Warn);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone.text, 1));
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

} // namespace muster
