// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TableArgument.h"

#include "cli/Terminal.h"
#include "texts/ErrorText.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

QStringList tableKeys()
{
    QStringList all;
    for (const TableDefinition &table : tableDefinitions())
        all.append(QString::fromLatin1(table.key));
    return all;
}

std::optional<TableQuery> tableArgument(const QString &table, const QString &query)
{
    TableQuery wanted;
    const std::optional<Table> known = tableFromKey(table);
    if (!known) {
        complain(QCoreApplication::translate("TableArgument", "There is no table “%1”. Tables are: %2.")
                     .arg(table, tableKeys().join(u", "_s)));
        return std::nullopt;
    }
    wanted.table = *known;
    wanted.text = query;
    const Result<QVector<Term>> terms = parseQuery(wanted.table, query, systemClock(), QTimeZone::systemTimeZone());
    if (!terms && terms.error().code != ErrorCode::QueryTooLong) { // that is not wrong, but refused
        complain(errorText(terms.error()));
        return std::nullopt;
    }
    static const QRegularExpression quoted(u"\"[^\"]*\""_s);
    static const QRegularExpression blank(u"(?:^|[\\s|])-?(\\w+):(?=[\\s|]|$)"_s);
    if (const QRegularExpressionMatch none = blank.match(QString(query).replace(quoted, u"…"_s)); none.hasMatch()) { // while somebody types, it is to come
        complain(QCoreApplication::translate("TableArgument", "“%1:” is followed by nothing, which would find everybody. Say what is looked for, or leave it out.").arg(none.captured(1)));
        return std::nullopt;
    }
    return wanted;
}

} // namespace muster
