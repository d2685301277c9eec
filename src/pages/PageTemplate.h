// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantMap>

namespace muster {

// A page of resources/pages, by mustache: what values say is text, wherever it stands. Maps, lists, texts and flags.
QByteArray filledPage(const QString &name, const QVariantMap &values);

QByteArray pageFile(const QString &name); // as it is

} // namespace muster
