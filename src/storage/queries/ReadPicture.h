// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>

namespace muster {

struct Reader;

// The picture of a user, as PNG; blank: there is none.
struct ReadPicture
{
    using Answer = QByteArray;

    QString userId;

    Result<QByteArray> answer(Reader &reader) const; // NotAllowed
};

} // namespace muster
