// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace muster {

struct Reader;

// What the pages that links lead to have to know of the workspace, whoever reads them.
struct LinkSettings
{
    QString organization;
    bool mfaRequired = false; // of everybody who signs in by a password
    QString pages; // where they are, see core/MailLink.h; blank: nobody has said
};

struct ReadLinkSettings
{
    using Answer = LinkSettings;

    Result<LinkSettings> answer(Reader &reader) const;
};

} // namespace muster
