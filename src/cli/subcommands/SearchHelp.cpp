// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/SearchHelp.h"

#include "cli/Terminal.h"
#include "core/Query.h"
#include "core/QueryParts.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int FormWidth = 30;

void printForm(const QString &form, const QString &about)
{
    print(u"  "_s + form.leftJustified(FormWidth) + u' ' + about);
}

} // namespace

void SearchHelp::print()
{
    muster::print(tr("A query is what --query takes, and what the search box of the window takes."));
    muster::print(tr("Case and accents do not count, nor characters that cannot be seen. Up to %1 words are understood.").arg(MostQueryWords));
    muster::print({});
    printForms();
    muster::print({});
    printFields();
}

void SearchHelp::printForms()
{
    printForm(u"ada king"_s, tr("both words stand somewhere"));
    printForm(u"\"ada king\""_s, tr("these words as they stand"));
    printForm(u"-king"_s, tr("not this one; before a field too"));
    printForm(u"ada|kay, ada or kay"_s, tr("one of them; to look for the word “or”, put it in quotation marks"));
    printForm(u"role:analyst"_s, tr("in this field; no blank after the colon"));
    printForm(u"role:analyst,viewer"_s, tr("one of a list"));
    printForm(u"group:\"Field crew\""_s, tr("a value with blanks or commas"));
    printForm(u"manager:none, has:manager"_s, tr("blank, not blank"));
    printForm(u"mfa:off, status:pending"_s, tr("a flag; a word of a fixed list, or its beginning"));
    printForm(u"members:>5, members:none"_s, tr("a number"));
    printForm(u"created:2025-03, login:>90d"_s, tr("a time: a year, month or day, or longer ago than 90 days (w weeks, m months, y years)"));
    printForm(u"created:2025-01..2025-06"_s, tr("from the first until the last of them; also < > <= >="));
    printForm(u"login:never"_s, tr("a time that never was"));
    printForm(u"domain:example.org"_s, tr("addresses of a domain, and of those below it"));
}

void SearchHelp::printFields()
{
    muster::print(tr("Fields, by what is listed:"));
    for (const TableDefinition &table : tableDefinitions())
        printForm(QString::fromLatin1(table.key), queryFields(table.table).join(u", "_s));
}

} // namespace muster
