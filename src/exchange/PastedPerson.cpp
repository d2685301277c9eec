// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PastedPerson.h"

#include "core/Fold.h"
#include "core/Text.h"
#include "exchange/ImportColumns.h"
#include "exchange/PersonName.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

bool isYesOrNo(const QString &text)
{
    static const QStringList words {u"true"_s, u"false"_s, u"wahr"_s, u"falsch"_s};
    return words.contains(importWord(text));
}

// Outside of quotes and angle brackets.
QStringList split(const QString &line, QChar separator)
{
    QStringList parts {QString()};
    bool quoted = false;
    for (const QChar c : line) {
        quoted ^= c == u'"';
        if (c == separator && !quoted)
            parts.append(QString());
        else
            parts.last().append(c);
    }
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

// "King, Ada <ada@x.example>" came apart at the comma of the name.
QStringList joinNames(const QStringList &parts)
{
    QStringList joined;
    QString before;
    for (const QString &part : parts) {
        if (!part.contains(u'@') && before.isEmpty() && &part != &parts.last()) {
            before = part;
            continue;
        }
        const bool named = !NamedAddress::of(part).address.isEmpty();
        if (!before.isEmpty() && named)
            joined.append(before + u", "_s + part);
        else if (!before.isEmpty())
            joined << before << part;
        else
            joined.append(part);
        before.clear();
    }
    if (!before.isEmpty())
        joined.append(before);
    return joined;
}

QStringList blanksApart(const QString &text)
{
    static const QRegularExpression blanks(u"[\\s,;]+"_s);
    return text.split(blanks, Qt::SkipEmptyParts);
}

// What looks like an address that is mistyped: no name is written so.
bool isLikeAddress(const QString &text)
{
    static const QRegularExpression domain(u"^[^\\s@A-Z]+\\.[a-z]{2,}$"_s);
    return domain.match(text).hasMatch();
}

// An address beside another is no name.
bool hasOther(const QString &name, const QString &address)
{
    static const QRegularExpression around(u"[\\s<>()\"',;]+"_s);
    const QStringList words = name.split(around, Qt::SkipEmptyParts);
    return std::any_of(words.cbegin(), words.cend(), [&address](const QString &word) { return isEmail(word) && emailKey(word) != emailKey(address); });
}

bool areAddresses(const QStringList &texts)
{
    return texts.size() > 1 && std::all_of(texts.cbegin(), texts.cend(), isEmail);
}

} // namespace

void PastedPerson::takeName(const QString &text)
{
    QString &name = firstName.isEmpty() ? firstName : lastName;
    name = name.isEmpty() ? text : name + u' ' + text;
}

void PastedPerson::splitName()
{
    firstName = visibleText(firstName);
    if (!lastName.isEmpty())
        return;
    const PersonName name = PersonName::of(firstName);
    firstName = name.first;
    lastName = name.last;
}

PastedPerson PastedPerson::ofCells(const QStringList &cells, const std::function<bool(const QString &)> &isRole)
{
    PastedPerson person;
    for (const QString &each : cells) {
        const QString cell = each.trimmed();
        const NamedAddress named = NamedAddress::of(cell);
        if (cell.isEmpty())
            continue;
        if (hasOther(named.name, named.address)) {
            person.email = QString(cell).remove(u'<').remove(u'>'); // which is none, and told
        } else if (!named.address.isEmpty() && person.email.isEmpty()) {
            person.email = named.address;
            if (!named.name.isEmpty() && emailKey(QString(named.name).remove(u'\'')) != emailKey(named.address))
                person.takeName(named.name);
        } else if (cell.contains(u'@') && person.email.isEmpty()) {
            person.email = cell;
        } else if (isYesOrNo(cell)) {
            person.defaultGroup = cell;
        } else if (isRole(cell) || !person.lastName.isEmpty()) {
            person.roles = person.roles.isEmpty() ? cell : person.roles + u"; "_s + cell;
        } else {
            person.takeName(cell);
        }
    }
    person.splitName();
    return person;
}

QVector<PastedPerson> PastedPerson::ofAddresses(const QString &line, const std::function<bool(const QString &)> &isRole)
{
    QVector<PastedPerson> people;
    QStringList parts = split(line, u';');
    if (areAddresses(blanksApart(line))) {
        parts = blanksApart(line);
    } else if (line.contains(u'<') && line.contains(u'@')) {
        QStringList all; // some programs write both, and commas stand in names
        for (const QString &part : std::as_const(parts))
            all += joinNames(split(part, u','));
        parts = all;
    } else {
        const auto isPerson = [](const QString &part) { return part.count(u'@') == 1 && !part.contains(u',') && isEmail(part.section(u' ', -1)); };
        QStringList all; // of both
        for (const QString &part : std::as_const(parts))
            all += split(part, u',');
        // Where several are people, what else there is is one that is mistyped
        const bool isMistyped = all.size() == 2 && std::any_of(all.cbegin(), all.cend(), isLikeAddress);
        if (all.size() < 2 || std::count_if(all.cbegin(), all.cend(), isPerson) < (isMistyped ? 1 : 2))
            return {};
        parts = all;
        for (QString &part : parts) {
            if (isPerson(part) && part.contains(u' '))
                part = u"%1 <%2>"_s.arg(part.section(u' ', 0, -2), part.section(u' ', -1));
        }
    }
    for (const QString &part : std::as_const(parts)) {
        if (!people.isEmpty() && !part.contains(u'@') && isRole(part))
            people.last().roles += people.last().roles.isEmpty() ? part : u"; "_s + part;
        else
            people.append(ofCells({part}, isRole));
    }
    return people;
}

} // namespace muster
