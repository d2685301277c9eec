// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderSettings.h"

namespace muster {

QString presetText(ProviderSettings::Preset preset); // "Microsoft Entra ID"
QString protocolText(ProviderSettings::Protocol protocol); // "OpenID Connect"

QString providerText(const ProviderSettings &one, qint64 now); // how it is reached, in a line, and what is about to end
QString providerWords(const QString &settings); // those of a workspace, as the audit trail shows them; blank: blank

} // namespace muster
