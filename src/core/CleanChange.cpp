// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CleanChange.h"

#include "core/FieldDefinition.h"
#include "core/JsonText.h"
#include "core/Licence.h"
#include "core/MailLink.h"
#include "core/MailServer.h"
#include "core/MailTexts.h"
#include "core/ProviderSettings.h"
#include "core/Text.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Result<QVariant> cleanList(const QStringList &list, const FieldDefinition &field)
{
    QStringList clean;
    for (const QString &text : list) {
        const Result<QString> one = cleanText(text, field);
        if (!one)
            return tl::unexpected(one.error());
        clean.append(*one);
    }
    return clean;
}

Result<QVariant> cleanValue(const QVariant &value, const FieldDefinition &field)
{
    if (value.isNull())
        return value;
    if (field.field == Field::LicenceKey) // has a form of its own, and is longer
        return (value.toString().trimmed().isEmpty() ? Result<QString>(u""_s) : Licence::clean(value.toString())).map([](const QString &key) { return QVariant(key); });
    if (field.field == Field::ProviderSettings)
        return ProviderSettings::clean(value.toString()).map([](const QString &text) { return QVariant(text); });
    if (field.field == Field::MailServer)
        return MailServer::clean(value.toString()).map([](const QString &text) { return QVariant(text); });
    if (field.field == Field::LinkPages)
        return MailLink::cleanPages(value.toString()).map([](const QString &text) { return QVariant(text); });
    if (field.field == Field::Terms)
        return MailLink::cleanTerms(value.toString()).map([](const QString &text) { return QVariant(text); });
    if (field.field == Field::MailTexts)
        return MailTexts::clean(value.toString()).map([](const QString &text) { return QVariant(text); });
    switch (field.kind) {
    case ValueKind::Text:
        return cleanText(value.toString(), field).map([](const QString &text) { return QVariant(text); });
    case ValueKind::List:
        return cleanList(value.toStringList(), field);
    case ValueKind::Time:
        if (!JsonText::canBeTime(value.toLongLong()))
            return fail(ErrorCode::InvalidValue, QString::fromLatin1(field.key), QString::number(value.toLongLong()), u"0001-01-01 … 9999-12-31"_s);
        return value;
    default:
        return value;
    }
}

// What must not be blank and would be is named by the characters that it has: it was stored once, and must come back.
QString visibleOrNamed(const QString &text, const FieldDefinition &field)
{
    QString visible = visibleText(text);
    if (!visible.isEmpty() || !field.is(FieldDefinition::Required))
        return visible;
    for (const uint c : text.toUcs4())
        visible += u" U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0');
    return visible.trimmed();
}

} // namespace

Result<QString> cleanText(const QString &text, const FieldDefinition &field)
{
    const bool address = field.field == Field::Email || field.referent == Referent::User;
    return cleanText(text, QString::fromLatin1(field.key), field.longest > 0 ? field.longest : address ? LongestAddress : LongestName);
}

Result<Change> cleaned(Change change)
{
    const QVector<ReferenceDefinition> &references = definitionOf(change.object).references;
    for (qsizetype i = 0; i < references.size() && i < change.references.size(); ++i) {
        const Result<QString> name = cleanText(change.references.at(i), QString::fromLatin1(references.at(i).key), LongestAddress);
        if (!name)
            return tl::unexpected(name.error());
        if (*name != change.references.at(i))
            change.references[i] = *name;
    }
    const Values given = change.set;
    for (const Values::Entry &entry : given) {
        const FieldDefinition *field = findField(change.object, entry.field);
        if (!field)
            continue; // said where the values are checked
        const Result<QVariant> value = cleanValue(entry.value, *field);
        if (!value)
            return tl::unexpected(value.error());
        if (*value != entry.value)
            change.set.set(entry.field, *value);
    }
    return change;
}

Change cleanedRecorded(Change change)
{
    const Values given = change.set;
    for (const Values::Entry &entry : given) {
        const FieldDefinition *field = findField(change.object, entry.field);
        if (!field || entry.value.isNull())
            continue;
        if (field->kind == ValueKind::Text) {
            change.set.set(entry.field, visibleOrNamed(entry.value.toString(), *field));
        } else if (field->kind == ValueKind::List) {
            QStringList list = entry.value.toStringList();
            for (QString &text : list)
                text = visibleText(text);
            change.set.set(entry.field, list);
        }
    }
    return change;
}

} // namespace muster
