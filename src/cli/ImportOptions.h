// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Subcommand.h"
#include "exchange/CsvText.h"

namespace muster {

// Options of every command that reads a table from a file: how it is to be read.
namespace ImportOptions {

QList<QCommandLineOption> ofFile();
CsvChoices choices(const Invocation &invocation);

} // namespace ImportOptions

} // namespace muster
