// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/SaveAuditWorkbook.h"

#include "exchange/AuditWorkbook.h"
#include "gui/shell/FileChoice.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SaveAuditWorkbook)
};

void write(Desk &desk, const QString &path)
{
    const WorkspaceInfo info = desk.info();
    const QString name = QFileInfo(path).fileName();
    const auto writing = desk.workspace().read(AuditWorkbook {path, info.operatorName, info.operatorEmail});
    showWork(desk, Text::tr("Writing “%1”…").arg(name), writing);
    whenDone(writing, &desk, [&desk, name](const Result<qint64> &rows) {
        if (rows)
            desk.say(Text::tr("Audit workbook saved as “%1”").arg(name));
        else
            desk.refuse(rows.error());
    });
}

} // namespace

void saveAuditWorkbook(Desk &desk)
{
    const QString name = Text::tr("%1 audit %2").arg(desk.info().organization, QDate::currentDate().toString(Qt::ISODate));
    const FileQuestion question {Text::tr("Audit workbook"), {Text::tr("Excel workbook (*.xlsx)")}, name + u".xlsx"_s};
    desk.files().save(desk.window(), question, [&desk](const QString &path) { write(desk, path); });
}

} // namespace muster
