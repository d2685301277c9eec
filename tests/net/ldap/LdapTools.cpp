// SPDX-License-Identifier: GPL-3.0-or-later
#include "LdapTools.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <QThread>

namespace muster {

void runProgram(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

void writePrivately(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written.", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void startServer(QProcess &process, const QString &program, const QStringList &arguments, int port)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s does not start.", qPrintable(program));
    QElapsedTimer waited;
    for (waited.start();; QThread::msleep(20)) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(port));
        if (socket.waitForConnected(1'000))
            return;
        if (process.waitForFinished(0) || waited.elapsed() > 120'000)
            qFatal("%s does not start: %s", qPrintable(program), process.readAll().constData());
    }
}

} // namespace muster
