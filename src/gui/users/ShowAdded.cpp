// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ShowAdded.h"

#include "gui/shell/Desk.h"
#include "gui/shell/DeskSettings.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShowAdded)
};

} // namespace

QString noticeOfAdded(const Desk &desk, const QString &done)
{
    return desk.settings().flag(setting::ShowPending) ? done : Text::tr("%1. Non-activated users are shown now.").arg(done);
}

void showAdded(const Desk &desk)
{
    desk.settings().setValue(setting::ShowPending, true);
}

} // namespace muster
