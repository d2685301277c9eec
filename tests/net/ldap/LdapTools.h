// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>

namespace muster {

// What the servers of these tests need of the system. Whatever fails here ends the test.
void runProgram(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
void writePrivately(const QString &path, const QByteArray &text); // for nobody else's eyes: some of it are passwords
void startServer(QProcess &process, const QString &program, const QStringList &arguments, int port); // until it answers at 127.0.0.1

} // namespace muster
