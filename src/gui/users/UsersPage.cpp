// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UsersPage.h"

#include "gui/commands/ChangeSets.h"
#include "gui/commands/CommandSet.h"
#include "gui/commands/WithSelected.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/users/GroupsPanel.h"
#include "gui/users/GroupsTree.h"
#include "gui/users/UserRecord.h"
#include "gui/users/UserSelection.h"
#include "gui/users/UsersPanel.h"
#include "gui/users/UsersTable.h"
#include "gui/widgets/CentreButtons.h"
#include "models/GroupTreeModel.h"
#include "models/TableModel.h"
#include "storage/queries/Listing.h"

#include <QApplication>
#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString SplitterKey = u"users/splitter"_s;
constexpr int RecordWidth = 380;
constexpr int WideEnough = 1300; // for users, groups and a record side by side

} // namespace

UsersPage::UsersPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : ListPage(parent)
    , m_context(context)
    , m_commands(commands)
    , m_splitter(new QSplitter(this))
    , m_users(new UsersPanel(context, commands, this))
    , m_groups(new GroupsPanel(context, commands, this))
    , m_selection(new UserSelection(context, m_users->model(), &m_users->table(), &m_groups->tree()))
{
    setList(m_users);
    makeLayout();
    connectPanels();
    m_selection->now();
}

PageFactory UsersPage::factory()
{
    return {u"users"_s, tr("Users & Groups"), IconName::Users,
        [](WorkspaceContext &context, CommandSet &commands) { return new UsersPage(context, commands); },
        {ObjectKind::User, ObjectKind::Group}, {Table::Users, Table::Groups}};
}

void UsersPage::makeLayout()
{
    m_beside = new QWidget(this);
    auto *beside = new QHBoxLayout(m_beside);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    m_centre = new CentreButtons(m_beside);
    if (m_commands.command(u"users.addToGroup"_s)) {
        m_centre->addAction(m_commands.action(u"users.addToGroup"_s), CentreButtons::Forward, true);
        m_centre->addAction(m_commands.action(u"users.removeFromGroup"_s), CentreButtons::Back);
    }
    m_centre->setCompact(true); // the room is for addresses; what they do is said by the line below the groups
    beside->addWidget(m_centre);
    beside->addWidget(m_groups, 1);
    m_splitter->addWidget(m_users);
    m_splitter->addWidget(m_beside);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({850, 360}); // addresses and the longest status are seen beside each other
    m_splitter->restoreState(m_context.settings().value(SplitterKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (!isRecordOpen())
            m_context.settings().setValue(SplitterKey, m_splitter->saveState());
    });
    m_users->setMinimumWidth(320);
    m_groups->setMinimumWidth(240);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void UsersPage::connectPanels()
{
    connect(m_users, &UsersPanel::selectionChanged, m_selection, &UserSelection::now);
    connect(m_groups, &GroupsPanel::selectionChanged, m_selection, &UserSelection::now);
    connect(m_users, &UsersPanel::rowsChanged, m_selection, &UserSelection::later);
    connect(m_groups, &GroupsPanel::rowsChanged, m_selection, &UserSelection::later);
    connect(m_selection, &UserSelection::changed, this, &UsersPage::publish);
    connect(m_users, &UsersPanel::opened, this, &UsersPage::openRow);
    connect(&m_groups->tree(), &GroupsTree::userOpened, this, [this](const UserRef &user) { openUser(user.uuid); });
    connect(&m_groups->model(), &GroupTreeModel::droppedOn, this, &UsersPage::dropOn);
    connect(&m_groups->model(), &GroupTreeModel::droppedOutside, this, &UsersPage::dropOutside);
    connect(&m_users->table(), &UsersTable::membersDropped, this, &UsersPage::dropMembers);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    m_users->table().acceptMembersFrom(&m_groups->tree());
}

Selection UsersPage::selection() const
{
    return m_selection->selection();
}

void UsersPage::followFocus(const QWidget *now)
{
    if (now && m_groups->isAncestorOf(now))
        m_selection->setInGroups(true);
    else if (now && m_users->isAncestorOf(now))
        m_selection->setInGroups(false);
}

void UsersPage::search()
{
    if (m_selection->isInGroups())
        m_groups->search();
    else
        ListPage::search();
}

void UsersPage::selectAll()
{
    if (m_selection->isInGroups())
        m_groups->tree().selectAll();
    else
        ListPage::selectAll();
}

void UsersPage::copy()
{
    m_selection->isInGroups() ? m_groups->copy() : ListPage::copy();
}

void UsersPage::refresh()
{
    ListPage::refresh();
    m_groups->model().refresh();
}

bool UsersPage::reveal(ObjectKind kind, const QString &uuid)
{
    if (kind == ObjectKind::Group) {
        m_groups->reveal(uuid);
        return true;
    }
    if (kind != ObjectKind::User)
        return false;
    whenDone(m_context.workspace().read(FindIds {Table::Users, {uuid}}), this, [this](const Result<QVector<qint64>> &ids) {
        if (ids && !ids->isEmpty())
            m_users->reveal(ids->first());
    });
    return true;
}

bool UsersPage::openRecord(ObjectKind kind, const QString &uuid)
{
    if (kind != ObjectKind::User)
        return reveal(kind, uuid);
    openUser(uuid);
    return true;
}

void UsersPage::openRow(qint64 id)
{
    const UserRef user = m_users->model().userOf(id);
    if (!user.uuid.isEmpty())
        openUser(user.uuid);
}

void UsersPage::openUser(const QString &uuid)
{
    const bool opens = !isRecordOpen();
    if (opens)
        m_withoutRecord = m_splitter->sizes(); // before it takes its part
    if (!m_record) {
        m_record = new UserRecord(m_context, this);
        m_record->setMinimumWidth(300);
        m_splitter->addWidget(m_record);
        m_splitter->setStretchFactor(2, 0);
        connect(m_record, &UserRecord::closed, this, &UsersPage::closeRecord);
    }
    if (opens) {
        m_record->show();
        m_splitter->setSizes({std::max(320, m_withoutRecord.value(0) - RecordWidth), m_withoutRecord.value(1), RecordWidth});
    }
    m_record->showUser(uuid);
    makeRoom();
}

void UsersPage::closeRecord()
{
    m_record->hide();
    makeRoom();
    m_splitter->refresh(); // its handle is gone too
    m_splitter->setSizes(m_withoutRecord); // what it took is given back
    m_users->table().setFocus();
}

bool UsersPage::isRecordOpen() const
{
    return m_record && !m_record->isHidden();
}

// Where three are too many side by side, the groups give way to the record.
void UsersPage::makeRoom()
{
    m_beside->setVisible(!isRecordOpen() || width() >= WideEnough);
}

void UsersPage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    makeRoom();
}

void UsersPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_context.setSelection(m_selection->selection());
}

void UsersPage::publish()
{
    m_groups->setHint(hint());
    const Selection &selection = m_selection->selection();
    if (isVisible())
        m_context.setSelection(selection);
    const QVector<ObjectRow> users = selection.of(ObjectKind::User);
    if (m_record && m_record->isVisible() && users.size() == 1)
        m_record->follow(users.first().text(Column::UserId));
}

// What the centre buttons would do.
QString UsersPage::hint() const
{
    const std::optional<ObjectRow> current = m_groups->tree().currentGroup();
    const std::optional<GroupRef> group = current ? std::optional(groupRef(current->row)) : std::nullopt;
    const Selection selected = m_selection->users();
    if (!group || selected.isEmpty())
        return group ? tr("Select users to add to “%1”").arg(group->name) : QString();
    if (const QString why = whyNot(m_context, change::addMember({}, {})); !why.isEmpty())
        return why;
    if (selected.many)
        return tr("%Ln user(s) selected for “%1”", nullptr, int(selected.many->count)).arg(group->name);
    const QVector<UserRef> users = selected.users();
    const auto outside = std::count_if(users.cbegin(), users.cend(), [&group](const UserRef &user) {
        return group->isDefault ? !user.defaultGroup : !user.groups.contains(group->name);
    });
    if (outside == 0)
        return tr("All selected users are in “%1”").arg(group->name);
    return tr("%Ln user(s) can be added to “%1”", nullptr, int(outside)).arg(group->name);
}

void UsersPage::dropOn(const GroupRef &group, const Drag &drag)
{
    if (!m_users->table().isDragging())
        return addToGroup(group, drag);
    withSelected(m_context, m_selection->users(), ObjectKind::User, this,
        [this, group](const Selection &selected) { addToGroup(group, {userIds(selected.users())}); });
}

void UsersPage::dropOutside(const Drag &drag)
{
    m_context.changes().apply(ofGroup(Verb::Remove, drag.within, drag.users, drag.groups));
}

void UsersPage::addToGroup(const GroupRef &group, const Drag &drag)
{
    const ChangeSet set = group.isDefault ? addingMembers({}, drag.users) : ofGroup(Verb::Add, group.uuid, drag.users, drag.groups);
    m_context.changes().applyWithPreview(set, optionsToAdd(group.name, drag.groups.isEmpty() ? ObjectKind::User : ObjectKind::Group));
}

void UsersPage::dropMembers()
{
    m_selection->now();
    QAction *remove = m_commands.action(u"users.removeFromGroup"_s);
    if (remove->isEnabled())
        remove->trigger();
    else
        m_context.say(remove->property("disabledReason").toString());
}

} // namespace muster
