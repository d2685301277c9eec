// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/NewUsersModel.h"

#include "core/Fold.h"
#include "core/Text.h"
#include "exchange/ImportColumns.h"
#include "models/Roles.h"
#include "storage/Workspace.h"
#include "storage/queries/FreeSeats.h"
#include "texts/ErrorText.h"
#include "texts/Titles.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace muster {

NewUsersModel::NewUsersModel(Workspace &workspace, const WorkspaceState &state, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_users({blank()})
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    connect(&m_soon, &QTimer::timeout, this, &NewUsersModel::askTaken);
}

NewUser NewUsersModel::blank() const
{
    NewUser user;
    user.provider = m_state.providers.value(0);
    return user;
}

QVector<NewUser> NewUsersModel::users() const
{
    QVector<NewUser> users;
    for (const NewUser &user : m_users) {
        if (!user.isBlank())
            users.append(withChosenRoles(user));
    }
    return users;
}

NewUser NewUsersModel::withChosenRoles(NewUser user) const
{
    QStringList waiting;
    for (const QString &name : std::as_const(user.unknownRoles)) {
        if (const QString key = chosenRole(name); key.isEmpty())
            waiting.append(name);
        else if (!user.roles.contains(key))
            user.roles.append(key);
    }
    user.unknownRoles = waiting;
    return user;
}

QMap<QString, int> NewUsersModel::unknownRoles() const
{
    QMap<QString, int> names;
    QHash<QString, QString> first; // as it was written first
    for (const NewUser &user : m_users) {
        for (const QString &name : user.unknownRoles)
            ++names[first.contains(importWord(name)) ? first.value(importWord(name)) : *first.insert(importWord(name), name)];
    }
    return names;
}

QString NewUsersModel::chosenRole(const QString &name) const
{
    return m_roleChoices.value(importWord(name));
}

void NewUsersModel::chooseRole(const QString &name, const QString &key)
{
    m_roleChoices.insert(importWord(name), key);
    Q_EMIT dataChanged(index(0, 0), index(int(m_users.size()) - 1, PartCount - 1));
    check();
}

void NewUsersModel::insert(int row, const QVector<NewUser> &users)
{
    if (users.isEmpty())
        return;
    beginResetModel();
    if (m_users.value(row, blank()).isBlank() && row < m_users.size())
        m_users.removeAt(row);
    for (qsizetype at = 0; at < users.size(); ++at) {
        NewUser user = users.at(at);
        if (user.provider.isEmpty())
            user.provider = m_state.providers.value(0);
        m_users.insert(std::min(row + at, m_users.size()), user);
    }
    endResetModel();
    check();
}

void NewUsersModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_users.removeAt(row);
    endRemoveRows();
    check();
}

void NewUsersModel::setRoles(int row, const QStringList &keys)
{
    m_users[row].roles = keys;
    m_users[row].unknownRoles.clear();
    edited(row);
}

void NewUsersModel::setGroups(int row, const QStringList &names)
{
    m_users[row].groups = names;
    edited(row);
}

void NewUsersModel::edited(int row)
{
    m_users[row].fault.reset();
    Q_EMIT dataChanged(index(row, 0), index(row, PartCount - 1));
    check();
}

// What can be told at once is told at once; whether an address is taken is asked when the typing pauses.
void NewUsersModel::check()
{
    findFirstRows();
    if (m_users.isEmpty() || !m_users.last().isBlank()) {
        const int end = int(m_users.size());
        beginInsertRows({}, end, end);
        m_users.append(blank());
        endInsertRows();
    }
    m_soon.start();
    Q_EMIT dataChanged(index(0, Check), index(int(m_users.size()) - 1, Check));
    Q_EMIT checked();
}

void NewUsersModel::askTaken()
{
    QStringList emails;
    for (const NewUser &user : std::as_const(m_users)) {
        if (isEmail(user.email.trimmed()))
            emails << user.email.trimmed();
    }
    m_options.ask(m_workspace.read(UsersByEmail {emails}), [this](const Result<UsersByEmail::Answer> &taken) {
        if (taken)
            m_taken = {taken->keyBegin(), taken->keyEnd()};
        Q_EMIT dataChanged(index(0, Check), index(int(m_users.size()) - 1, Check));
        Q_EMIT checked();
    });
}

void NewUsersModel::findFirstRows()
{
    m_firstRows.clear();
    for (int row = int(m_users.size()) - 1; row >= 0; --row)
        m_firstRows.insert(emailKey(m_users.at(row).email), row);
}

bool NewUsersModel::isTwice(int row) const
{
    return m_firstRows.value(emailKey(m_users.at(row).email), row) < row;
}

QString NewUsersModel::problem(int row) const
{
    const NewUser user = userAt(row);
    const QString email = user.email.trimmed();
    if (user.isBlank())
        return {};
    if (user.fault)
        return errorText(*user.fault);
    if (email.isEmpty())
        return tr("The address is missing.");
    if (!isEmail(email))
        return errorText({ErrorCode::InvalidEmail, {email}});
    if (isTwice(row))
        return tr("This address stands in a row above.");
    if (m_taken.contains(emailKey(email)))
        return errorText({ErrorCode::EmailTaken, {email}});
    if (!user.unknownRoles.isEmpty())
        return errorText({ErrorCode::UnknownRole, {user.unknownRoles.first()}});
    for (const Change &change : user.changes()) {
        if (const QString why = whyNot(change); !why.isEmpty())
            return why;
    }
    return {};
}

QString NewUsersModel::warning(int row) const
{
    const NewUser &user = m_users.at(row);
    return user.firstName.contains(u'@') || user.lastName.contains(u'@') ? tr("An address stands where the name belongs.") : QString();
}

QString NewUsersModel::whyNot(const Change &change) const
{
    const Result<void> allowed = m_state.rights.check(change.verb, change.object, change.set, {});
    return allowed ? QString() : errorText(allowed.error());
}

QVector<RoleChoice> NewUsersModel::roles() const
{
    QVector<RoleChoice> roles;
    for (const RoleChoice &role : m_state.roles) {
        if (role.scope == RoleScope::Workspace && whyNot(change::addUser({{Field::Roles, QStringList {role.key}}})).isEmpty())
            roles.append(role);
    }
    return roles;
}

qint64 NewUsersModel::seatsNeeded() const
{
    const QVector<NewUser> all = users();
    return std::count_if(all.cbegin(), all.cend(), [this](const NewUser &user) { return FreeSeats::takesSeat(user.roles, m_state.roles); });
}

bool NewUsersModel::canCreate() const
{
    if (users().isEmpty() || isChecking())
        return false;
    for (int row = 0; row < m_users.size(); ++row) {
        if (!problem(row).isEmpty())
            return false;
    }
    return true;
}

int NewUsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int NewUsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PartCount;
}

QString NewUsersModel::text(const NewUser &user, int part) const
{
    switch (part) {
    case Email:
        return user.email;
    case FirstName:
        return user.firstName;
    case LastName:
        return user.lastName;
    case Type:
        return accountTypeText(user.accountType);
    case Roles: {
        QStringList names;
        for (const RoleChoice &role : m_state.roles) {
            if (user.roles.contains(role.key))
                names << role.name;
        }
        for (const QString &unknown : user.unknownRoles)
            names << tr("“%1”?", "a name that is no role").arg(quotedText(unknown));
        return names.join(u", "_s);
    }
    case Classification:
        return user.classification;
    case Groups:
        return user.groups.join(u", "_s);
    case DefaultGroup:
        return user.defaultGroup ? tr("Yes") : tr("No");
    case Sso:
        return user.sso ? tr("Yes") : tr("No");
    case Provider:
        return user.sso ? user.provider : QString();
    default:
        return {};
    }
}

QVariant NewUsersModel::checkCell(int row, int role) const
{
    const QString problem = this->problem(row);
    const QString wrong = problem.isEmpty() ? warning(row) : problem;
    if (role == Qt::DisplayRole)
        return wrong.isEmpty() && !m_users.at(row).isBlank() ? tr("OK") : wrong;
    if (role == Qt::ToolTipRole)
        return wrong;
    if (role == QuietRole)
        return wrong.isEmpty();
    return {};
}

QVariant NewUsersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NewUser user = userAt(index.row());
    const int part = index.column();
    if (part == Check)
        return checkCell(index.row(), role);
    const bool flag = part == DefaultGroup || part == Sso;
    if (role == SwitchRole && flag)
        return part == Sso ? user.sso : user.defaultGroup;
    if (role == QuietRole)
        return user.isBlank();
    if (role == WarningRole && part == Email)
        return problem(index.row());
    if (role == WarningRole && (part == FirstName || part == LastName) && text(user, part).contains(u'@'))
        return warning(index.row());
    if (role == WarningTextRole && !data(index, WarningRole).toString().isEmpty())
        return QString();
    if (role == Qt::EditRole && part == Type)
        return keyOf(user.accountType);
    if (role == Qt::AccessibleTextRole)
        return u"%1: %2"_s.arg(headerData(part, Qt::Horizontal).toString(), text(user, part));
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(text(user, part)) : QVariant();
}

void NewUsersModel::set(NewUser &user, int part, const QVariant &value)
{
    switch (part) {
    case Email:
        user.email = value.toString().trimmed();
        break;
    case FirstName:
        user.firstName = value.toString();
        break;
    case LastName:
        user.lastName = value.toString();
        break;
    case Type:
        user.accountType = fromKey<AccountType>(value.toString()).value_or(user.accountType);
        break;
    case Classification:
        user.classification = value.toString();
        break;
    case DefaultGroup:
        user.defaultGroup = value.toBool();
        break;
    case Sso:
        user.sso = value.toBool();
        break;
    case Provider:
        user.provider = value.toString();
        break;
    default:
        break;
    }
}

bool NewUsersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != SwitchRole))
        return false;
    set(m_users[index.row()], index.column(), value);
    edited(index.row());
    return true;
}

QVariant NewUsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Email:
        return tr("%1 *", "a field that must be filled in").arg(fieldTitle(Field::Email));
    case FirstName:
        return fieldTitle(Field::FirstName);
    case LastName:
        return fieldTitle(Field::LastName);
    case Type:
        return fieldTitle(Field::AccountType);
    case Roles:
        return fieldTitle(Field::Roles);
    case Classification:
        return fieldTitle(Field::Classification);
    case Groups:
        return tableTitle(Table::Groups);
    case DefaultGroup:
        return fieldTitle(Field::DefaultGroup);
    case Sso:
        return signInText(SignIn::Sso);
    case Provider:
        return fieldTitle(Field::Provider);
    default:
        return tr("Check");
    }
}

Qt::ItemFlags NewUsersModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const int part = index.column();
    const bool typed = part == Email || part == FirstName || part == LastName;
    if (typed || !choices(part).isEmpty())
        flags |= Qt::ItemIsEditable;
    if (part == Provider && index.isValid() && !m_users.at(index.row()).sso)
        flags &= ~(Qt::ItemIsEditable | Qt::ItemIsEnabled);
    return flags;
}

QStringList NewUsersModel::choices(int part) const
{
    switch (part) {
    case Type: {
        QStringList types = keys<AccountType>();
        types.removeIf([this](const QString &key) { return !whyNot(change::addUser({{Field::AccountType, key}})).isEmpty(); });
        return types;
    }
    case Classification:
        return QStringList {u""_s} + m_state.classifications;
    case Provider:
        return m_state.providers;
    default:
        return {};
    }
}

QString NewUsersModel::choiceText(int part, const QString &value) const
{
    if (part == Type)
        return keyText(Column::AccountType, value);
    return value.isEmpty() ? tr("(none)") : value;
}

} // namespace muster
