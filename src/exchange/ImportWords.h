// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/FieldDefinition.h"

#include <QHash>
#include <QVariant>

#include <optional>

namespace muster {

// What people write for flags and enumerations of users: keys, words in any language of the program, and
// TRUE/FALSE, yes/no, 1/0, ja/nein, wahr/falsch. For the sign-in method a flag says whether it is SSO.
class ImportWords
{
public:
    ImportWords();

    // A value as Values has it. InvalidValue with what is understood.
    Result<QVariant> value(Field field, const QString &text) const;

private:
    std::optional<bool> flag(const QString &word) const;

    QHash<QString, bool> m_flags;
    QHash<Field, QHash<QString, QString>> m_keys;
};

} // namespace muster
