// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/ChildProcess.h"
#include "bench/limits/BareSqlite.h"
#include "bench/topics/Files.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <sqlite3.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Lines, and what has to come of them.
struct WrittenSignIns
{
    qint64 lines = 0;
    qint64 lastLogins = 0; // the sum of all, in milliseconds since 1970
    qint64 locked = 0; // users
};

QByteArray lineOf(const QByteArray &email, qint64 at, const char *outcome, int number)
{
    const QByteArray time = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()).toString(Qt::ISODateWithMs).toLatin1();
    return "{\"email\": \"" + email + "\", \"time\": \"" + time + "\", \"outcome\": \"" + outcome + "\", \"provider\": \"SSO\", \"address\": \"192.0.2." + QByteArray::number(number % 250)
        + "\", \"session\": \"s" + QByteArray::number(number) + "\"}\n";
}

// One line for each user, of whom one in twenty fails; then one in a thousand of those who may sign in fails too often.
WrittenSignIns writeSignIns(const QString &workspace, const QString &path)
{
    struct User
    {
        QByteArray email;
        qint64 lastLogin;
        bool canBeLocked;
    };
    std::vector<User> users;
    BareSqlite database(workspace);
    const qint64 tooOften = database.number("SELECT lock_after FROM workspace");
    constexpr qint64 Second = 1'000;
    const qint64 bursts = QDateTime::currentMSecsSinceEpoch() - 2 * tooOften * Second;
    database.each("SELECT email, coalesce(last_login, 0), status = 1 AND locked = 0 FROM users", [&](sqlite3_stmt *row) {
        const qint64 lastLogin = sqlite3_column_int64(row, 1);
        users.push_back({QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(row, 0))), lastLogin, sqlite3_column_int(row, 2) != 0 && lastLogin < bursts});
    });
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    WrittenSignIns written {.locked = database.number("SELECT count(*) FROM users WHERE locked = 1")};
    const int count = int(users.size());
    for (int i = 0; i < count; ++i) {
        User &user = users[size_t(qint64(i) * 7919 % count)];
        const qint64 at = bursts + (i - count) * Second;
        const bool failed = i % 20 == 7;
        file.write(lineOf(user.email, at, failed ? "failure" : "success", i));
        if (!failed)
            user.lastLogin = std::max(user.lastLogin, at);
    }
    written.lines = count;
    for (int i = 0; i < count; i += 1'000) {
        if (!users[size_t(i)].canBeLocked)
            continue;
        for (int failure = 0; failure < tooOften; ++failure)
            file.write(lineOf(users[size_t(i)].email, bursts + failure * Second, "failure", i));
        written.lines += tooOften;
        ++written.locked;
    }
    for (const User &user : users)
        written.lastLogins += user.lastLogin;
    return written;
}

} // namespace

// Lines into a table of one column, which is the least that anything can do with them.
void measureSignIns(BenchRun &run)
{
    const QString lines = run.samples().scratch(u"signins.jsonl"_s);
    const WrittenSignIns written = writeSignIns(run.samples().sample(run.users()), lines);
    run.compare({.name = {},
        .aim = {.megabytes = 150},
        .ours = [&] {
            const QString workspace = run.samples().copy(run.users());
            Lap lap = ChildProcess::musterctlOn(workspace, {u"signins"_s, lines}).lap;
            BareSqlite database(workspace);
            const bool isRight = database.number("SELECT sum(coalesce(last_login, 0)) FROM users") == written.lastLogins
                && database.number("SELECT count(*) FROM users WHERE locked = 1") == written.locked;
            lap.answer = isRight ? written.lines : -1;
            SampleStore::remove(workspace);
            return lap;
        },
        .limit = [&] {
            const QString database = run.samples().scratch(u"signins.db"_s);
            SampleStore::remove(database);
            const QString script = u"PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\nCREATE TABLE lines (line TEXT);\n.mode ascii\n.separator \"\\037\" \"\\n\"\n.import \"%1\" lines\n"_s.arg(lines);
            Lap lap = ChildProcess::run(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, database}, script.toUtf8()).lap;
            lap.answer = BareSqlite(database).number("SELECT count(*) FROM lines");
            return lap;
        }});
}

} // namespace muster
