// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SampleWorkspace.h"

#include "samples/SampleDays.h"
#include "samples/SampleFounding.h"
#include "storage/Store.h"
#include "storage/Workspace.h"

#include <QDateTime>
#include <QTemporaryDir>

namespace muster {

namespace {

constexpr qint64 Day = 24 * 3'600'000;
constexpr int Days = 400;

qint64 today()
{
    return QDateTime::currentMSecsSinceEpoch() / Day * Day;
}

Result<void> write(const QString &path, const SampleOptions &options, const ProgressHook &progress)
{
    const qint64 until = options.until ? options.until : today();
    const qint64 founded = until - Days * Day + 9 * Day / 24;
    SampleRandom random((quint64(options.seed) << 32) ^ quint64(options.users));
    const SampleLists lists = SampleLists::read();
    SamplePeople people(lists, random, founded, until);
    SampleDirectory directory(people);
    SampleFounding founding(lists, random, directory, people, options.users);
    founding.gather();
    SampleOperators operators(path, options.headsFolder, options.users * qint64(19) / 10, progress);
    if (const Result<void> done = founding.write(operators, founded, random.uuid()); !done)
        return done;
    return SampleDays(lists, random, directory, people, founding).write(operators, founded + 4 * Day / 24, until);
}

// This computer has seen it where it stands now.
Result<void> keepHead(const QString &path, const QString &headsFolder)
{
    OpenOptions options;
    options.headsFolder = headsFolder;
    options.watch = false;
    return Workspace::open(path, options).map([](const std::unique_ptr<Workspace> &) { });
}

} // namespace

Result<void> makeSample(const QString &path, const SampleOptions &options, const ProgressHook &progress)
{
    const Result<std::unique_ptr<UnfinishedPlace>> place = Store::at(path)->beginMaking();
    if (!place)
        return tl::unexpected(place.error());
    const QTemporaryDir heads; // of a place that is left again
    SampleOptions making = options;
    making.headsFolder = heads.path();
    if (const Result<void> written = write((*place)->location(), making, progress); !written)
        return tl::unexpected((*place)->asPlace(written.error()));
    if (const Result<void> finished = (*place)->finish(); !finished)
        return finished;
    return keepHead(path, options.headsFolder);
}

} // namespace muster
