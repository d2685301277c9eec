// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PersonName.h"

#include "core/Fold.h"
#include "core/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isSmall(QStringView word)
{
    return !word.isEmpty() && word.front().isLower();
}

} // namespace

PersonName PersonName::of(const QString &whole)
{
    const QString name = visibleText(whole);
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return {name.sliced(comma + 1).trimmed(), name.first(comma).trimmed()};
    qsizetype blank = name.lastIndexOf(u' ');
    if (blank <= 0)
        return {name, {}};
    // Who writes the first name small, too, says nothing by that.
    for (qsizetype before = name.lastIndexOf(u' ', blank - 1); before > 0 && !isSmall(name); before = name.lastIndexOf(u' ', blank - 1)) {
        if (!isSmall(QStringView(name).sliced(before + 1)))
            break;
        blank = before;
    }
    return {name.first(blank), name.sliced(blank + 1)};
}

NamedAddress NamedAddress::of(const QString &text)
{
    static const QRegularExpression form(u"^(.*)<\\s*([^<>]*@[^<>]*?)\\s*>$"_s, QRegularExpression::DotMatchesEverythingOption);
    if (!text.contains(u'<'))
        return {};
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return {match.captured(1).remove(u'"').trimmed(), match.captured(2)};
}

bool isAddress(const QString &text)
{
    const NamedAddress named = NamedAddress::of(text);
    return isEmail(named.address.isEmpty() ? text.trimmed() : named.address);
}

} // namespace muster
