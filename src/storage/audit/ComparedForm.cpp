// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/ComparedForm.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString sameText(const QVariant &value)
{
    return value.isNull() ? u"–"_s : value.toString();
}

// Before text had one form, some was recorded as it was typed and stored otherwise: blanks around it, say, or a name of
// the workspace's own lists in another case, or twice. What is in the one form was recorded as it was stored.
bool isOldText(const QString &recorded, const QString &stored)
{
    const QString visible = visibleText(recorded);
    return visible != recorded && visible == visibleText(stored);
}

// Of a provider or a tier that a row named in the past the name may be gone, and its number taken by another; what is reported stands
// beside the trail.
bool isLasting(const FieldDefinition &field)
{
    return field.column && !field.is(FieldDefinition::Reported) && field.referent != Referent::Provider && field.referent != Referent::Classification;
}

} // namespace

QString formOf(const FieldDefinition &field, const QVariant &value)
{
    switch (field.kind) {
    case ValueKind::Flag:
        return value.toBool() ? u"true"_s : u"false"_s;
    case ValueKind::List: {
        QStringList list = value.toStringList();
        if (field.referent != Referent::Nothing) // a set; the workspace's own lists have an order
            list.sort();
        return list.join(u", "_s);
    }
    case ValueKind::Text:
        return field.referent == Referent::Nothing ? value.toString() : sameText(value);
    default:
        return sameText(value);
    }
}

bool isOldForm(const FieldDefinition &field, const QString &recorded, const QString &stored)
{
    if (field.referent == Referent::Provider || field.referent == Referent::Classification)
        return fold(visibleText(recorded)) == fold(stored);
    if (field.referent != Referent::Nothing || (field.kind != ValueKind::Text && field.kind != ValueKind::List))
        return false;
    if (field.kind == ValueKind::Text)
        return isOldText(recorded, stored);
    QStringList once;
    QSet<QString> keys;
    for (const QString &one : recorded.split(u", "_s)) {
        const qsizetype before = keys.size();
        keys.insert(fold(visibleText(one)));
        if (keys.size() > before)
            once.append(visibleText(one));
    }
    return once.join(u", "_s) != recorded && once.join(u", "_s) == visibleText(stored);
}

bool isOldPast(const QString &recorded, const QString &stored)
{
    const QStringList wanted = recorded.split(QChar(0x1f));
    const QStringList there = stored.split(QChar(0x1f));
    return wanted.size() == there.size() && std::equal(wanted.cbegin(), wanted.cend(), there.cbegin(), [](const QString &one, const QString &other) {
        return one == other || isOldText(one, other);
    });
}

QString pastForm(ObjectKind kind, const Values &values, qint64 since, qint64 until, const QString &owner)
{
    QStringList parts {QString::number(since), QString::number(until), owner};
    for (const FieldDefinition &field : fieldsOf(kind)) {
        if (isLasting(field))
            parts.append(formOf(field, values.value(field.field)));
    }
    return parts.join(QChar(0x1f));
}

QString pastForm(const QString &role, qint64 since, qint64 until)
{
    return u"%1 %2 %3"_s.arg(role).arg(since).arg(until);
}

} // namespace muster
