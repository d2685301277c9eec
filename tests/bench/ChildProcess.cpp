// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ChildProcess.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryFile>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

pid_t start(const QString &program, const QStringList &arguments, int input, int output)
{
    QList<QByteArray> texts {QFile::encodeName(program)};
    for (const QString &argument : arguments)
        texts.append(argument.toUtf8());
    std::vector<char *> line;
    for (QByteArray &text : texts)
        line.push_back(text.data());
    line.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, line.front(), &actions, nullptr, line.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed)
        qFatal("%s cannot be started", qPrintable(program));
    return child;
}

// Through files: nobody then waits for anybody to read.
std::unique_ptr<QTemporaryFile> fileWith(const QByteArray &text)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open() || file->write(text) != text.size() || !file->seek(0))
        qFatal("a temporary file cannot be written");
    return file;
}

} // namespace

ChildProcess ChildProcess::tried(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    const std::unique_ptr<QTemporaryFile> in = fileWith(input);
    const std::unique_ptr<QTemporaryFile> out = fileWith({});
    const pid_t child = start(program, arguments, in->handle(), out->handle());
    int status = 0;
    rusage usage {};
    if (wait4(child, &status, 0, &usage) != child)
        qFatal("%s cannot be waited for", qPrintable(program));
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    QFile written(out->fileName());
    if (!written.open(QIODevice::ReadOnly))
        qFatal("what %s printed cannot be read", qPrintable(program));
    return {{seconds(usage.ru_utime) + seconds(usage.ru_stime), double(usage.ru_maxrss) / 1024, 0}, written.readAll(), WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

ChildProcess ChildProcess::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    ChildProcess done = tried(program, arguments, input);
    if (!done.wentWell)
        qFatal("%s %s failed", qPrintable(program), qPrintable(arguments.join(u' ')));
    return done;
}

ChildProcess ChildProcess::musterctl(const QStringList &arguments)
{
    return run(QStringLiteral(MUSTERCTL), arguments);
}

ChildProcess ChildProcess::musterctlOn(const QString &workspace, const QStringList &arguments)
{
    return musterctl(QStringList {u"-w"_s, workspace, u"--as"_s, u"ada@northwind.example"_s} + arguments);
}

ChildProcess ChildProcess::part(const QString &name, const QStringList &arguments)
{
    ChildProcess done = run(QCoreApplication::applicationFilePath(), QStringList {u"--part"_s, name} + arguments);
    done.lap.answer = done.output.trimmed().split('\n').last().toLongLong();
    return done;
}

} // namespace muster
