// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/invitations/InviteesModel.h"

#include "models/Roles.h"
#include "texts/ReturnedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

void InviteesModel::setInvitees(const QVector<Invitee> &invitees)
{
    beginResetModel();
    m_invitees = invitees;
    endResetModel();
}

qsizetype InviteesModel::count(bool (Invitee::*is)() const) const
{
    return std::count_if(m_invitees.cbegin(), m_invitees.cend(), [is](const Invitee &one) { return (one.*is)(); });
}

qsizetype InviteesModel::wrong() const
{
    return std::count_if(m_invitees.cbegin(), m_invitees.cend(), [](const Invitee &one) { return one.way == Invitee::IsWrong; });
}

qsizetype InviteesModel::returned() const
{
    return std::count_if(m_invitees.cbegin(), m_invitees.cend(), [](const Invitee &one) { return one.isInviting() && one.returned; });
}

int InviteesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_invitees.size());
}

int InviteesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InviteesModel::whoText(const Invitee &invitee)
{
    const QString name = invitee.name.isEmpty() ? QString(invitee.firstName + u' ' + invitee.lastName).trimmed() : invitee.name;
    return name.isEmpty() || name == invitee.email ? invitee.email : u"%1 <%2>"_s.arg(name, invitee.email);
}

QString InviteesModel::outcomeText(const Invitee &invitee)
{
    switch (invitee.way) {
    case Invitee::Invite:
        return tr("Is invited");
    case Invitee::Resend:
        return tr("Is invited already: gets a new link; role and language stay");
    case Invitee::Bind:
        return tr("Has an account: gets the role on the project");
    case Invitee::ChangeRole:
        return tr("Is on the project: gets this role");
    case Invitee::IsOnProject:
        return tr("Is on the project with this role");
    case Invitee::IsWrong:
        return tr("Is no e-mail address");
    case Invitee::IsTwice:
        return tr("Stands there more than once");
    }
    Q_UNREACHABLE();
}

QVariant InviteesModel::data(const QModelIndex &index, int role) const
{
    const Invitee &invitee = m_invitees.at(index.row());
    const bool isLeftOut = !invitee.isInviting() && !invitee.isBinding();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Who ? whoText(invitee) : outcomeText(invitee);
    case QuietRole:
        return isLeftOut && invitee.way != Invitee::IsWrong;
    case WarningRole:
        if (index.column() == Who && invitee.isInviting() && invitee.returned)
            return returnedText(*invitee.returned, QLocale());
        return index.column() == Who && invitee.way == Invitee::IsWrong ? QVariant(outcomeText(invitee)) : QVariant();
    default:
        return {};
    }
}

QVariant InviteesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Who ? tr("Who") : tr("What happens");
}

} // namespace muster
