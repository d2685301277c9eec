// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TableCells.h"

#include "core/FieldDefinition.h"
#include "core/Kinds.h"
#include "models/Refs.h"
#include "texts/CellText.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Tone statusTone(const QString &key)
{
    switch (fromKey<Status>(key).value_or(Status::Disabled)) {
    case Status::Active:
        return Tone::Good;
    case Status::Pending:
        return Tone::Warn;
    case Status::Disabled:
        break;
    }
    return Tone::Quiet;
}

Tone accountTypeTone(const QString &key)
{
    switch (fromKey<AccountType>(key).value_or(AccountType::Standard)) {
    case AccountType::Admin:
        return Tone::Soft;
    case AccountType::ReadOnly:
        return Tone::Quiet;
    case AccountType::Standard:
        break;
    }
    return Tone::None;
}

} // namespace

bool isSwitch(Table table, Column column)
{
    return table == Table::Users && (column == Column::Locked || column == Column::Mfa || column == Column::DisableControl);
}

std::optional<IconName> buttonOf(Table table, Column column)
{
    if (table != Table::Users)
        return std::nullopt;
    return column == Column::PasswordControl ? std::optional(IconName::Key) : column == Column::DeleteControl ? std::optional(IconName::Delete) : std::nullopt;
}

// Of one that waits, how many days are left, or have gone by.
QString TableCells::expiry(const Row &row) const
{
    constexpr qint64 Day = 24 * 3'600'000LL;
    const qint64 left = cellOf(m_table, row, Column::Expires).toLongLong() - QDateTime::currentMSecsSinceEpoch();
    if (left <= 0)
        return -left < Day ? tr("today", "an invitation expired") : tr("%Ln day(s) ago", nullptr, int(-left / Day));
    return left < Day ? tr("within a day") : tr("in %Ln day(s)", nullptr, int((left + Day / 2) / Day)); // what has just been sent has all of its days
}

QString TableCells::text(const Row &row, Column column) const
{
    if (m_table == Table::Invitations && column == Column::Expires) {
        const auto state = fromKey<InvitationState>(cellOf(m_table, row, Column::InvitationState).toString());
        if (state == InvitationState::Pending || state == InvitationState::Expired)
            return expiry(row);
    }
    if (column == Column::PasswordControl)
        return tr("Set password…");
    if (column == Column::DeleteControl)
        return tr("Delete…");
    return cellText(m_table, column, cellOf(m_table, row, column), m_locale, m_zone);
}

static Tone invitationTone(InvitationState state)
{
    switch (state) {
    case InvitationState::Pending:
        return Tone::Soft;
    case InvitationState::Accepted:
        return Tone::Good;
    case InvitationState::Declined:
        return Tone::Bad;
    case InvitationState::Revoked:
        return Tone::Quiet;
    case InvitationState::Expired:
        return Tone::Warn;
    }
    Q_UNREACHABLE();
}

Tone TableCells::badge(const Row &row, Column column) const
{
    const QVariant value = cellOf(m_table, row, column);
    switch (column) {
    case Column::Status:
        return statusTone(value.toString());
    case Column::InvitationState:
        return invitationTone(fromKey<InvitationState>(value.toString()).value_or(InvitationState::Revoked));
    case Column::AccountType:
        return accountTypeTone(value.toString());
    case Column::Locked:
        return value.toBool() ? Tone::Bad : Tone::None;
    case Column::DisableControl:
        return value.toBool() ? Tone::Quiet : Tone::None;
    case Column::Archived:
    case Column::BuiltIn:
        return value.toBool() ? Tone::Quiet : Tone::None;
    default:
        return Tone::None;
    }
}

QString TableCells::warning(const Row &row, Column column) const
{
    const int count = cellOf(m_table, row, Column::Misconfigured).toInt();
    if (count == 0)
        return {};
    if (m_table == Table::Users && (column == Column::Projects || column == Column::Misconfigured))
        return tr("On no team on %Ln project(s)", nullptr, count);
    if (m_table == Table::Projects && (column == Column::Name || column == Column::Misconfigured))
        return tr("%Ln user(s) with access and without a team", nullptr, count);
    if (m_table == Table::Assignments && (column == Column::Subject || column == Column::Misconfigured))
        return tr("%Ln user(s) with access and without a team", nullptr, count);
    return {};
}

// What a control does to its row, where it can be used.
QString TableCells::deed(const Row &row, Column column) const
{
    if (!data(row, column, ControlEnabledRole).toBool())
        return {};
    switch (column) {
    case Column::Locked:
        return tr("Unlock: let this user try again to sign in");
    case Column::Mfa:
        return tr("Reset MFA: for who lost the device of their second factor");
    case Column::DisableControl:
        return cellOf(m_table, row, column).toBool() ? tr("Activate: let this user sign in again") : tr("Deactivate: keep this user from signing in; nothing else is lost");
    case Column::PasswordControl:
        return tr("Give this user another password");
    case Column::DeleteControl:
        return tr("Delete this user");
    default:
        return {};
    }
}

// What kind of role it is, beside its name.
QStringList TableCells::roleBadges(const Row &row) const
{
    QStringList badges;
    if (cellOf(m_table, row, Column::Licensed).toBool())
        badges << tr("licensed");
    if (cellOf(m_table, row, Column::BuiltIn).toBool())
        badges << tr("built in");
    return badges;
}

QVariantList TableCells::roleTones(const Row &row) const
{
    QVariantList tones;
    if (cellOf(m_table, row, Column::Licensed).toBool())
        tones << int(Tone::Soft);
    if (cellOf(m_table, row, Column::BuiltIn).toBool())
        tones << int(Tone::Quiet);
    return tones;
}

bool TableCells::isQuiet(const Row &row) const
{
    return (m_table == Table::Users && cellOf(m_table, row, Column::Status).toString() == keyOf(Status::Disabled))
        || (m_table == Table::Projects && cellOf(m_table, row, Column::Archived).toBool());
}

QVariant TableCells::data(const Row &row, Column column, int role) const
{
    const FieldDefinition *definition = findColumn(m_table, column);
    if (!definition)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole: {
        const QString wrong = warning(row, column);
        const QString does = deed(row, column);
        if (m_table == Table::Invitations && column == Column::Expires)
            return cellText(m_table, column, cellOf(m_table, row, column), m_locale, m_zone);
        return !wrong.isEmpty() ? wrong : !does.isEmpty() ? does : definition->kind == ValueKind::List ? text(row, column) : QVariant();
    }
    case Qt::AccessibleDescriptionRole:
        return deed(row, column);
    case IdRole:
        return row.id;
    case RawRole:
        return cellOf(m_table, row, column);
    case BadgeRole:
        if (m_table == Table::Roles && column == Column::Name)
            return roleTones(row);
        if (const Tone tone = badge(row, column); tone != Tone::None)
            return int(tone);
        return {};
    case BadgeTextRole:
        if (m_table == Table::Roles && column == Column::Name)
            return roleBadges(row);
        return badge(row, column) != Tone::None && !isSwitch(m_table, column) ? QVariant(text(row, column)) : QVariant();
    case SwitchRole:
        return isSwitch(m_table, column) ? QVariant(cellOf(m_table, row, column).toBool()) : QVariant();
    case ButtonRole:
        if (const std::optional<IconName> button = buttonOf(m_table, column))
            return int(*button);
        return {};
    case ControlEnabledRole:
        if (buttonOf(m_table, column) || column == Column::DisableControl)
            return true;
        return isSwitch(m_table, column) ? QVariant(cellOf(m_table, row, column).toBool()) : QVariant(); // what is locked can be opened and what is set up can be reset, never the other way
    case QuietRole:
        return isQuiet(row);
    case LicensedRole:
        return m_table == Table::Users && (column == Column::Roles || column == Column::Licence) && cellOf(m_table, row, Column::Licence).toBool();
    case IconRole:
        if (m_table == Table::Assignments && column == Column::Subject)
            return int(cellOf(m_table, row, Column::SubjectKind).toString() == "group"_L1 ? IconName::Group : IconName::User);
        return {};
    case WarningRole:
        return warning(row, column);
    case WarningTextRole:
        return warning(row, column).isEmpty() || column == Column::Misconfigured ? QVariant() : QVariant(tr("no team"));
    default:
        return {};
    }
}

} // namespace muster
