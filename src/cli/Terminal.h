// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace muster {

// Where programs without a window speak. Text is UTF-8; control characters in it are made harmless, except the line's end that
// print() adds.
void print(const QString &line); // standard output
void printRaw(const QByteArray &bytes); // standard output, as they are
void complain(const QString &text); // standard error, one line, with the program's name before it

// Whether all that was printed has been taken, so far; and the same at the end, with the system's reason when it was not.
bool isOutputWhole();
Result<void> finishOutput();

// Once, before anything is opened: a file that took the number of a closed output would be written into.
void holdStandardStreams();

bool isErrorTerminal(); // somebody watches standard error
void showProgress(const QString &text); // standard error, in place of what it showed before; empty clears

QString harmless(const QString &text);

} // namespace muster
