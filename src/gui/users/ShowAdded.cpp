// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ShowAdded.h"

#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct ShowAddedText
{
    Q_DECLARE_TR_FUNCTIONS(ShowAdded)
};

} // namespace

QString noticeOfAdded(const WorkspaceContext &context, const QString &done)
{
    return context.settings().flag(setting::ShowPending) ? done : ShowAddedText::tr("%1. Non-activated users are shown now.").arg(done);
}

void showAdded(const WorkspaceContext &context)
{
    context.settings().setValue(setting::ShowPending, true);
}

} // namespace muster
