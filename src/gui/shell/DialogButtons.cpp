// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/DialogButtons.h"

#include "gui/shell/FitOnScreen.h"

#include <QEvent>
#include <QPushButton>

namespace muster {

DialogButtons::DialogButtons(QWidget *parent)
    : QDialogButtonBox(parent)
{
    setStandardButtons(Ok | Cancel);
    button(Ok)->setObjectName("accept");
    button(Cancel)->setObjectName("cancel");
    setDanger(false);
}

QString DialogButtons::acceptText() const
{
    return acceptButton()->text().replace(QLatin1String("&&"), QLatin1String("&"));
}

void DialogButtons::setAcceptText(const QString &text)
{
    acceptButton()->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
}

void DialogButtons::setDanger(bool danger)
{
    acceptButton()->setProperty("danger", danger);
    acceptButton()->setProperty("primary", !danger);
    button(danger ? Cancel : Ok)->setDefault(true);
}

// And Enter is what the ring is around.
void DialogButtons::focusDefault()
{
    for (QAbstractButton *each : buttons()) {
        if (static_cast<QPushButton *>(each)->isDefault())
            each->setFocus(Qt::TabFocusReason);
    }
    m_showsFocus = true;
}

void DialogButtons::leaveEnterToOthers()
{
    for (QAbstractButton *each : buttons()) {
        static_cast<QPushButton *>(each)->setAutoDefault(false);
        static_cast<QPushButton *>(each)->setDefault(false);
    }
}

// Qt makes the first button the proxy of the row. Where that one is hidden, and the row stands behind it in the chain of Tab,
// nobody would come to the buttons after it.
void DialogButtons::showEvent(QShowEvent *event)
{
    QDialogButtonBox::showEvent(event);
    fitOnScreen(*window());
    setFocusProxy(nullptr);
    if (m_showsFocus) // a window that comes up takes that over from its parent
        window()->setAttribute(Qt::WA_KeyboardFocusChange);
}

// Where the style changes, Qt lays out the row anew, and shows what was hidden.
void DialogButtons::changeEvent(QEvent *event)
{
    QList<QAbstractButton *> hidden = buttons();
    hidden.removeIf([](const QAbstractButton *each) { return !each->isHidden(); });
    QDialogButtonBox::changeEvent(event);
    for (QAbstractButton *each : hidden)
        each->hide();
    setFocusProxy(nullptr);
}

} // namespace muster
