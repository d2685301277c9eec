// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/HereButton.h"

#include "core/ShortText.h"
#include "gui/shell/WhoIsHere.h"
#include "gui/shell/WorkspaceContext.h"
#include "texts/PresenceText.h"
#include "texts/TimeText.h"

#include <QDateTime>
#include <QMenu>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostLetters = 60; // of a name
constexpr int MostLines = 30;

// Names are what people gave them, and no keys.
QString inMenu(const QString &name)
{
    return ellipsedText(name, MostLetters).replace(u'&', u"&&"_s);
}

} // namespace

HereButton::HereButton(WorkspaceContext &context, QWidget *parent)
    : QToolButton(parent)
    , m_context(context)
    , m_menu(new QMenu(this))
{
    setObjectName("here");
    setProperty("look", "small");
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    m_menu->setObjectName("hereMenu");
    hide();
    connect(m_menu, &QMenu::aboutToShow, this, &HereButton::fill);
    connect(this, &QToolButton::clicked, m_menu, [this] { // the line of the window is below it
        fill();
        m_menu->popup(popupPlace(m_menu->sizeHint()));
    });
    connect(&context.here(), &WhoIsHere::changed, this, &HereButton::showCount);
    connect(&context, &WorkspaceContext::stateChanged, this, &HereButton::showCount);
    showCount();
}

// Above it, and within the window.
QPoint HereButton::popupPlace(const QSize &size) const
{
    const QRect room(window()->mapToGlobal(QPoint(0, 0)), window()->size());
    const QPoint wanted = mapToGlobal(QPoint(0, -size.height()));
    return {std::max(room.left(), std::min(wanted.x(), room.right() - size.width())), wanted.y()};
}

void HereButton::showCount()
{
    const QVector<Present> others = m_context.here().others();
    QSet<QString> people;
    for (const Present &one : others)
        people.insert(one.userId.isEmpty() ? QString::number(one.number) : one.userId);
    people.remove(m_context.info().operatorId);
    const int count = int(people.size());
    setText(count > 0 ? tr("%Ln other(s) here", nullptr, count) : tr("Open in another window, too"));
    setAccessibleName(text());
    setToolTip(tr("Who else has this workspace open, and what of it"));
    setVisible(!others.isEmpty());
    if (m_menu->isVisible())
        fill();
}

void HereButton::fill()
{
    m_menu->clear();
    const QVector<Present> others = m_context.here().others();
    for (const Present &one : others.first(std::min<qsizetype>(others.size(), MostLines))) {
        QAction *const line = m_menu->addAction(lineOf(one));
        const bool canGo = one.open.kind == u"user"_s && !one.objectName.isEmpty();
        line->setEnabled(canGo);
        connect(line, &QAction::triggered, this, [this, one] { m_context.openRecord(ObjectKind::User, one.open.objectId); });
    }
    if (others.size() > MostLines)
        m_menu->addAction(tr("and %Ln more", nullptr, int(others.size() - MostLines)))->setEnabled(false);
}

QString HereButton::lineOf(const Present &one) const
{
    QStringList parts {inMenu(m_context.here().nameOf(one))};
    for (const QString &part : {pageText(one.open.page), one.objectName}) {
        if (!part.isEmpty())
            parts << inMenu(part);
    }
    parts << tr("since %1").arg(timeText(QDateTime::fromMSecsSinceEpoch(one.since), locale()));
    return parts.join(u" · "_s);
}

} // namespace muster
