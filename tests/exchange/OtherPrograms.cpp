// SPDX-License-Identifier: GPL-3.0-or-later
#include "OtherPrograms.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace muster::test {

Finished run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool finished = process.waitForFinished(240'000);
    Finished result;
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError() + process.errorString().toUtf8();
    result.well = finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return result;
}

Finished runScript(const QString &script, const QString &file)
{
    return run(u"/usr/bin/python3"_s, {QStringLiteral(MUSTER_TEST_SCRIPTS) + u'/' + script, file});
}

} // namespace muster::test
