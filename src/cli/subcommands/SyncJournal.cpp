// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/SyncJournal.h"

#include "cli/Await.h"
#include "cli/Terminal.h"
#include "core/JsonText.h"
#include "net/sync/SyncText.h"
#include "storage/Workspace.h"
#include "texts/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostRuns = 50;

struct SyncJournalText
{
    Q_DECLARE_TR_FUNCTIONS(SyncJournal)
};

// A word of a machine's.
QString keyOf(SyncRunState state)
{
    static const QStringList keys {u"running"_s, u"done"_s, u"stopped"_s, u"died"_s};
    return keys.at(int(state));
}

QString keyOf(SyncStep::State state)
{
    static const QStringList keys {u"begun"_s, u"done"_s, u"failed"_s, u"perhaps"_s, u"settled"_s};
    return keys.at(int(state));
}

QString keyOf(SyncStep::Action action)
{
    static const QStringList keys {u"create"_s, u"change"_s, u"remove"_s};
    return keys.at(int(action));
}

void write(JsonText &json, const char *key, const QString &text)
{
    json.key(key);
    json.value(text.isEmpty() ? QVariant() : QVariant(text), ValueKind::Text);
}

void writeTime(JsonText &json, const char *key, qint64 at)
{
    write(json, key, at > 0 ? QDateTime::fromMSecsSinceEpoch(at).toUTC().toString(Qt::ISODateWithMs) : QString());
}

void write(JsonText &json, const SyncStepRow &row)
{
    json.beginObject();
    write(json, "kind", row.step.kind == 1 ? u"group"_s : u"user"_s);
    write(json, "id", row.step.objectId);
    write(json, "remoteId", row.step.remoteId);
    write(json, "name", row.name);
    write(json, "action", keyOf(row.step.action));
    write(json, "state", keyOf(row.step.state));
    writeTime(json, "at", row.step.at);
    write(json, "said", row.step.said);
    json.endObject();
}

QByteArray jsonOf(const SyncRunRow &run, const QString &connection, const QVector<SyncStepRow> &steps)
{
    JsonText json;
    json.beginObject();
    json.key("run");
    json.number(run.id);
    write(json, "connection", connection);
    writeTime(json, "started", run.started);
    writeTime(json, "ended", run.ended);
    write(json, "state", keyOf(run.state));
    write(json, "by", run.operatorName);
    write(json, "byId", run.operatorId);
    write(json, "problem", run.problem);
    const SyncTally tally = SyncTally::fromJson(run.counts);
    for (const auto &[key, number] : {std::pair("here", qint64(tally.here)), std::pair("there", qint64(tally.there)), std::pair("linked", qint64(tally.linked)), std::pair("refused", qint64(tally.refused)), std::pair("failed", qint64(tally.failed)),
             std::pair("later", qint64(tally.later)), std::pair("event", tally.event)}) {
        json.key(key);
        json.number(number);
    }
    json.key("steps");
    json.beginArray();
    for (const SyncStepRow &step : steps)
        write(json, step);
    json.endArray();
    json.endObject();
    return json.take();
}

void tell(const SyncRunRow &run, const QString &connection, const QVector<SyncStepRow> &steps)
{
    QStringList parts {timeText(QDateTime::fromMSecsSinceEpoch(run.started), QLocale()), connection, syncRunText(run), run.operatorName, syncCameText(run), run.problem};
    parts.removeAll(QString());
    print(parts.join(u" · "_s));
    for (const SyncStepRow &step : steps)
        print(u"    "_s + syncStepName(step) + u" · "_s + syncStepText(step.step));
}

} // namespace

Result<Exit> tellSyncJournal(Workspace &workspace, const QVector<SyncSettings> &connections, bool json)
{
    QByteArray all;
    qsizetype count = 0;
    for (const SyncSettings &connection : connections) {
        const Result<QVector<SyncRunRow>> runs = await(workspace.read(ReadSyncRuns {connection.key(), MostRuns}));
        if (!runs)
            return tl::unexpected(runs.error());
        for (const SyncRunRow &run : *runs) {
            const Result<QVector<SyncStepRow>> steps = await(workspace.read(ReadSyncSteps {run.id, std::numeric_limits<int>::max()}));
            if (!steps)
                return tl::unexpected(steps.error());
            ++count;
            if (json)
                all += (all.isEmpty() ? "\n" : ",\n") + jsonOf(run, connection.name, *steps);
            else
                tell(run, connection.name, *steps);
        }
    }
    if (json)
        printRaw('[' + all + "\n]\n");
    else if (count == 0)
        print(SyncJournalText::tr("No run is known yet."));
    return Done;
}

} // namespace muster
