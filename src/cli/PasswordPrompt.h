// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace muster {

// Asks whoever sits at the terminal, without showing what they type. Nothing where nobody does, or they stop with Ctrl+C or Ctrl+D.
std::optional<QString> askPassword(const QString &question);

bool canAskPassword(); // there may be somebody to answer

} // namespace muster
