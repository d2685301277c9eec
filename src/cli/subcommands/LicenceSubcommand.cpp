// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands/LicenceSubcommand.h"

#include "cli/ApplyChanges.h"
#include "cli/Await.h"
#include "cli/OpenWorkspace.h"
#include "cli/Terminal.h"
#include "core/Change.h"
#include "core/Uuid.h"
#include "files/InputFile.h"
#include "storage/audit/KeyFile.h"
#include "storage/queries/ReadSeats.h"
#include "texts/ErrorText.h"
#include "texts/SeatText.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype LineLength = 64; // of a key as it is printed

Result<QString> readKey(const QString &name)
{
    const Result<QByteArray> text = name == "-"_L1 ? InputFile::readStandardInput(Licence::LongestGiven) : InputFile::read(name, Licence::LongestGiven);
    if (!text && text.error().code == ErrorCode::FileTooLarge)
        return fail(ErrorCode::LicenceMalformed);
    return text.map([](const QByteArray &bytes) { return QString::fromUtf8(bytes); });
}

} // namespace

Subcommand LicenceSubcommand::definition()
{
    Subcommand command {u"licence"_s, tr("show | install FILE | remove | issue | keygen FILE"), 1, 2, false,
        tr("Shows, installs or removes the licence of a workspace (“-” reads the key from standard input); “issue” makes a key, for whoever sells seats, and “keygen” what it is signed with.")};
    command.options = {
        {u"json"_s, tr("With show: as one JSON object.")},
        {u"dry-run"_s, tr("With install and remove: only say what would happen.")},
        {u"key"_s, tr("With issue: the secret key that signs, a file that nobody else can read (mode 0600)."), tr("FILE")},
        {u"organization"_s, tr("With issue: whose workspaces it is for."), tr("NAME")},
        {u"seats"_s, tr("With issue: how many users may hold a licensed role."), tr("NUMBER")},
        {u"until"_s, tr("With issue: the last day when it is valid, in UTC."), u"YYYY-MM-DD"_s},
        {u"serial"_s, tr("With issue: its number, for your own books; without it, one is made up."), tr("TEXT")},
    };
    command.run = run;
    return command;
}

Result<Exit> LicenceSubcommand::run(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    const QString file = invocation.arguments.value(1);
    const bool needsFile = what == "install"_L1 || what == "keygen"_L1;
    const bool needsWorkspace = what == "install"_L1 || what == "show"_L1 || what == "remove"_L1;
    if ((!needsFile && !needsWorkspace && what != "issue"_L1) || needsFile == file.isEmpty()) {
        complain(tr("One of show, install FILE, remove, issue and keygen FILE. See “musterctl help licence”."));
        return WrongUsage;
    }
    if (needsWorkspace && invocation.workspace.isEmpty()) {
        complain(tr("No workspace: give -w FILE or set MUSTER_WORKSPACE. See “musterctl help licence”."));
        return WrongUsage;
    }
    if (what == "issue"_L1)
        return issue(invocation.options);
    if (what == "keygen"_L1)
        return makeKey(file);
    if (what == "show"_L1)
        return show(invocation);
    const Result<QString> key = what == "remove"_L1 ? Result<QString>(u""_s) : readKey(file);
    if (!key)
        return tl::unexpected(key.error());
    if (needsFile && key->trimmed().isEmpty()) // an empty file takes no licence away
        return fail(ErrorCode::LicenceMalformed);
    return install(invocation, *key);
}

Result<Exit> LicenceSubcommand::install(const Invocation &invocation, const QString &key)
{
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    ChangeSet set;
    set.reason = invocation.reason;
    set.changes.append(change::editWorkspace({{Field::LicenceKey, key}}));
    if (invocation.options.isSet(u"dry-run"_s))
        return previewAndPrint(**workspace, set);
    const Result<Exit> applied = applyAndPrint(**workspace, set);
    if (!applied || *applied != Done || key.isEmpty())
        return applied;
    const Result<Seats> seats = await((*workspace)->read(ReadSeats {}));
    if (!seats)
        return tl::unexpected(seats.error());
    printText(*seats);
    return Done;
}

Result<Exit> LicenceSubcommand::show(const Invocation &invocation)
{
    const auto workspace = openWorkspace(invocation);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (const Result<void> may = (*workspace)->info().rights.check(u"licensing.view"_s); !may)
        return tl::unexpected(may.error());
    const Result<Seats> seats = await((*workspace)->read(ReadSeats {}));
    if (!seats)
        return tl::unexpected(seats.error());
    invocation.options.isSet(u"json"_s) ? printJson(*seats) : printText(*seats);
    return Done;
}

void LicenceSubcommand::printText(const Seats &seats)
{
    for (const QString &line : licenceText(seats).split(u'\n'))
        print(line);
}

void LicenceSubcommand::printJson(const Seats &seats)
{
    QJsonObject object {{u"state"_s, keyOf(seats.state)}, {u"used"_s, seats.used}};
    for (const QString &key : {u"organization"_s, u"seats"_s, u"free"_s, u"until"_s, u"serial"_s, u"test"_s})
        object.insert(key, QJsonValue::Null);
    if (seats.licence) {
        object[u"organization"_s] = seats.licence->organization;
        object[u"seats"_s] = seats.licence->seats;
        object[u"free"_s] = seats.state == Seats::State::Invalid ? 0 : seats.left();
        object[u"until"_s] = seats.licence->validUntil.toString(Qt::ISODate);
        object[u"serial"_s] = seats.licence->serial;
        object[u"test"_s] = seats.licence->isTest;
    }
    object.insert(u"fault"_s, seats.fault ? QJsonValue(errorText(*seats.fault)) : QJsonValue());
    printRaw(QJsonDocument(object).toJson());
}

Result<Exit> LicenceSubcommand::issue(const QCommandLineParser &options)
{
    bool isNumber = false;
    const qint64 seats = options.value(u"seats"_s).toLongLong(&isNumber);
    const QDate until = QDate::fromString(options.value(u"until"_s), Qt::ISODate);
    if (options.isSet(u"until"_s) && !until.isValid()) {
        complain(tr("“%1” is no day. --until takes one as YYYY-MM-DD.").arg(options.value(u"until"_s)));
        return WrongUsage;
    }
    if (options.value(u"key"_s).isEmpty() || options.value(u"organization"_s).isEmpty() || !isNumber || !until.isValid()) {
        complain(tr("--key FILE, --organization NAME, --seats NUMBER and --until YYYY-MM-DD are needed. See “musterctl help licence”."));
        return WrongUsage;
    }
    const QString serial = options.isSet(u"serial"_s) ? options.value(u"serial"_s) : newUuid();
    const Result<QByteArray> statement = Licence {options.value(u"organization"_s), seats, serial, until}.statement();
    if (!statement)
        return tl::unexpected(statement.error());
    const Result<QByteArray> signature = KeyFile::sign(*statement, options.value(u"key"_s));
    if (!signature)
        return tl::unexpected(signature.error());
    const QString key = Licence::text(*statement, *signature);
    for (qsizetype at = 0; at < key.size(); at += LineLength)
        print(key.mid(at, LineLength));
    if (const Result<Licence> read = Licence::read(key); !read)
        complain(tr("This program itself does not trust that key: build it with MUSTER_LICENCE_KEY, see README.md."));
    return Done;
}

Result<Exit> LicenceSubcommand::makeKey(const QString &path)
{
    if (const Result<void> made = KeyFile::makePair(path); !made)
        return tl::unexpected(made.error());
    print(tr("“%1” signs licences: keep it to yourself. What “%2” says is built into the programs that shall trust them, see README.md.").arg(path, KeyFile::publicPath(path)));
    return Done;
}

} // namespace muster
