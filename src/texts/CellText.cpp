// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/CellText.h"

#include "core/FieldDefinition.h"
#include "texts/ActionText.h"
#include "texts/TimeText.h"
#include "texts/Titles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)

public:
    static QString ofFlag(bool flag) { return flag ? tr("Yes") : tr("No"); }
    static QString members(const QString &count) { return tr("Default Group (%1)", "how many are in it").arg(count); }
};

// All who are in the Default Group are one row of access, which the database gives a name.
QString userOfAccess(const QString &name)
{
    static const QRegularExpression all(u"^Default Group \\((\\d+)\\)$"_s);
    const QRegularExpressionMatch match = all.match(name);
    return match.hasMatch() ? CellText::members(match.captured(1)) : name;
}

// Numbers that name something are not grouped: event 12345, not 12,345.
bool isName(Column column)
{
    return column == Column::Event || column == Column::Undoes || column == Column::UndoneBy;
}

} // namespace

QString cellText(Table table, Column column, const QVariant &value, const QLocale &locale, const QTimeZone &zone)
{
    const FieldDefinition *definition = findColumn(table, column);
    if (!definition || value.isNull())
        return {};
    switch (definition->kind) {
    case ValueKind::Flag:
        return CellText::ofFlag(value.toBool());
    case ValueKind::Time:
        return timeText(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), zone), locale);
    case ValueKind::Number:
        return isName(column) ? QString::number(value.toLongLong()) : locale.toString(value.toLongLong());
    case ValueKind::List:
        return listText(column, value.toStringList());
    case ValueKind::Key:
    case ValueKind::Text:
        break;
    }
    if (table == Table::Access && column == Column::User)
        return userOfAccess(value.toString());
    return column == Column::Action ? actionText(value.toString()) : keyText(column, value.toString());
}

} // namespace muster
