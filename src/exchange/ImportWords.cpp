// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportWords.h"

#include "core/FieldDefinition.h"
#include "core/Kinds.h"
#include "exchange/ImportColumns.h"
#include "texts/CellText.h"
#include "texts/EveryLanguage.h"
#include "texts/Titles.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString wordOfFlag(bool flag)
{
    return importWord(cellText(Table::Users, Column::DefaultGroup, flag, QLocale(), QTimeZone::utc()));
}

// As the program writes them (texts/KeyTexts), to be found in all its languages.
struct Word
{
    Field field;
    const char *key;
    const char *text;
};

constexpr Word words[] {{Field::Status, "pending", "Pending activation"}, {Field::Status, "active", "Active"},
    {Field::Status, "disabled", "Disabled"}, {Field::AccountType, "admin", "Admin"}, {Field::AccountType, "standard", "Standard"},
    {Field::AccountType, "read-only", "Read-Only"}, {Field::SignIn, "sso", "SSO"}, {Field::SignIn, "password", "Password"}};

} // namespace

ImportWords::ImportWords()
{
    for (const auto &word : {u"true"_s, u"yes"_s, u"1"_s, u"ja"_s, u"wahr"_s, u"on"_s, wordOfFlag(true)})
        m_flags.insert(word, true);
    for (const auto &word : {u"false"_s, u"no"_s, u"0"_s, u"nein"_s, u"falsch"_s, u"off"_s, wordOfFlag(false)})
        m_flags.insert(word, false);
    for (const Word &word : words) {
        for (const QString &text : inEveryLanguage("KeyTexts", word.text))
            m_keys[word.field].insert(importWord(text), QString::fromLatin1(word.key));
    }
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        for (const QString &key : field.allowed) {
            m_keys[field.field].insert(importWord(key), key);
            m_keys[field.field].insert(importWord(keyText(field.field, key)), key);
        }
    }
}

std::optional<bool> ImportWords::flag(const QString &word) const
{
    const auto it = m_flags.constFind(word);
    return it == m_flags.constEnd() ? std::nullopt : std::optional(*it);
}

Result<QVariant> ImportWords::value(Field field, const QString &text) const
{
    const QString word = importWord(text);
    const std::optional<bool> isOn = flag(word);
    const FieldDefinition *definition = findField(ObjectKind::User, field);
    if (definition->kind == ValueKind::Flag) {
        if (isOn)
            return *isOn;
        return fail(ErrorCode::InvalidValue, keyOf(field), text, u"TRUE, FALSE"_s);
    }
    if (field == Field::SignIn && isOn)
        return keyOf(*isOn ? SignIn::Sso : SignIn::Password);
    if (const QString key = m_keys.value(field).value(word); !key.isEmpty())
        return key;
    return fail(ErrorCode::InvalidValue, keyOf(field), text, definition->allowed.join(u", "_s));
}

} // namespace muster
