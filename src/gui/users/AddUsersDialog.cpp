// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/AddUsersDialog.h"

#include "gui/kit/SeatsLine.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WhenDone.h"
#include "gui/theme/Icons.h"
#include "gui/users/NewUsersModel.h"
#include "gui/users/ShowAdded.h"
#include "gui/widgets/CheckListPopup.h"
#include "storage/queries/Listing.h"
#include "texts/ErrorText.h"
#include "texts/NameList.h"
#include "texts/Titles.h"
#include "users/ui_AddUsersDialog.h"

#include <QPointer>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostGroups = 2000;

} // namespace

AddUsersDialog::AddUsersDialog(WorkspaceContext &context, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AddUsersDialog>())
    , m_context(context)
    , m_model(new NewUsersModel(context.workspace(), context.state(), this))
{
    m_ui->setupUi(this);
    m_ui->newUsers->setUsers(*m_model);
    m_seats = new SeatsLine(context, m_ui->seats);
    makeButtons();
    connect(m_model, &NewUsersModel::checked, this, &AddUsersDialog::showCount);
    connect(m_model, &NewUsersModel::checked, this, &AddUsersDialog::showRoles);
    connect(m_ui->unknown, &UnknownRoles::chosen, m_model, &NewUsersModel::chooseRole);
    connect(m_ui->newUsers, &NewUsersTable::pastedText, this, [this](const QStringList &ignored) {
        if (!ignored.isEmpty())
            m_ui->formMessage->say(tr("Columns that are not understood were left out: %1").arg(fewNames(ignored)));
    });
    connect(m_ui->newUsers, &NewUsersTable::listWanted, this, [this](const QModelIndex &index) {
        if (index.column() == NewUsersModel::Roles)
            tickRoles(index);
        else
            tickGroups(index);
    });
    new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, this, &AddUsersDialog::create);
    showCount();
    showRoles();
    m_ui->newUsers->setCurrentIndex(m_model->index(0, NewUsersModel::Email));
    m_ui->newUsers->setFocus();
}

AddUsersDialog::~AddUsersDialog() = default;

AddUsersDialog *AddUsersDialog::open(WorkspaceContext &context)
{
    QWidget *window = context.window();
    auto *dialog = new AddUsersDialog(context, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QSize room = window ? window->size() : QSize(1200, 700);
    dialog->resize(dialog->size().boundedTo(room - QSize(60, 80)));
    static_cast<QDialog *>(dialog)->open();
    return dialog;
}

NewUsersTable &AddUsersDialog::table() const
{
    return *m_ui->newUsers;
}

void AddUsersDialog::makeButtons()
{
    connect(m_ui->buttons, &DialogButtons::accepted, this, &AddUsersDialog::create); // it closes once the users are there
    m_ui->buttons->acceptButton()->setToolTip(tr("Ctrl+Enter"));
    auto *remove = m_ui->buttons->addButton(tr("Remove row"), QDialogButtonBox::ResetRole);
    remove->setObjectName("removeRow");
    remove->setIcon(icon(IconName::Delete));
    remove->setToolTip(tr("Ctrl+Del"));
    connect(remove, &QPushButton::clicked, m_ui->newUsers, &NewUsersTable::removeSelected);
    m_ui->buttons->leaveEnterToOthers(); // it belongs to the cells
}

void AddUsersDialog::showCount()
{
    const int count = int(m_model->users().size());
    m_ui->buttons->setAcceptText(count == 0 ? tr("Create users") : tr("Create %Ln user(s)", nullptr, count));
    m_ui->buttons->acceptButton()->setEnabled(m_model->canCreate() && !m_creating);
    m_seats->setNeeded(m_model->seatsNeeded());
}

void AddUsersDialog::showRoles()
{
    QVector<UnknownRoles::Name> names;
    const QMap<QString, int> unknown = m_model->unknownRoles();
    for (auto each = unknown.cbegin(); each != unknown.cend(); ++each)
        names.append({each.key(), each.value(), m_model->chosenRole(each.key())});
    m_ui->unknown->showRoles(names, m_model->roles());
}

QRect AddUsersDialog::cellRect(const QModelIndex &index) const
{
    const QRect cell = m_ui->newUsers->visualRect(index);
    return {m_ui->newUsers->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
}

void AddUsersDialog::tickRoles(const QModelIndex &index)
{
    auto *popup = new CheckListPopup(fieldTitle(Field::Roles), this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setChecked(m_model->userAt(index.row()).roles);
    QList<FilterValue> roles;
    for (const RoleChoice &role : m_model->roles())
        roles.append({role.key, role.licensed ? tr("%1 · uses a licence").arg(role.name) : role.name});
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

void AddUsersDialog::reject()
{
    const int count = int(m_model->users().size());
    if (count == 0)
        return QDialog::reject();
    const QPointer<AddUsersDialog> self(this);
    m_context.ask().confirm(this,
        {tr("Close without creating"), tr("%Ln user(s) that you typed would be lost.", nullptr, count), tr("Throw away"), true},
        [self](Prompts::Confirmed confirmed) {
            if (self && confirmed.yes)
                self->QDialog::reject();
        });
}

void AddUsersDialog::refuse(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_ui->formMessage->say(errorText(error));
}

} // namespace muster
