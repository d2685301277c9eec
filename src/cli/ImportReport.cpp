// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportReport.h"

#include "cli/FaultLines.h"
#include "cli/Terminal.h"
#include "core/Plan.h"
#include "core/Text.h"
#include "exchange/PersonName.h"
#include "texts/ErrorText.h"
#include "texts/NameList.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

void ImportReport::printCounts(const ImportPlan &import)
{
    const ImportCounts &counts = import.counts();
    print(tr("%n row(s): %1 new, %2 changed, %3 as they are, %4 waiting for a role, %5 wrong.", nullptr, counts.rows)
              .arg(counts.added)
              .arg(counts.changed)
              .arg(counts.same)
              .arg(counts.waiting)
              .arg(counts.wrong));
    if (!import.newGroups().isEmpty())
        print(tr("%n group(s) would be added: %1.", nullptr, int(import.newGroups().size())).arg(fewNames(import.newGroups())));
    printColumnsByContent(import);
    printDividedName(import);
    printIgnored(import.ignoredColumns());
    printFile(import.table());
}

void ImportReport::printColumnsByContent(const ImportPlan &import)
{
    if (!import.addressColumn().isEmpty())
        print(tr("No column is called “email”, so “%1” is taken for it, as there are addresses in it. Where that is wrong, say otherwise with --map-column.")
                  .arg(quotedText(import.addressColumn())));
    if (import.table().hasHeader())
        return;
    QStringList columns;
    for (int column = 0; column < int(import.header().size()); ++column) {
        if (const std::optional<Field> field = import.columns().fieldOf(column))
            columns.append(u"%1=%2"_s.arg(ImportColumns::nameOf(import.header(), column), keyOf(*field)));
    }
    print(tr("There is no line of headings, so columns are taken for what is in them: %1. Where that is wrong, say otherwise with --map-column.")
              .arg(columns.join(u", "_s)));
}

void ImportReport::printDividedName(const ImportPlan &import)
{
    if (import.firstDividedName() < 0)
        return;
    const QString whole = import.columns().fullName(import.row(import.firstDividedName()).fields);
    const PersonName name = PersonName::of(whole);
    print(tr("Full names are divided: “%1” is first name “%2” and last name “%3”.").arg(quotedText(whole), quotedText(name.first), quotedText(name.last)));
}

void ImportReport::printFile(const CsvTable &table)
{
    if (table.sheets().size() > 1)
        print(tr("Read from the sheet “%1”. There is something in each of the sheets %2; choose one with --sheet.")
                  .arg(quotedText(table.sheet()), fewNames(table.sheets())));
    else if (table.disagreeingLine() > 0)
        print(tr("This file mixes two encodings, %1 and %2: line %3 is written otherwise than those before it. Look whether its names are "
                 "right, or choose one with --encoding.")
                  .arg(table.encoding(), table.secondEncoding(), QString::number(table.disagreeingLine())));
    else if (table.encoding() != encoding::Utf8)
        print(tr("Read as %1. Where names look wrong, choose another with --encoding.").arg(table.encoding()));
}

// Told by the first row that would be read otherwise in another encoding.
bool ImportReport::waitsForEncoding(const CsvTable &table)
{
    if (!table.isEncodingGuessed())
        return false;
    const QString guess = table.secondEncoding().isEmpty() ? table.encoding() : table.secondEncoding();
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    QString line = table.header().join(u", "_s);
    for (int row = 0; row < table.rowCount() && std::all_of(line.cbegin(), line.cend(), isAscii); ++row)
        line = table.fields(row).join(u", "_s);
    complain(tr("The file is not UTF-8, and has too little text to tell which encoding it is, so nothing was imported. By %1 it would say “%2”. "
                "If that is right, add --encoding %1; else name another, such as windows-1250, windows-1251 or Shift_JIS.")
                 .arg(guess, quotedText(line)));
    return true;
}

void ImportReport::printIgnored(const QStringList &columns)
{
    if (!columns.isEmpty())
        print(tr("Columns that are not understood: %1.").arg(fewNames(columns)));
}

void ImportReport::tellFailures(const ImportPlan &import, void (*say)(const QString &line))
{
    FaultLines faults;
    for (int i = 0; i < import.rowCount(); ++i) {
        if (import.state(i) != ImportState::Waiting && import.state(i) != ImportState::Wrong)
            continue;
        const ImportRow row = import.row(i);
        if (import.state(i) == ImportState::Wrong) {
            faults.add(errorText(*row.error), row.line);
            continue;
        }
        const QString name = row.error->parameters.value(0);
        faults.add(tr("There is no role “%1”. Choose one with --map-role \"%1=ROLE\".").arg(name), row.line, u"role "_s + importWord(name));
    }
    faults.tell(say);
}

void ImportReport::tellRefusals(const ImportPlan &import, const Plan &plan, void (*say)(const QString &line))
{
    FaultLines faults;
    for (const PlanItem &item : plan.items) {
        if (!item.isRefused())
            continue;
        const int row = import.rowOfChange(item.index);
        const QString reason = errorText(*item.refusal);
        if (row < 0)
            say(tr("%1: %2").arg(item.name, reason));
        else
            faults.add(reason, import.row(row).line);
    }
    faults.tell(say);
    for (const Error &violation : plan.violations)
        say(errorText(violation));
}

} // namespace muster
