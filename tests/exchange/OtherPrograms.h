// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QStringList>

// What other programs say about files that we wrote. A program that is missing is an error, not a reason to skip.
namespace muster::test {

struct Finished
{
    bool well = false;
    QByteArray output;
    QByteArray errors;
};

Finished run(const QString &program, const QStringList &arguments);
Finished runScript(const QString &script, const QString &file); // Debian's Python, which has openpyxl

} // namespace muster::test
