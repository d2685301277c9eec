// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"

#include <QCoreApplication>

namespace muster {

// What `help changes` says: every change with its references, fields and an example, made from the definitions that the
// program itself reads.
class ChangesHelp
{
    Q_DECLARE_TR_FUNCTIONS(ChangesHelp)

public:
    static void print();

private:
    static void printChange(const ChangeDefinition &definition);
    static void printField(const FieldDefinition &field, Verb verb);
    static QString usesOf(const FieldDefinition &field, Verb verb);
};

} // namespace muster
