// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/AuditPage.h"

#include "gui/audit/EventPanel.h"
#include "gui/audit/TimelineModel.h"
#include "gui/audit/VerifyCommand.h"
#include "gui/audit/AuditCommands.h"
#include "gui/commands/CommandSet.h"
#include "gui/kit/ListPanel.h"
#include "gui/kit/ListTable.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/widgets/BannerLine.h"
#include "models/Selection.h"
#include "texts/VerifyText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

static const QString SplitterKey = u"audit/splitter"_s;

AuditPage::AuditPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : ListPage(parent)
    , m_context(context)
    , m_verified(new BannerLine(this))
    , m_timeline(new ListPanel(this))
    , m_event(new EventPanel(context, commands, this))
    , m_splitter(new QSplitter(this))
{
    m_timeline->setUp(context, commands, timeline());
    setList(m_timeline);
    layOut();
    connect(m_timeline, &ListPanel::selectionChanged, this, &AuditPage::takeSelection);
    connect(m_timeline, &ListPanel::rowsChanged, this, &AuditPage::takeSelection);
    connect(m_verified, &BannerLine::linkActivated, this, &AuditPage::copyHead);
    connect(m_verified, &BannerLine::dismissed, m_verified, &QWidget::hide);
    connect(qobject_cast<VerifyCommand *>(commands.command(u"audit.verify"_s)), &VerifyCommand::verified, this, &AuditPage::showVerified);
}

// The latest change set comes first: it is what most come for.
ListDefinition AuditPage::timeline()
{
    return {.table = Table::Events,
        .title = tr("Audit"),
        .search = tr("Search who, whom and why"),
        .icon = IconName::Audit,
        .nothing = tr("No change sets yet"),
        .noMatch = tr("No change set matches"),
        .failed = tr("The audit trail could not be read"),
        .tools = {u"audit.verify"_s, u"view.day"_s, u"file.export"_s},
        .rowMenu = {u"audit.undo"_s, {}, u"audit.verify"_s},
        .count = [](qsizetype events) { return tr("%Ln change set(s)", nullptr, int(events)); },
        .quickTerms = {{tr("All times"), {}}, {tr("Today"), u"at:today"_s}, {tr("7 days"), u"at:<7d"_s}, {tr("30 days"), u"at:<30d"_s}},
        .selectFirst = true,
        .makeModel = [](Workspace &workspace, QObject *parent) { return new TimelineModel(workspace, parent); }};
}

PageFactory AuditPage::factory()
{
    return {u"audit"_s, tr("Audit"), IconName::Audit,
        [](WorkspaceContext &context, CommandSet &commands) { return new AuditPage(context, commands); }, {}, {Table::Events, Table::Entries}, {}, addAuditCommands};
}

void AuditPage::layOut()
{
    m_verified->setObjectName("verified");
    m_verified->setDismissable(true);
    m_splitter->addWidget(m_timeline);
    m_splitter->addWidget(m_event);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 420});
    m_splitter->restoreState(m_context.settings().value(SplitterKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_context.settings().setValue(SplitterKey, m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_verified);
    layout->addWidget(m_splitter, 1);
}

Selection AuditPage::selection() const
{
    Selection selection;
    for (const qint64 event : m_timeline->table().selectedIds())
        selection.rows.append({Table::Events, {.id = event, .cells = {}}});
    return selection;
}

void AuditPage::takeSelection()
{
    const QVector<qint64> events = m_timeline->table().selectedIds();
    if (std::exchange(m_published, events) != events && isVisible())
        m_context.setSelection(selection());
    if (events.size() != 1)
        return m_event->showNothing(events.isEmpty() ? QString() : tr("%Ln selected", nullptr, int(events.size())));
    const TableModel &model = m_timeline->model();
    const int row = model.rowOf(events.first());
    if (const Row *event = model.rowAt(row))
        m_event->show(*event, model.index(row, model.sectionOf(Column::Action)).data().toString());
}

void AuditPage::showVerified(const WorkspaceReport &report)
{
    m_head = report.head;
    if (report.isWhole())
        m_verified->say(Tone::Good, IconName::Verify, verifyText(report), tr("Copy chain head"));
    else
        m_verified->say(Tone::Bad, IconName::Error, verifyText(report));
}

void AuditPage::copyHead()
{
    QGuiApplication::clipboard()->setText(m_head);
    m_context.say(tr("Chain head copied"));
}

// An export of the trail is evidence: what is shown comes first, in its order, and nothing is left out.
QVector<Column> AuditPage::visibleColumns() const
{
    QVector<Column> columns = ListPage::visibleColumns();
    for (const FieldDefinition &definition : columnsOf(Table::Events)) {
        if (!columns.contains(definition.field))
            columns.append(definition.field);
    }
    return columns;
}

// What is asked of entries is asked of the change sets that have them.
bool AuditPage::showQuery(const TableQuery &query)
{
    if (query.table == Table::Entries)
        return ListPage::showQuery({.table = Table::Events, .text = query.text});
    return ListPage::showQuery(query);
}

} // namespace muster
