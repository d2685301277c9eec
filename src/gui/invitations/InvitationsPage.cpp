// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invitations/InvitationsPage.h"

#include "gui/invitations/InvitationCommands.h"
#include "gui/invitations/InvitationPanel.h"
#include "gui/kit/ListPanel.h"
#include "gui/kit/ListTable.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"
#include "models/TableModel.h"
#include "storage/queries/Listing.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

InvitationsPage::InvitationsPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : ListPage(parent)
    , m_context(context)
    , m_list(new ListPanel(this))
    , m_panel(new InvitationPanel(context, this))
{
    // Accepted ones are accounts: they stand behind a word of their own
    m_list->setUp(context, commands, {.table = Table::Invitations, .title = tr("Invitations"), .search = tr("Search invitations"), .icon = IconName::Invitations, .nothing = tr("Nobody is invited"),
        .nothingHint = tr("Who has no account yet can be invited to a project: they get a mail with a link, and make the account themselves."), .failed = tr("The invitations could not be read"),
        .add = u"invitations.create"_s, .tools = {u"file.export"_s}, .rowMenu = invitationMenu(),
        .quickTerms = {{tr("Open", "invitations"), u"-state:accepted"_s}, {tr("Pending", "invitations"), u"state:pending"_s}, {tr("Declined", "invitations"), u"state:declined"_s},
            {tr("Expired", "invitations"), u"state:expired"_s}, {tr("Accepted", "invitations"), u"state:accepted"_s}, {tr("All", "invitations"), {}}}});
    setList(m_list);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    m_panel->setMinimumWidth(280);
    splitter->setSizes({960, 340});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_list, &ListPanel::selectionChanged, this, &InvitationsPage::takeSelection);
    connect(m_list, &ListPanel::rowsChanged, this, &InvitationsPage::takeSelection);
}

PageFactory InvitationsPage::factory()
{
    return {.id = u"invitations"_s, .title = tr("Invitations"), .icon = IconName::Invitations, .make = [](WorkspaceContext &context, CommandSet &commands) { return new InvitationsPage(context, commands); },
        .kinds = {ObjectKind::Invitation}, .tables = {Table::Invitations}, .addCommands = addInvitationCommands};
}

Selection InvitationsPage::selection() const
{
    Selection selection {.focus = ObjectKind::Invitation};
    for (const QModelIndex &index : m_list->table().selectionModel()->selectedRows()) {
        if (const Row *const row = m_list->model().rowAt(index.row()))
            selection.rows.append({Table::Invitations, *row});
    }
    return selection;
}

bool InvitationsPage::reveal(ObjectKind kind, const QString &uuid)
{
    if (kind != ObjectKind::Invitation)
        return false;
    whenDone(m_context.workspace().read(FindIds {Table::Invitations, {uuid}}), this, [this](const Result<QVector<qint64>> &ids) {
        if (ids && !ids->isEmpty())
            m_list->reveal(ids->first());
    });
    return true;
}

void InvitationsPage::takeSelection()
{
    const Selection selected = selection();
    m_panel->show(selected.rows.size() == 1 ? std::optional(selected.rows.first()) : std::nullopt);
    if (isVisible())
        m_context.setSelection(selected);
}

} // namespace muster
