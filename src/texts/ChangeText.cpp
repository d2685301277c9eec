// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ChangeText.h"

#include "core/FieldDefinition.h"
#include "texts/ChangeAction.h"
#include "texts/JoinedText.h"
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
    static QString fieldChanged(const QString &field) { return tr("%1 changed", "a field").arg(field); }
    static QString changeField(const QString &field) { return tr("Change %1", "a field").arg(field); }
    static QString fieldOfOneChanged(const QString &field, const QString &label) { return tr("%1 of “%2” changed", "a field of somebody").arg(field, label); }
    static QString fieldOfSeveralChanged(const QString &field, int count) { return tr("%1 of %Ln user(s) changed", "a field", count).arg(field); }
    static QString ofFlag(bool flag) { return flag ? tr("Yes") : tr("No"); }
};

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
    case ValueKind::Number:
        return locale.toString(value.toLongLong());
    case ValueKind::List:
        return listText(definition.field, value.toStringList());
    case ValueKind::Key:
    case ValueKind::Text:
        break;
    }
    return keyText(definition.field, value.toString());
}

} // namespace

// The title of the field that a change is about, where it has no action of its own; empty otherwise.
static QString plainField(const Change &change)
{
    return actionOf(change) == ChangeAction::EditField ? fieldTitle(*onlyField(change.set)) : QString();
}

QString changeText(const Change &change)
{
    const QString field = plainField(change);
    return field.isEmpty() ? wordsOf(change).done : ChangeText::fieldChanged(field);
}

QString changeVerb(const Change &change)
{
    const QString field = plainField(change);
    return field.isEmpty() ? wordsOf(change).verb : ChangeText::changeField(field);
}

QString changesText(const ChangeSummary &summary)
{
    if (summary.count == 0)
        return {};
    const auto count = int(summary.count);
    if (count > 1 && !summary.allAlike)
        return ChangeText::several(count);
    if (const QString joined = joinedText(summary); !joined.isEmpty())
        return joined;
    if (const QString field = plainField(summary.first); !field.isEmpty())
        return count > 1 ? ChangeText::fieldOfSeveralChanged(field, count) : summary.label.isEmpty() ? ChangeText::fieldChanged(field) : ChangeText::fieldOfOneChanged(field, summary.label);
    if (count > 1)
        return editedText(severalText(summary.first, count), summary);
    const ActionWords words = wordsOf(summary.first);
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
