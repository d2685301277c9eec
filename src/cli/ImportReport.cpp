// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportReport.h"

#include "cli/Terminal.h"
#include "core/Plan.h"
#include "texts/ErrorText.h"

using namespace Qt::StringLiterals;

namespace muster {

// Where one name ends must be seen: some have commas.
static QStringList quoted(QStringList names)
{
    for (QString &name : names)
        name = ImportReport::tr("“%1”", "a name").arg(name);
    return names;
}

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
        print(tr("%n group(s) would be added: %1.", nullptr, int(import.newGroups().size()))
                  .arg(quoted(import.newGroups()).join(u", "_s)));
    printIgnored(import.ignoredColumns());
    for (auto role = import.unknownRoles().cbegin(); role != import.unknownRoles().cend(); ++role)
        print(tr("%n row(s) name the role “%1”, which is none. Choose one with --map-role \"%1=ROLE\".", nullptr,
            role.value())
                  .arg(role.key()));
}

void ImportReport::printIgnored(const QStringList &columns)
{
    if (!columns.isEmpty())
        print(tr("Columns that are not understood: %1.").arg(columns.join(u", "_s)));
}

void ImportReport::tellFailures(const ImportPlan &import, void (*say)(const QString &line))
{
    for (int i = 0; i < import.rowCount(); ++i) {
        if (import.state(i) != ImportState::Waiting && import.state(i) != ImportState::Wrong)
            continue;
        const ImportRow row = import.row(i);
        say(tr("line %1: %2").arg(QString::number(row.line), row.error ? errorText(*row.error) : QString()));
    }
}

void ImportReport::tellRefusals(const ImportPlan &import, const Plan &plan, void (*say)(const QString &line))
{
    for (const PlanItem &item : plan.items) {
        if (!item.isRefused())
            continue;
        const int row = import.rowOfChange(item.index);
        const QString reason = errorText(*item.refusal);
        say(row < 0 ? tr("%1: %2").arg(item.name, reason)
                    : tr("line %1: %2").arg(QString::number(import.row(row).line), reason));
    }
    for (const Error &violation : plan.violations)
        say(errorText(violation));
}

} // namespace muster
