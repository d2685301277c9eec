// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

QJsonArray Run::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

bool Run::complainsInOneLine() const
{
    return err.startsWith(u"musterctl: "_s) && err.count(u'\n') == 1 && err.endsWith(u'\n');
}

Musterctl::Musterctl() = default;

void Musterctl::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"MUSTER_WORKSPACE"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, path(u"share"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(MUSTERCTL), arguments);
}

Run Musterctl::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Run Musterctl::runHere(const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringList {u"-w"_s, workspace()} + arguments, input);
}

Run Musterctl::init() const
{
    return run({u"init"_s, workspace(), u"--organization"_s, u"Northwind"_s, u"--owner"_s, u"ada@northwind.example"_s,
        u"--owner-name"_s, u"Ada King"_s});
}

Run Musterctl::apply(const QByteArray &changes) const
{
    return runHere({u"apply"_s, u"-"_s}, changes);
}

QJsonArray Musterctl::list(const QString &table, const QString &query) const
{
    return runHere({u"list"_s, table, u"--query"_s, query, u"--json"_s}).json();
}

QByteArray Musterctl::everything() const
{
    QByteArray all;
    for (const QString &table :
        {u"users"_s, u"groups"_s, u"members"_s, u"projects"_s, u"assignments"_s, u"access"_s, u"misconfigurations"_s}) {
        const Run listed = runHere({u"list"_s, table, u"--json"_s});
        all += listed.exit == 0 ? listed.out.toUtf8() : "failed: " + listed.err.toUtf8();
    }
    static const QRegularExpression since(u"\"since\":\"[^\"]*\""_s); // what is made again is younger
    return QString::fromUtf8(all).remove(since).toUtf8();
}

void Musterctl::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(name));
}

} // namespace muster
