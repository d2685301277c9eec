// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace muster {

struct Reader;

// Which of some addresses belong to users already.
struct FindTaken
{
    using Answer = QStringList; // keys of addresses, see emailKey

    QStringList emails;

    Result<QStringList> answer(Reader &reader) const;
};

} // namespace muster
