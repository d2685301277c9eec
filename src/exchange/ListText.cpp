// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ListText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {
namespace {

bool needsQuotes(const QString &name)
{
    const auto special = [](QChar c) { return separatesNames(c) || c == u',' || c == u'"'; };
    return name.isEmpty() || name.front().isSpace() || name.back().isSpace() || std::any_of(name.cbegin(), name.cend(), special);
}

} // namespace

QString joinNames(const QStringList &names)
{
    QStringList parts;
    parts.reserve(names.size());
    for (const QString &name : names)
        parts.append(needsQuotes(name) ? u'"' + QString(name).replace(u"\""_s, u"\"\""_s) + u'"' : name);
    return parts.join(u"; "_s);
}

qsizetype endOfQuoted(const QString &cell, qsizetype from)
{
    while (from < cell.size() && cell.at(from).isSpace() && !separatesNames(cell.at(from)))
        ++from;
    if (from >= cell.size() || cell.at(from) != u'"')
        return -1;
    qsizetype at = from + 1;
    while (at < cell.size() && (cell.at(at) != u'"' || (at + 1 < cell.size() && cell.at(at + 1) == u'"')))
        at += cell.at(at) == u'"' ? 2 : 1;
    if (at >= cell.size())
        return -1;
    const qsizetype end = at + 1;
    for (at = end; at < cell.size() && !separatesNames(cell.at(at)); ++at) {
        if (!cell.at(at).isSpace())
            return -1;
    }
    return end;
}

QString unquotedName(const QString &part)
{
    const QString name = part.trimmed();
    if (name.size() < 2 || endOfQuoted(name, 0) != name.size())
        return name;
    return name.sliced(1, name.size() - 2).replace(u"\"\""_s, u"\""_s);
}

} // namespace muster
