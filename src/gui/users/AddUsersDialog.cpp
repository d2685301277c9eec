// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/AddUsersDialog.h"

#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/DialogButtons.h"
#include "gui/shell/WhenDone.h"
#include "gui/theme/Icons.h"
#include "gui/users/FormMessage.h"
#include "gui/users/NewUsersModel.h"
#include "gui/users/NewUsersTable.h"
#include "gui/users/ShowAdded.h"
#include "gui/widgets/CheckListPopup.h"
#include "storage/queries/Listing.h"
#include "texts/ErrorText.h"
#include "texts/Titles.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostGroups = 2000;

} // namespace

AddUsersDialog::AddUsersDialog(WorkspaceContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new NewUsersModel(context.workspace(), context.state(), this))
    , m_table(new NewUsersTable(*m_model, this))
    , m_message(new FormMessage(this))
{
    setObjectName("addUsersDialog");
    setWindowTitle(tr("Add users"));
    makeLayout();
    connect(m_model, &NewUsersModel::checked, this, &AddUsersDialog::showCount);
    connect(m_table, &NewUsersTable::listWanted, this, [this](const QModelIndex &index) {
        if (index.column() == NewUsersModel::Roles)
            tickRoles(index);
        else
            tickGroups(index);
    });
    new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, this, &AddUsersDialog::create);
    showCount();
    m_table->setCurrentIndex(m_model->index(0, NewUsersModel::Email));
    m_table->setFocus();
}

AddUsersDialog *AddUsersDialog::open(WorkspaceContext &context)
{
    QWidget *window = context.window();
    auto *dialog = new AddUsersDialog(context, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QSize room = window ? window->size() : QSize(1200, 700);
    dialog->resize(QSize(1240, 480).boundedTo(room - QSize(60, 80)));
    static_cast<QDialog *>(dialog)->open();
    return dialog;
}

void AddUsersDialog::makeLayout()
{
    auto *title = new QLabel(windowTitle(), this);
    title->setProperty("look", "title");
    auto *hint = new QLabel(tr("Type one user a row, or paste rows from a spreadsheet: address, first name, last name, role."), this);
    hint->setProperty("look", "quiet");
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    m_create = addDialogButtons(this, layout, tr("Create users"));
    auto *box = findChild<QDialogButtonBox *>();
    disconnect(box, &QDialogButtonBox::accepted, nullptr, nullptr); // it closes once the users are there
    connect(box, &QDialogButtonBox::accepted, this, &AddUsersDialog::create);
    m_create->setAutoDefault(false);
    m_create->setDefault(false); // Enter belongs to the cells
    m_create->setToolTip(tr("Ctrl+Enter"));
    auto *remove = box->addButton(tr("Remove row"), QDialogButtonBox::ResetRole);
    remove->setObjectName("removeRow");
    remove->setIcon(icon(IconName::Delete));
    remove->setToolTip(tr("Ctrl+Del"));
    connect(remove, &QPushButton::clicked, m_table, &NewUsersTable::removeSelected);
    for (QAbstractButton *button : box->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
}

void AddUsersDialog::showCount()
{
    const int count = int(m_model->users().size());
    m_create->setText(count == 0 ? tr("Create users") : tr("Create %Ln user(s)", nullptr, count));
    m_create->setEnabled(m_model->canCreate() && !m_creating);
}

QRect AddUsersDialog::cellRect(const QModelIndex &index) const
{
    const QRect cell = m_table->visualRect(index);
    return {m_table->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
}

void AddUsersDialog::tickRoles(const QModelIndex &index)
{
    auto *popup = new CheckListPopup(fieldTitle(Field::Roles), this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setChecked(m_model->userAt(index.row()).roles);
    QList<FilterValue> roles;
    for (const RoleChoice &role : m_model->state().roles) {
        if (role.scope == RoleScope::Workspace)
            roles.append({role.key, role.licensed ? tr("%1 · uses a licence").arg(role.name) : role.name});
    }
    popup->setValues(roles);
    connect(popup, &CheckListPopup::checkedChanged, this,
        [this, row = index.row()](const QStringList &keys) { m_model->setRoles(row, keys); });
    popup->popUp(cellRect(index));
}

void AddUsersDialog::tickGroups(const QModelIndex &index)
{
    auto *popup = new CheckListPopup(tableTitle(Table::Groups), this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setChecked(m_model->userAt(index.row()).groups);
    connect(popup, &CheckListPopup::checkedChanged, this,
        [this, row = index.row()](const QStringList &names) { m_model->setGroups(row, names); });
    const KnownValues question {Table::Users, Column::Groups, {}, MostGroups};
    whenDone(m_context.workspace().read(question), popup, [popup](const Result<QStringList> &names) {
        QList<FilterValue> groups;
        for (const QString &name : names.value_or(QStringList()))
            groups.append({name, name});
        popup->setValues(groups);
    });
    popup->popUp(cellRect(index));
}

void AddUsersDialog::create()
{
    if (!m_model->canCreate() || m_creating)
        return;
    ChangeSet set;
    const QVector<NewUser> users = m_model->users();
    for (const NewUser &user : users)
        set.changes << user.changes();
    m_creating = true;
    showCount();
    const QString done = noticeOfAdded(m_context, tr("%Ln user(s) added", nullptr, int(users.size())));
    whenDone(m_context.changes().applyHere(set, done), this, [this](const Result<Outcome> &outcome) {
        m_creating = false;
        showCount();
        if (!outcome)
            return refuse(outcome.error());
        showAdded(m_context);
        accept();
    });
}

void AddUsersDialog::refuse(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_message->say(errorText(error));
}

} // namespace muster
