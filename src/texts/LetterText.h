// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// Which letters a workspace has written itself, see core/MailTexts.h; blank: blank.
QString letterWords(const QString &mailTexts);

} // namespace muster
