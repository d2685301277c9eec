// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/FollowWriting.h"

#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace muster {

namespace {

struct FollowWritingText
{
    Q_DECLARE_TR_FUNCTIONS(FollowWriting)
};

} // namespace

void followWriting(WorkspaceContext &context, const QString &path, const QFuture<Result<qint64>> &writing)
{
    const QString name = QFileInfo(path).fileName();
    showWork(context, FollowWritingText::tr("Writing “%1”…").arg(name), writing);
    whenDone(writing, &context, [&context, name](const Result<qint64> &rows) {
        if (rows)
            context.say(FollowWritingText::tr("%Ln row(s) saved in “%1”", nullptr, int(*rows)).arg(name));
        else
            context.refuse(rows.error());
    });
}

} // namespace muster
