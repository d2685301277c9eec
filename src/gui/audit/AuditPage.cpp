// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/audit/AuditPage.h"

#include "gui/audit/EventPanel.h"
#include "gui/audit/TimelineModel.h"
#include "gui/audit/TimelinePanel.h"
#include "gui/audit/VerifyCommand.h"
#include "gui/audit/AuditCommands.h"
#include "gui/commands/CommandSet.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/widgets/BannerLine.h"
#include "models/Selection.h"
#include "texts/VerifyText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

static const QString SplitterKey = u"audit/splitter"_s;

AuditPage::AuditPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_commands(commands)
    , m_verified(new BannerLine(this))
    , m_timeline(new TimelinePanel(context, commands, this))
    , m_event(new EventPanel(context, commands, this))
    , m_splitter(new QSplitter(this))
{
    layOut();
    connect(m_timeline, &TimelinePanel::selectionChanged, this, &AuditPage::takeSelection);
    connect(m_timeline, &TimelinePanel::countChanged, this, [this] {
        setStatus(tr("%Ln change set(s)", nullptr, int(m_timeline->model().events().count())));
    });
    connect(m_timeline, &TimelinePanel::menuRequested, this, [this](const QPoint &at) {
        m_commands.contextMenu({u"audit.undo"_s, {}, u"audit.verify"_s}, this)->popup(at);
    });
    connect(&m_timeline->model().events(), &TableModel::stateChanged, this, &Page::loadingChanged);
    connect(m_verified, &BannerLine::linkActivated, this, &AuditPage::copyHead);
    connect(m_verified, &BannerLine::dismissed, m_verified, &QWidget::hide);
    connect(qobject_cast<VerifyCommand *>(commands.command(u"audit.verify"_s)), &VerifyCommand::verified, this, &AuditPage::showVerified);
    setFirstFocus(&m_timeline->table());
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
    for (const qint64 event : m_timeline->selectedEvents())
        selection.rows.append({Table::Events, {.id = event}});
    return selection;
}

void AuditPage::takeSelection()
{
    const QVector<qint64> events = m_timeline->selectedEvents();
    if (std::exchange(m_published, events) != events && isVisible())
        m_context.setSelection(selection());
    if (events.size() != 1)
        return m_event->showNothing(events.isEmpty() ? QString() : tr("%Ln selected", nullptr, int(events.size())));
    const TimelineModel &model = m_timeline->model();
    const int row = model.events().rowOf(events.first());
    if (const Row *event = model.events().rowAt(row))
        m_event->show(*event, model.index(row, model.events().sectionOf(Column::Action)).data().toString());
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

void AuditPage::search()
{
    m_timeline->focusSearch();
}

void AuditPage::selectAll()
{
    m_timeline->table().selectAll();
}

void AuditPage::refresh()
{
    m_timeline->refresh();
}

bool AuditPage::isLoading() const
{
    return m_timeline->model().events().isLoading();
}

TableQuery AuditPage::tableQuery() const
{
    return m_timeline->model().events().query();
}

QVector<Column> AuditPage::visibleColumns() const
{
    return {Column::Event, Column::At, Column::Operator, Column::Action, Column::Object, Column::Changes, Column::Reason,
        Column::Origin, Column::Undoes, Column::UndoneBy, Column::Head};
}

bool AuditPage::showQuery(const TableQuery &query)
{
    if (query.table != Table::Events && query.table != Table::Entries)
        return false;
    m_timeline->show(query.text);
    return true;
}

} // namespace muster
