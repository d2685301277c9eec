// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ReturnedMail.h"

#include <QLocale>
#include <QVector>

namespace muster {

// Of whom one looks at: "The last mail to kim@x.example came back …", and what to do. Plain text: what a server of others said stands in it.
QString returnedText(const ReturnedMail &mail, const QLocale &locale);

// Before mail goes there again; a line for each of the first. Blank: it came back from none.
QString returnedText(const QVector<ReturnedMail> &mails, const QLocale &locale);

} // namespace muster
