// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/SampleSubcommand.h"

#include "cli/Await.h"
#include "cli/Terminal.h"
#include "samples/SampleWorkspace.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostUsers = 10'000'000;

// The making blocks; here it has a thread of its own, so that Ctrl+C reaches it.
QFuture<Result<void>> make(const QString &path, const SampleOptions &options, ProgressLine &line)
{
    return QtConcurrent::run([path, options, &line](QPromise<Result<void>> &promise) {
        promise.addResult(makeSample(path, options, [&](qint64 done, qint64 total) {
            line.show(done, total);
            return !promise.isCanceled();
        }));
    });
}

std::optional<qint64> number(const QCommandLineParser &options, const QString &name, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 value = options.value(name).toLongLong(&ok);
    if (ok && value >= least && value <= most)
        return value;
    complain(SampleSubcommand::tr("--%1 takes a number from %2 to %3. See “musterctl help sample”.")
                 .arg(name)
                 .arg(least)
                 .arg(most));
    return std::nullopt;
}

} // namespace

Subcommand SampleSubcommand::definition()
{
    Subcommand command {u"sample"_s, tr("FILE|postgresql://…"), 1, 1, false, tr("Makes a workspace full of sample data.")};
    command.options = {
        {u"users"_s, tr("How many users; 1024 if not given."), tr("N"), u"1024"_s},
        {u"seed"_s, tr("The same seed makes the same workspace; 7 if not given."), tr("N"), u"7"_s},
    };
    command.run = run;
    return command;
}

Result<Exit> SampleSubcommand::run(const Invocation &invocation)
{
    const QString path = invocation.arguments.first();
    const std::optional<qint64> users = number(invocation.options, u"users"_s, 1, MostUsers);
    const std::optional<qint64> seed
        = users ? number(invocation.options, u"seed"_s, 0, std::numeric_limits<quint32>::max()) : std::nullopt;
    if (!users || !seed)
        return WrongUsage;
    SampleOptions options;
    options.users = int(*users);
    options.seed = quint32(*seed);
    ProgressLine line;
    const Result<void> made = await(make(path, options, line));
    if (!made)
        return tl::unexpected(made.error());
    print(tr("“%1” is ready, with %n user(s).", nullptr, options.users).arg(path));
    return Done;
}

} // namespace muster
