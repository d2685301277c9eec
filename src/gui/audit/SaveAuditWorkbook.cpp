// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/SaveAuditWorkbook.h"

#include "exchange/AuditWorkbook.h"
#include "gui/shell/FileChoice.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct SaveAuditWorkbookText
{
    Q_DECLARE_TR_FUNCTIONS(SaveAuditWorkbook)
};

void write(WorkspaceContext &context, const QString &path)
{
    const WorkspaceInfo info = context.info();
    const QString name = QFileInfo(path).fileName();
    const auto writing = context.workspace().read(AuditWorkbook {path, info.operatorName, info.operatorEmail});
    showWork(context, SaveAuditWorkbookText::tr("Writing “%1”…").arg(name), writing);
    whenDone(writing, &context, [&context, name](const Result<qint64> &rows) {
        if (rows)
            context.say(SaveAuditWorkbookText::tr("Audit workbook saved as “%1”").arg(name));
        else
            context.refuse(rows.error());
    });
}

} // namespace

void saveAuditWorkbook(WorkspaceContext &context)
{
    const std::optional<Moment> moment = context.info().moment;
    const QDate day = moment ? QDateTime::fromMSecsSinceEpoch(moment->time).date() : QDate::currentDate();
    const QString name = SaveAuditWorkbookText::tr("%1 audit %2").arg(context.info().organization, day.toString(Qt::ISODate));
    const FileQuestion question {SaveAuditWorkbookText::tr("Audit workbook"), {SaveAuditWorkbookText::tr("Excel workbook (*.xlsx)")}, name + u".xlsx"_s};
    context.files().save(context.window(), question, [&context](const QString &path) { write(context, path); });
}

} // namespace muster
