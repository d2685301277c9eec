// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/DialogButtons.h"

#include <QLayout>
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

void DialogButtons::leaveEnterToOthers()
{
    for (QAbstractButton *each : buttons()) {
        static_cast<QPushButton *>(each)->setAutoDefault(false);
        static_cast<QPushButton *>(each)->setDefault(false);
    }
}

// Each platform has its own order of roles; Tab goes as they stand, not as they were made.
void DialogButtons::showEvent(QShowEvent *event)
{
    orderTabs();
    QDialogButtonBox::showEvent(event);
}

void DialogButtons::orderTabs()
{
    QWidget *before = nullptr;
    for (int at = 0; at < layout()->count(); ++at) {
        QWidget *each = layout()->itemAt(at)->widget();
        if (each && before)
            setTabOrder(before, each);
        before = each ? each : before;
    }
}

} // namespace muster
