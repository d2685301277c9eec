// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>

class QLineEdit;

namespace muster {

constexpr int SecretStays = 30'000; // ms, on the clipboard

// Puts a secret on the clipboard so that what keeps what was copied leaves it out, and takes it off after some time, or with the
// program, where it is still there.
void copySecret(const QString &secret, int milliseconds = SecretStays, QClipboard::Mode mode = QClipboard::Clipboard);

// Of a line that shows a secret: whatever way somebody copies from it, by keys, by menu or by selecting, it goes there like that.
void copyAsSecret(QLineEdit *line);

} // namespace muster
