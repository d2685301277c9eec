// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ChangeText.h"

#include "texts/ChangeAction.h"
#include "texts/TimeText.h"
#include "texts/Titles.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)

public:
    static QString several(int count) { return tr("%Ln change(s) made", nullptr, count); }
    static QString ofFlag(bool flag) { return flag ? tr("Yes") : tr("No"); }
};

QString listText(Field field, const QStringList &keys)
{
    QStringList words;
    for (const QString &key : keys)
        words.append(keyText(field, key));
    return words.join(u", "_s);
}

QString valueText(
    const FieldDefinition &definition, const QVariant &value, const QLocale &locale, const QTimeZone &zone)
{
    if (value.isNull())
        return {};
    switch (definition.kind) {
    case ValueKind::Flag:
        return ChangeText::ofFlag(value.toBool());
    case ValueKind::Time:
        return timeText(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), zone), locale);
    case ValueKind::List:
        return listText(definition.field, value.toStringList());
    case ValueKind::Key:
    case ValueKind::Text:
        break;
    }
    return keyText(definition.field, value.toString());
}

} // namespace

QString changeText(const Change &change)
{
    return wordsOf(actionOf(change)).done;
}

QString changeVerb(const Change &change)
{
    return wordsOf(actionOf(change)).verb;
}

QString changesText(const ChangeSummary &summary)
{
    if (summary.count == 0)
        return {};
    const ChangeAction action = actionOf(summary.first);
    if (summary.count > 1)
        return summary.allAlike ? severalText(action, int(summary.count)) : ChangeText::several(int(summary.count));
    const ActionWords words = wordsOf(action);
    if (summary.label.isEmpty())
        return words.done;
    return words.one.contains("%1"_L1) ? words.one.arg(summary.label) : words.one;
}

QString outcomeText(const Outcome &outcome)
{
    if (outcome.event == 0)
        return ChangeText::tr("Everything is so already");
    const QString what = changesText(outcome.summary);
    return outcome.undone ? ChangeText::tr("Undone: %1").arg(what) : what;
}

QVector<FieldDifference> differences(const Change &change, const QLocale &locale, const QTimeZone &zone)
{
    QVector<FieldDifference> found;
    for (const FieldDefinition &definition : fieldsOf(change.object)) {
        const QVariant was = change.was.value(definition.field);
        const QVariant set = change.set.value(definition.field);
        const QString before = valueText(definition, was, locale, zone);
        const QString after = valueText(definition, set, locale, zone);
        // Times that differ by less than is shown differ all the same.
        if (was != set && !(before.isEmpty() && after.isEmpty()))
            found.append({fieldTitle(definition.field), before, after});
    }
    return found;
}

} // namespace muster
