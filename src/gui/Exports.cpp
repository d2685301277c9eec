// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Exports.h"

#include "exchange/AuditWorkbook.h"
#include "exchange/TableExport.h"
#include "gui/shell/Desk.h"
#include "gui/shell/FileChoice.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkWatch.h"
#include "words/Titles.h"

#include <QDate>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster {

Exports::Exports(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
{
}

void Exports::saveTable(const TableQuery &query, const QVector<Column> &columns)
{
    const FileQuestion question {tr("Export table"),
        {tr("Excel workbook (*.xlsx)"), tr("CSV (*.csv)"), tr("JSON (*.json)")}, tableTitle(query.table) + u".xlsx"_s};
    m_desk.files().save(m_desk.window(), question, [this, query, columns](const QString &path) {
        watch(m_desk.workspace().read(TableExport {query, columns, path}), path);
    });
}

void Exports::saveAuditWorkbook()
{
    const WorkspaceInfo info = m_desk.info();
    const QString name = tr("%1 audit %2").arg(info.organization, QDate::currentDate().toString(Qt::ISODate)) + u".xlsx"_s;
    m_desk.files().save(m_desk.window(), {tr("Audit workbook"), {tr("Excel workbook (*.xlsx)")}, name},
        [this, info](const QString &path) {
            watch(m_desk.workspace().read(AuditWorkbook {path, info.operatorName, info.operatorEmail}), path);
        });
}

void Exports::watch(const QFuture<Result<qint64>> &writing, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto *watch = new WorkWatch(tr("Writing “%1”…").arg(name), writing, this);
    connect(watch, &WorkWatch::working, &m_desk, &Desk::working);
    whenDone(writing, this, [this, name](const Result<qint64> &rows) {
        if (rows)
            m_desk.say(tr("“%1” written, %Ln row(s)", nullptr, int(*rows)).arg(name));
        else if (rows.error().code != ErrorCode::Cancelled)
            m_desk.refuse(rows.error());
    });
}

} // namespace muster
