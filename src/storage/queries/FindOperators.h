// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QVector>

namespace muster {

struct Reader;

// Whom somebody may work as who opens a workspace of their own computer.
struct OperatorChoice
{
    QString email;
    QString name; // or the address
    QString roles; // as a list to read
};

// Those whose name or address contains `text`, by name; all for an empty one.
struct FindOperators
{
    using Answer = QVector<OperatorChoice>;

    QString text {};
    int limit = 50;

    Result<QVector<OperatorChoice>> answer(Reader &reader) const;
};

} // namespace muster
