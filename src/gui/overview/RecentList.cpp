// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/RecentList.h"

#include "gui/overview/ListRow.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/PanelFrame.h"
#include "models/Refs.h"
#include "texts/TimeText.h"

#include <QDateTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

RecentList::RecentList(WorkspaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_body(new QVBoxLayout)
{
    auto *frame = new PanelFrame(tr("What happened last"), this);
    auto *link = new LinkButton(tr("Audit"), frame);
    link->setObjectName("toAudit");
    connect(link, &QAbstractButton::clicked, this, [this] { m_context.goTo(u"audit"_s); });
    frame->addTool(link);
    auto *body = new QWidget(frame);
    body->setLayout(m_body);
    m_body->setContentsMargins(0, 6, 0, 6);
    frame->setBody(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&context.workspace(), &Workspace::changed, this, &RecentList::ask);
    ask();
}

void RecentList::ask()
{
    const ReadPart question {{.table = Table::Events, .sort = {{Column::Event, Qt::DescendingOrder}}}, Shown, 0, Shown};
    m_events.ask(m_context.workspace().read(question), [this](const Result<Part> &part) {
        if (part)
            describe(part->rows);
    });
}

void RecentList::describe(const QVector<Row> &events)
{
    QVector<qint64> numbers;
    for (const Row &event : events)
        numbers.append(event.id);
    m_words.ask(m_context.workspace().read(DescribeEvents {numbers}), [this, events](const Result<DescribeEvents::Answer> &words) {
        if (words)
            take(events, *words);
    });
}

void RecentList::take(const QVector<Row> &events, const DescribeEvents::Answer &words)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const Row &event : events) {
        const auto at = QDateTime::fromMSecsSinceEpoch(cellOf(Table::Events, event, Column::At).toLongLong());
        auto *row = new ListRow(words.value(event.id), cellOf(Table::Events, event, Column::Operator).toString(),
            timeText(at, locale()), m_rows);
        const QString query = u"event:%1"_s.arg(event.id);
        connect(row, &QAbstractButton::clicked, this, [this, query] { m_context.showQuery({.table = Table::Events, .text = query}); });
        rows->addWidget(row);
    }
    m_body->addWidget(m_rows);
    Q_EMIT loaded();
}

} // namespace muster
