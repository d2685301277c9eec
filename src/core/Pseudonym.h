// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"

#include <QString>

namespace muster {

// What a deleted account is called where its name may not stay (U17): made of its User ID alone, the same in every language, and no
// name of anybody.
class Pseudonym
{
public:
    static QString nameOf(const QString &userId); // user-3f9a1c2e7b40: the end of the ID, which begins alike for all who came together (Uuid.h)
    static QString valueOf(Field field, const QString &userId); // of fields that tell who somebody is (FieldDefinition::Telling)
    static QString idOf(const QString &address); // of which it was made; blank: it is the address of somebody

    static QString nameStart();
    static constexpr int IdCharacters = 12; // in the name
    static QString addressEnd(); // behind the whole ID; no such domain will ever be (RFC 2606 §2)
};

} // namespace muster
