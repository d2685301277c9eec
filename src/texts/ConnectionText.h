// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SyncConnection.h"

namespace muster {

// Settings of connections to other systems, in words.
QString connectionText(SyncSettings::Kind kind);
QString connectionText(SyncSettings::Direction direction);
QString connectionText(SyncSettings::Rule rule);
QString connectionText(SyncSettings::Gone gone);
QString connectionText(const SyncMistake &mistake); // what is wrong, as a sentence
QString connectionWords(const QString &connections); // those of a workspace, as the audit trail shows them; blank: blank

} // namespace muster
