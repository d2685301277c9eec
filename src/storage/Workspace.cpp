// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Workspace.h"

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Password.h"
#include "core/ReadyFuture.h"
#include "core/Text.h"
#include "files/FileId.h"
#include "storage/Catalogue.h"
#include "storage/Migrations.h"
#include "storage/OpenPlace.h"
#include "storage/Previewer.h"
#include "storage/Store.h"
#include "storage/Watcher.h"
#include "storage/Writer.h"
#include "storage/apply/Lookup.h"
#include "storage/apply/Operator.h"
#include "storage/apply/ChangedRows.h"
#include "storage/copy/CopyWorkspace.h"
#include "storage/index/UserIndex.h"
#include "storage/past/PastTables.h"
#include "storage/queries/VerifyWorkspace.h"
#include "storage/visits/Visits.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>
#include <QtConcurrentRun>

#include <future>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int ReaderThreads = 3;

// Runs on a thread of its own and waits: opening is short, but no statement runs on the caller's thread.
template <typename Function>
auto elsewhere(Function function)
{
    return std::async(std::launch::async, std::move(function)).get(); // waiting for a QFuture may run it right here
}

QString originOf(const OpenOptions &options)
{
    return visibleText(options.origin.isEmpty() ? QCoreApplication::applicationName() + u" "_s + QSysInfo::machineHostName() : options.origin);
}

QString givenOrNew(const QString &uuid)
{
    return uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : uuid;
}

// Times could not be told: better nothing at all than blanks.
Result<void> checkTimeZone()
{
    return QTimeZone::systemTimeZone().isValid() ? Result<void>() : fail(ErrorCode::TimeZoneUnknown, qEnvironmentVariable("TZ"));
}

// The first event: who made the workspace, and its first administrator.
Result<Outcome> found(Database &database, const NewWorkspace &wanted, const OpenOptions &options)
{
    const qint64 now = options.clock();
    const Result<qint64> inserted = database.run("workspace.insert", {wanted.id, wanted.organization, now});
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (const Result<void> written = Catalogue::write(database); !written)
        return tl::unexpected(written.error());
    ChangeSet set;
    set.changes.append(change::editWorkspace({{Field::Providers, QStringList {u"SSO"_s}},
        {Field::Classifications, QStringList {u"Internal"_s, u"Confidential"_s, u"Restricted"_s}}}));
    set.changes.append(change::addUser({{Field::Email, wanted.ownerEmail}, {Field::FirstName, wanted.ownerFirstName},
        {Field::LastName, wanted.ownerLastName}, {Field::AccountType, keyOf(AccountType::Admin)},
        {Field::Roles, QStringList {u"administrator"_s}}, {Field::Status, keyOf(Status::Active)},
        {Field::SignIn, keyOf(SignIn::Password)}, {Field::Verified, true}}, givenOrNew(wanted.ownerId)));
    Operator founder;
    founder.id = set.changes.last().references.first();
    founder.name = visibleText(personName(wanted.ownerFirstName, wanted.ownerLastName, wanted.ownerEmail));
    founder.origin = originOf(options);
    founder.rights = Rights::unlimited();
    ChangeList changes(set.changes);
    return Writer::applyNow(database, changes, headerOf(set), founder, now, {});
}

Result<void> make(const QString &location, NewWorkspace wanted, const OpenOptions &options)
{
    wanted.id = givenOrNew(wanted.id);
    Outcome made;
    const Result<void> done = Store::at(location)->make([&](Database &database) -> Result<void> {
        if (const Result<void> prepared = ChangedRows::prepare(database); !prepared)
            return prepared;
        return found(database, wanted, options).map([&made](const Outcome &outcome) { made = outcome; });
    });
    if (done)
        (void)ChainHeadStore(options.headsFolder, location).replace({wanted.id, made.event, QString::fromLatin1(made.head)}); // what stood in this place before is not this workspace's
    return done;
}

// Everything that is read when a workspace is opened.
struct Opened
{
    std::unique_ptr<Database> database;
    WorkspaceInfo info;
    Database::Mode mode = Database::ReadOnly;
    FilePlace place;
    QString file; // what is read: the workspace itself, or a copy
    std::unique_ptr<QTemporaryDir> copy;
    std::unique_ptr<Store> store;
    std::shared_ptr<OpenPlace> content;
    qint64 event = 0;
    QString head;
};

// What an older program made and is not to be written to, or not yet, is read from a copy that is up to date.
Result<std::unique_ptr<Database>> lookAsItIs(Opened &opened, std::unique_ptr<Database> looked)
{
    const Result<bool> old = Migrations::isOld(*looked);
    if (!old || !*old)
        return old ? Result<std::unique_ptr<Database>>(std::move(looked)) : tl::unexpected(old.error());
    looked.reset();
    opened.copy = std::make_unique<QTemporaryDir>();
    opened.file = opened.copy->filePath(QFileInfo(opened.file).fileName());
    opened.mode = Database::ReadOnly;
    const Result<void> copied = opened.store->copyMigrated(opened.file);
    return copied ? Database::open(opened.file, opened.mode) : tl::unexpected(copied.error());
}

// Nothing is written before it is known to be what this computer saw last: to bring another up to date would tidy up what can be found in it.
Result<void> look(Opened &opened, const QString &path, bool asItIs)
{
    opened.file = path;
    Result<std::unique_ptr<Database>> looked = opened.store->look();
    const Result<bool> known = looked ? isInTrail(**looked, opened.info.knownHead) : tl::unexpected(looked.error());
    if (!known)
        return tl::unexpected(known.error());
    const bool mayBeWritten = *known && !asItIs && !opened.info.readOnly;
    Result<std::unique_ptr<Database>> chosen = mayBeWritten ? opened.store->bringUpToDate(std::move(*looked)) : lookAsItIs(opened, std::move(*looked));
    if (!chosen)
        return tl::unexpected(chosen.error());
    opened.database = std::move(*chosen);
    return {};
}

Result<void> readInfo(Opened &opened)
{
    const Result<void> read = opened.database->each("workspace.read", {}, [&opened](const SqlRow &row) {
        opened.info.id = row.value(0).toString();
        opened.info.organization = row.value(1).toString();
        return false;
    });
    if (!read)
        return read;
    return opened.database->each("trail.head", {}, [&opened](const SqlRow &row) {
        opened.event = row.value(0).toLongLong();
        opened.head = row.value(1).toString();
        return false;
    });
}

Result<void> readOperatorOf(Opened &opened, const QString &email)
{
    bool active = false;
    const char *const lookup = email.isEmpty() ? "lookup.firstAdministrator" : "lookup.operatorByEmail";
    const Result<void> read = opened.database->each(lookup, email.isEmpty() ? QVariantList() : QVariantList {emailKey(email)}, [&](const SqlRow &row) {
        if (!opened.info.operatorId.isEmpty()) {
            opened.info.operatorGuessed = true;
            return false;
        }
        opened.info.operatorId = row.value(1).toString();
        opened.info.operatorEmail = row.value(2).toString();
        opened.info.operatorName = personName(row.value(3).toString(), row.value(4).toString(), row.value(2).toString());
        active = Status(row.value(5).toInt()) == Status::Active && row.value(6).toInt() == 0;
        return true;
    });
    if (read && !active)
        return fail(ErrorCode::OperatorNotFound, email);
    if (!read)
        return read;
    Result<Operator> who = readOperator(*opened.database, opened.info.operatorId, {});
    if (!who)
        return tl::unexpected(who.error());
    opened.info.rights = std::move(who->rights);
    return {};
}

// A file is opened without one as long as no administrator has a password. From then on, whoever asks is told the same, as late, whether
// there is such a user or not. PasswordNeeded, PasswordWrong.
Result<void> checkPassword(const Opened &opened, const QString &address, const OpenOptions &options)
{
    const Result<QVariant> hash = opened.database->value("passwords.ofUser", {opened.info.operatorId});
    const Result<QVariant> isNeeded = opened.database->value("passwords.ofAdministrators");
    if (!hash || !isNeeded)
        return tl::unexpected(hash ? isNeeded.error() : hash.error());
    if (hash->isNull() && isNeeded->isNull())
        return {};
    if (!options.password)
        return fail(ErrorCode::PasswordNeeded, address);
    return Password::verify(hash->toString(), *options.password) ? Result<void>() : fail(ErrorCode::PasswordWrong, address);
}

// Where the engine knows who has signed in, nobody works as another.
Result<QString> addressOf(Database &database, const QString &asked)
{
    const Result<QVariant> own = database.value("lookup.ownAddress");
    if (!own || own->isNull())
        return own ? Result<QString>(asked) : tl::unexpected(own.error());
    return asked.isEmpty() || emailKey(asked) == emailKey(own->toString()) ? Result<QString>(own->toString()) : fail(ErrorCode::OperatorNotFound, asked);
}

// As whom it is opened, and that it is them.
Result<void> signIn(Opened &opened, const QString &path, const OpenOptions &options)
{
    const Result<QString> address = addressOf(*opened.database, options.operatorEmail);
    if (!address)
        return tl::unexpected(address.error());
    const bool isKnown = Store::isOnServer(path); // who has signed in there
    const Result<void> found = readOperatorOf(opened, *address);
    if (!found && (isKnown || found.error().code != ErrorCode::OperatorNotFound))
        return found;
    if (const Result<void> signedIn = isKnown ? Result<void>() : checkPassword(opened, found ? opened.info.operatorEmail : *address, options); !signedIn)
        return signedIn;
    return found;
}

// Then it only can be looked at.
Result<void> goBack(Opened &opened, qint64 time)
{
    if (const Result<void> may = opened.info.rights.checkSees(Table::Events); !may)
        return may;
    return PastTables::momentAt(*opened.database, time).map([&opened](const Moment &moment) {
        opened.info.moment = moment;
        opened.info.readOnly = true;
    });
}

// The ID out of a file is taken for one only where it has the form of one.
bool isTenantId(const QString &text)
{
    return !text.isEmpty() && QUuid::fromString(text).toString(QUuid::WithoutBraces) == text.toLower();
}

Result<std::shared_ptr<Opened>> openHere(const QString &path, const OpenOptions &options)
{
    if (const Result<void> known = checkTimeZone(); !known)
        return tl::unexpected(known.error());
    std::unique_ptr<Store> store = Store::at(path);
    auto opened = std::make_shared<Opened>();
    opened->info.knownHead = ChainHeadStore(options.headsFolder, path).known(); // before the trail is read
    opened->place = store->place();
    opened->info.location = opened->place.path;
    opened->info.readOnly = store->isReadOnly();
    opened->mode = store->lookingMode();
    opened->store = std::move(store);
    if (const Result<void> looked = look(*opened, path, options.asItIs); !looked)
        return tl::unexpected(looked.error());
    if (const Result<void> read = readInfo(*opened); !read)
        return tl::unexpected(read.error());
    if (opened->info.id.isEmpty() || !opened->event) // tables without their first event: the making was cut off
        return fail(ErrorCode::WorkspaceDamaged, path, QString());
    if (!isTenantId(opened->info.id))
        return fail(ErrorCode::WorkspaceDamaged, path, opened->info.id);
    if (const Result<void> signedIn = options.forLinks ? Result<void>() : signIn(*opened, path, options); !signedIn)
        return tl::unexpected(signedIn.error());
    const Result<bool> known = isInTrail(*opened->database, opened->info.knownHead);
    if (!known)
        return tl::unexpected(known.error());
    opened->info.chainSuspect = !*known;
    if (const Result<void> back = options.asOf ? goBack(*opened, *options.asOf) : Result<void>(); !back)
        return tl::unexpected(back.error());
    if (!opened->place.isThere())
        return fail(ErrorCode::WorkspaceGone, path);
    opened->database.reset(); // the writer opens its own, on its thread
    opened->content = opened->store->hold(opened->mode);
    return opened;
}

} // namespace

Workspace::Workspace() = default;

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const NewWorkspace &asked, const OpenOptions &options)
{
    const Result<QString> organization = cleanText(asked.organization, keyOf(Field::Organization), LongestName);
    if (!organization)
        return tl::unexpected(organization.error());
    if (organization->isEmpty())
        return fail(ErrorCode::MissingField, u"init"_s, u"organization"_s);
    const Result<QString> address = cleanText(asked.ownerEmail, keyOf(Field::Email), LongestAddress);
    if (!address)
        return tl::unexpected(address.error());
    if (const Result<void> checked = checkAddress(*address); !checked)
        return tl::unexpected(checked.error());
    if (const Result<void> known = checkTimeZone(); !known)
        return tl::unexpected(known.error());
    NewWorkspace wanted = asked; // names are looked at when the owner is added
    wanted.organization = *organization;
    wanted.ownerEmail = *address;
    if (const Result<void> made = elsewhere([=] { return make(path, wanted, options); }); !made)
        return tl::unexpected(made.error());
    OpenOptions again = options;
    again.operatorEmail = wanted.ownerEmail;
    Result<std::unique_ptr<Workspace>> workspace = open(path, again);
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const OpenOptions &options)
{
    const Result<std::shared_ptr<Opened>> opened = elsewhere([=] { return openHere(path, options); });
    if (!opened)
        return tl::unexpected(opened.error());
    Opened &found = **opened;
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_info = found.info;
    workspace->m_heads = std::make_unique<ChainHeadStore>(options.headsFolder, path);
    if (!found.info.readOnly && !found.info.chainSuspect)
        (void)workspace->m_heads->keep({found.info.id, found.event, found.head});
    Workspace *door = workspace.get();
    const std::shared_ptr<OpenPlace> file = found.content;
    const TrailGuard guard {path, found.info.id, *workspace->m_heads};
    workspace->m_writer = std::make_unique<Writer>(Writer::Setup {file, guard, found.info.readOnly, found.copy != nullptr, found.info.operatorId, originOf(options),
        options.clock, options.maximumPages, [door](const Outcome &outcome, const ChangedObjects &objects) { QMetaObject::invokeMethod(door, [door, outcome, objects] { door->noteOwn(outcome, objects); }, Qt::QueuedConnection); }});
    workspace->m_previewer = std::make_unique<Previewer>(Previewer::Setup {file, guard, found.info.readOnly, found.copy != nullptr, found.info.operatorId, originOf(options), options.clock, options.maximumPages});
    const auto notLost = [file]() -> Result<void> { return file->isLost() ? fail(ErrorCode::WorkspaceGone, file->path()) : Result<void>(); };
    workspace->m_readersOfFile = {found.place, found.mode == Database::Immutable, notLost, found.info.operatorId, options.clock, ReaderThreads, nullptr, options.forLinks};
    ReaderPool::Setup readers = workspace->m_readersOfFile;
    if (found.copy)
        readers.place = {found.file, {}};
    if (found.info.moment) {
        readers.moment = found.info.moment;
        readers.clock = [time = found.info.moment->time] { return time; };
    }
    workspace->m_indexUsers = options.indexUsers && !found.info.moment;
    workspace->readFrom(std::move(readers));
    workspace->m_copy = std::move(found.copy);
    if (options.watch && !found.info.moment && !(found.info.readOnly && workspace->m_copy)) // queued: timers start on the thread where the workspace lives in the end
        QMetaObject::invokeMethod(door, [door, file, event = found.event] { door->watch(file, event); }, Qt::QueuedConnection);
    return workspace;
}

void Workspace::readFrom(ReaderPool::Setup readers)
{
    m_readers.reset(); // they ask the index
    if (m_indexUsers) {
        m_userIndex = std::make_unique<UserIndex>(readers);
        readers.index = m_userIndex.get();
    }
    m_readers = std::make_unique<ReaderPool>(std::move(readers));
}

void Workspace::watch(const std::shared_ptr<OpenPlace> &file, qint64 event)
{
    m_watcher = std::make_unique<Watcher>(m_readersOfFile.place, file, m_readersOfFile.immutable, std::max(event, m_own.event));
    connect(m_watcher.get(), &Watcher::changedByAnother, this, [this](const ChangedObjects &objects) {
        watchHead(objects);
        Q_EMIT changed(objects);
    });
    connect(m_watcher.get(), &Watcher::standingChanged, this, [this](Standing standing) {
        m_standing = standing;
        Q_EMIT standingChanged();
    });
    m_watcher->start();
}

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::openLater(const QString &path, const OpenOptions &options)
{
    QThread *home = QThread::currentThread();
    return QtConcurrent::run([=]() -> Result<std::shared_ptr<Workspace>> {
        Result<std::unique_ptr<Workspace>> opened = open(path, options);
        if (!opened)
            return tl::unexpected(opened.error());
        (*opened)->moveToThread(home);
        return std::shared_ptr<Workspace>(std::move(*opened));
    });
}

// Accepted, here or by another program on this computer.
void Workspace::watchHead(const ChangedObjects &objects)
{
    if (!m_info.chainSuspect || !objects.touches(ObjectKind::Trail))
        return;
    m_info.chainSuspect = m_heads->known() == m_info.knownHead;
    if (m_copy && !m_info.chainSuspect) { // it was brought up to date when it was accepted
        readFrom(m_readersOfFile);
        m_copy.reset();
    }
}

void Workspace::noteOwn(const Outcome &outcome, const ChangedObjects &objects)
{
    m_own = outcome;
    if (m_watcher)
        m_watcher->noteOwn(outcome.event);
    watchHead(objects);
    Q_EMIT changed(objects);
}

QFuture<Result<Plan>> Workspace::preview(const ChangeSet &set)
{
    return preview(std::make_shared<ChangeList>(set.changes), headerOf(set));
}

QFuture<Result<Plan>> Workspace::preview(std::shared_ptr<ChangeSource> changes, const EventHeader &header)
{
    return m_previewer->preview(std::move(changes), header);
}

QFuture<Result<Plan>> Workspace::firstLook(std::shared_ptr<ChangeSource> changes, const EventHeader &header)
{
    return m_previewer->firstLook(std::move(changes), header);
}

QFuture<Result<UndoPlan>> Workspace::previewUndo(qint64 event)
{
    return m_previewer->previewUndo(event);
}

QFuture<Result<UndoPlan>> Workspace::previewRedo()
{
    return m_previewer->previewRedo();
}

QFuture<Result<Outcome>> Workspace::apply(const ChangeSet &set, OnRefusal onRefusal)
{
    return apply(std::make_shared<ChangeList>(set.changes), headerOf(set), onRefusal);
}

QFuture<Result<Outcome>> Workspace::apply(std::shared_ptr<ChangeSource> changes, const EventHeader &header, OnRefusal onRefusal)
{
    return m_writer->apply(std::move(changes), header, onRefusal);
}

QFuture<Result<Outcome>> Workspace::undo(qint64 event, UndoOptions options)
{
    return m_writer->undo(event, options);
}

// The head is looked at now, before the trail is: whatever another program keeps meanwhile is in it by then. Where none was
// known when this was opened, the one kept since is of this very trail and proves nothing.
QFuture<Result<WorkspaceReport>> Workspace::verify(const QStringList &heads)
{
    if (m_info.moment)
        return readyFuture(Result<WorkspaceReport>(fail(ErrorCode::InThePast)));
    return read(VerifyWorkspace {m_info.location, m_info.knownHead.isNull() ? ChainHead {} : m_heads->known(), heads});
}

// As for verifying.
QFuture<Result<CopiedWorkspace>> Workspace::copyTo(const QString &location)
{
    if (m_info.moment)
        return readyFuture(Result<CopiedWorkspace>(fail(ErrorCode::InThePast)));
    return read(CopyWorkspace {{m_info.location, m_info.id, *m_heads}, m_info.knownHead.isNull() ? ChainHead {} : m_heads->known(), location});
}

QFuture<Result<Outcome>> Workspace::redo(const QString &reason)
{
    return m_writer->redo(reason);
}

QFuture<Result<Outcome>> Workspace::setPassword(const NewPassword &password, const QString &reason)
{
    return m_writer->setPassword(password, reason);
}

QFuture<Result<Outcome>> Workspace::useLink(const QString &token, const LinkAnswer &answer)
{
    return m_writer->applyOwn([token, answer](Database &database, qint64 now) { return OwnAct::ofLink(database, token, answer, now); });
}

QFuture<Result<Outcome>> Workspace::useVisit(const QString &token, const OwnChange &change)
{
    return m_writer->applyOwn([token, change](Database &database, qint64 now) { return OwnAct::ofVisit(database, token, change, now); });
}

QFuture<Result<Outcome>> Workspace::askReset(const QString &email, const QString &origin)
{
    return m_writer->applyOwn([email, origin](Database &database, qint64 now) { return OwnAct::ofAddress(database, email, origin, now); });
}

QFuture<Result<Outcome>> Workspace::noteRefusal(const RefusedSignIn &refusal)
{
    return m_writer->applyOwn([refusal](Database &database, qint64 now) -> Result<OwnAct> {
        const Result<bool> isDue = Visits(database).note(refusal, now);
        if (!isDue)
            return tl::unexpected(isDue.error());
        return *isDue ? OwnAct::ofRefusals(database, refusal) : Result<OwnAct>(OwnAct {});
    });
}

QFuture<Result<VisitStart>> Workspace::startVisit(const NewVisit &visit)
{
    return m_writer->beside<VisitStart>([visit](Database &database, qint64 now) { return Visits(database).start(visit, now); });
}

QFuture<Result<bool>> Workspace::passVisit(const QString &token, const VisitCode &code)
{
    return m_writer->beside<bool>([token, code](Database &database, qint64 now) { return Visits(database).pass(token, code, now); });
}

QFuture<Result<bool>> Workspace::endVisit(const QString &token)
{
    return m_writer->beside<bool>([token](Database &database, qint64) { return Visits(database).end(token); });
}

QFuture<Result<std::optional<ClaimedMail>>> Workspace::claimMail()
{
    return m_writer->claimMail();
}

QFuture<Result<bool>> Workspace::settleMail(const ClaimedMail &mail, const MailSettling &settling)
{
    return m_writer->settleMail(mail, settling, [this, userId = mail.isOfInvitation() ? QString() : mail.objectId] { noteMail(userId); });
}

QFuture<Result<bool>> Workspace::retryMail(qint64 id)
{
    return m_writer->retryMail(id, [this] { noteMail({}); });
}

QFuture<Result<bool>> Workspace::returnMail(const QString &messageId, const QString &said)
{
    return m_writer->returnMail(messageId, said, [this] { noteMail({}); });
}

// Stands in no event: those who list mails read them again. Of a blank user, all of them. On any thread.
void Workspace::noteMail(const QString &userId)
{
    ChangedObjects objects;
    if (userId.isEmpty())
        objects.noteMany(u"editUser"_s);
    else
        objects.note(u"editUser"_s, userId, {}, QByteArray(R"({"do":"editUser","set":{"activationAsked":null,"resetAsked":null}})"));
    QMetaObject::invokeMethod(this, [this, objects] { Q_EMIT changed(objects); }, Qt::QueuedConnection);
}

QFuture<Result<Outcome>> Workspace::setPicture(const NewPicture &picture, const QString &reason)
{
    return m_writer->setPicture(picture, reason);
}

QFuture<Result<TakenSignIns>> Workspace::takeSignIns(const QVector<SignInReport> &lines, const SignInReasons &reasons)
{
    return m_writer->takeSignIns(lines, reasons);
}

} // namespace muster
