// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/HistoryView.h"

#include "gui/widgets/CellDelegate.h"
#include "models/Roles.h"
#include "texts/ChangeText.h"
#include "texts/TimeText.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace muster {

HistoryView::HistoryView(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName("history");
    setAccessibleName(tr("History"));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setColumnCount(1);
    setUniformRowHeights(true);
    setIndentation(16);
    (new CellDelegate(this))->setRowMenu(false);
}

// What happened with this user on something else names it: "Added to group: Field crew".
static QString wordsOf(const Entry &entry)
{
    const bool elsewhere = entry.change.object == ObjectKind::Member || entry.change.object == ObjectKind::Assignment;
    return changesText({entry.change, elsewhere ? entry.object.section(u" → "_s, 1) : QString(), 1});
}

void HistoryView::showHistory(const QVector<Entry> &entries)
{
    clear();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    for (const Entry &entry : entries) {
        const QString when = timeText(QDateTime::fromMSecsSinceEpoch(entry.at, zone), locale());
        const QString words = wordsOf(entry);
        auto *item = new QTreeWidgetItem(this, {words});
        item->setData(0, CountRole, u"%1 · %2"_s.arg(when, entry.operatorName));
        item->setData(0, Qt::AccessibleTextRole, u"%1, %2, %3"_s.arg(words, when, entry.operatorName));
        for (const FieldDifference &difference : differences(entry.change, locale(), zone)) {
            const QString after = difference.after.isEmpty() ? tr("(blank)") : difference.after;
            const QString words = difference.before.isEmpty() ? tr("%1: %2").arg(difference.title, after)
                                                              : tr("%1: %2 → %3").arg(difference.title, difference.before, after);
            auto *child = new QTreeWidgetItem(item, {words});
            child->setData(0, QuietRole, true);
        }
    }
}

} // namespace muster
