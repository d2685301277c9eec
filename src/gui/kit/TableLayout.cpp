// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/TableLayout.h"

#include "core/FieldDefinition.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

std::optional<Column> columnOf(Table table, const QString &key)
{
    for (const FieldDefinition &definition : columnsOf(table)) {
        if (key == QLatin1StringView(definition.key) && definition.isOffered())
            return definition.field;
    }
    return std::nullopt;
}

QString keyFor(Table table, Column column)
{
    const FieldDefinition *definition = findColumn(table, column);
    return definition ? QString::fromLatin1(definition->key) : QString();
}

// Values may hold what separates them.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toLatin1());
}

void readNarrowing(TableLayout &look, Table table, const QString &name, const QString &value)
{
    TableLayout::Narrowing narrowing = look.narrowing.value_or(TableLayout::Narrowing());
    const std::optional<Column> column = name == "filter"_L1 ? columnOf(table, value.section(u':', 0, 0)) : std::nullopt;
    if (name == "text"_L1)
        narrowing.text = decoded(value);
    if (column) {
        QStringList values;
        for (const QString &one : value.section(u':', 1).split(u','))
            values << decoded(one);
        narrowing.filters.append({*column, values});
    }
    look.narrowing = narrowing;
}

} // namespace

bool TableLayout::shows(Column column) const
{
    return std::any_of(places.cbegin(), places.cend(), [column](const Place &place) { return place.column == column; });
}

// What people look at comes first; the rest of the dozen behind it.
TableLayout TableLayout::initial(Table table)
{
    TableLayout look;
    if (table == Table::Roles)
        return {.places = {{Column::Name}, {Column::Scope}, {Column::Holders}}}; // what else there is stands beside it
    if (table == Table::Events)
        return {.places = {{Column::At}, {Column::Action}, {Column::Operator}, {Column::Changes}, {Column::Origin}}, .sort = {{Column::At, Qt::DescendingOrder}}};
    if (table == Table::Invitations) { // what wants something first, as the list has it
        for (const Column column : {Column::Email, Column::InvitationState, Column::Expires, Column::Project, Column::Role, Column::By, Column::PreferredLanguage})
            look.places.append({column});
        return look;
    }
    if (table == Table::Users) {
        for (const Column column : {Column::FirstName, Column::LastName, Column::Email, Column::Roles, Column::Status, Column::Locked, Column::Mfa})
            look.places.append({column});
    }
    for (const FieldDefinition &definition : columnsOf(table)) {
        if (definition.use & FieldDefinition::ShownAtFirst && !look.shows(definition.field))
            look.places.append({definition.field});
    }
    return look;
}

int TableLayout::usualWidth(Column column)
{
    switch (column) {
    case Column::Email:
        return 260;
    case Column::Head:
    case Column::UserId:
    case Column::TenantId:
        return 270;
    case Column::Name:
        return 262; // with its badges
    case Column::Reason:
    case Column::Said:
        return 190;
    case Column::By:
    case Column::Project:
        return 168;
    case Column::Expires:
        return 104;
    case Column::InvitationState:
        return 136; // with its badge, in German
    case Column::Mail:
    case Column::MailState:
        return 146;
    case Column::FullName:
    case Column::Groups:
    case Column::Projects:
    case Column::Object:
    case Column::Origin:
        return 160;
    case Column::Roles:
        return 146; // Administrator, and the key of a licence
    case Column::FirstName:
    case Column::Scope:
    case Column::Holders:
    case Column::Changes:
        return 96;
    case Column::Locked:
    case Column::Mfa:
    case Column::Verified:
        return 66;
    case Column::DisableControl:
    case Column::DeleteControl:
        return 84;
    default:
        return 116;
    }
}

std::optional<Column> TableLayout::wide(Table table)
{
    if (table == Table::Mails)
        return Column::Said;
    return table == Table::Events ? std::optional(Column::Action) : std::nullopt;
}

QStringList TableLayout::toText(Table table) const
{
    QStringList text;
    for (const Place &place : places)
        text << u"%1:%2"_s.arg(keyFor(table, place.column)).arg(place.width);
    for (const SortKey &key : sort)
        text << u"sort:"_s + (key.order == Qt::DescendingOrder ? u"-"_s : QString()) + keyFor(table, key.column);
    if (narrowing) {
        text << u"text:"_s + encoded(narrowing->text);
        for (const Filter &filter : narrowing->filters) {
            QStringList values;
            for (const QString &value : filter.values)
                values << encoded(value);
            text << u"filter:%1:%2"_s.arg(keyFor(table, filter.column), values.join(u','));
        }
    }
    return text;
}

TableLayout TableLayout::fromText(Table table, const QStringList &text)
{
    TableLayout look;
    for (const QString &part : text) {
        const QString name = part.section(u':', 0, 0);
        const QString value = part.section(u':', 1);
        if (name == "text"_L1 || name == "filter"_L1) {
            readNarrowing(look, table, name, value);
            continue;
        }
        const bool descending = value.startsWith(u'-');
        if (const auto column = columnOf(table, name); column && !look.shows(*column))
            look.places.append({*column, std::max(0, value.toInt())});
        else if (const auto key = columnOf(table, value.mid(descending ? 1 : 0)); name == "sort"_L1 && key)
            look.sort.append({*key, descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (look.places.isEmpty())
        return initial(table);
    return look;
}

} // namespace muster
