// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/ChangesHelp.h"

#include "cli/Terminal.h"
#include "cli/subcommands/ChangeExample.h"
#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "core/Text.h"

using namespace Qt::StringLiterals;

namespace muster {

void ChangesHelp::print()
{
    muster::print(tr("A file of changes is {\"reason\": \"…\", \"changes\": [ … ]}, or the array alone. They happen "
                     "together or not at all."));
    muster::print(tr("A user is named by User ID or e-mail address, a group or project by ID or name."));
    muster::print(tr("An ID is a whole UUID, such as 0f3a5c1e-7b2d-4c68-9e10-5a4b3c2d1e0f; anything else is taken for a name or an address."));
    muster::print(tr("Names and addresses are unique: two are the same when they differ in case, accents, the width of letters or "
                     "characters that cannot be seen alone (“Café crew”, “CAFE CREW”)."));
    muster::print(tr("Text is kept in one form: composed (NFC), without characters that cannot be seen, with single blanks. Control "
                     "characters and those that turn the direction of writing are refused. A name may have %1 characters, an address "
                     "%2 (%3 before the @), a reason %4.").arg(LongestName).arg(LongestAddress).arg(LongestLocalPart).arg(LongestReason));
    muster::print(tr("“set” says what shall stand. “was” and “seen” may say what was seen: if that is no longer so, "
                     "the change is refused."));
    muster::print(tr("Times are ISO 8601 in UTC; null is blank."));
    for (const ChangeDefinition &definition : changeDefinitions())
        printChange(definition);
}

void ChangesHelp::printChange(const ChangeDefinition &definition)
{
    muster::print({});
    muster::print(QString::fromLatin1(definition.name));
    muster::print(u"  "_s + QCoreApplication::translate("Change", definition.about));
    muster::print(tr("  Needs the permission %1.").arg(QLatin1StringView(definition.permission)));
    for (const QString &reference : definition.references)
        muster::print(tr("  Names: %1").arg(reference.split(u'|').join(tr(" or "))));
    if (definition.verb != Verb::Remove) {
        for (const FieldDefinition &field : fieldsOf(definition.object))
            printField(field, definition.verb);
    }
    muster::print(u"  "_s + QString::fromUtf8(toJsonText(exampleOf(definition))));
}

void ChangesHelp::printField(const FieldDefinition &field, Verb verb)
{
    if (verb == Verb::Edit && !(field.use & FieldDefinition::Editable))
        return;
    const QString uses = usesOf(field, verb);
    muster::print(u"    "_s + QString::fromLatin1(field.key).leftJustified(22) + valueForms(field).join(u'|') + u"  "_s
        + QCoreApplication::translate("Field", field.about) + (uses.isEmpty() ? QString() : u" ("_s + uses + u')'));
}

QString ChangesHelp::usesOf(const FieldDefinition &field, Verb verb)
{
    QStringList uses;
    if (verb == Verb::Add && field.use & FieldDefinition::Required)
        uses.append(tr("required"));
    if (verb == Verb::Add && field.initialText && *field.initialText)
        uses.append(tr("at first: %1").arg(QLatin1StringView(field.initialText)));
    if (field.use & FieldDefinition::Nullable)
        uses.append(tr("may be null"));
    if (field.permission)
        uses.append(tr("needs %1").arg(QLatin1StringView(field.permission)));
    if (verb == Verb::Edit && field.use & FieldDefinition::Personal)
        uses.append(tr("the user’s own once the account is active"));
    return uses.join(u", "_s);
}

} // namespace muster
