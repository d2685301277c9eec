// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "core/Clock.h"
#include "core/Plan.h"
#include "core/Progress.h"
#include "core/Result.h"
#include "core/Rights.h"
#include "core/SignInReport.h"
#include "storage/ChangedObjects.h"
#include "storage/OpenPlace.h"
#include "storage/ReaderPool.h"
#include "storage/audit/ChainHeadStore.h"

#include <QFuture>
#include <QObject>

#include <memory>

class QTemporaryDir;

namespace muster {

struct NewPassword;
struct NewPicture;
struct ClaimedMail;
struct LinkAnswer;
struct MailSettling;
struct NewVisit;
struct RefusedSignIn;
struct OwnChange;
struct VisitCode;
enum class VisitStart;

class OpenPlace;
class Previewer;
class UserIndex;
class Watcher;
class Writer;
struct CopiedWorkspace;
struct WorkspaceReport;

struct NewWorkspace
{
    QString organization;
    QString ownerEmail;
    QString ownerFirstName;
    QString ownerLastName;
    QString id {}; // UUID; empty: a new one
    QString ownerId {}; // UUID; empty: a new one
};

struct OpenOptions
{
    std::optional<QString> password {}; // the operator's, where a file has one of them; on a server its own logins decide
    QString operatorEmail; // empty: the first effective administrator, and WorkspaceInfo says whether there are others
    QString origin; // where changes come from, for the audit trail: "Muster on host"
    Clock clock = systemClock();
    QString headsFolder; // where chain heads are kept outside the database; empty: the user's application data
    bool forLinks = false; // as nobody: links can be looked at and used, and nothing else is answered or done
    bool asItIs = false; // nothing is brought up to date by opening it: for whoever judges what is there
    bool watch = true; // look for changes of other programs
    bool indexUsers = false; // hold in memory what finds users, as soon as they are listed: for whoever asks again and again
    std::optional<qint64> asOf {}; // as it was at that time (UTC milliseconds), to be looked at only: for who may see the audit trail. NothingThen
    qint64 maximumPages = 0; // the database may not grow beyond; 0: as far as the disk reaches
};

struct WorkspaceInfo
{
    QString id; // UUID; screens call it Tenant ID
    QString organization;
    QString location; // path of the .muster file
    bool readOnly = false;
    std::optional<Moment> moment {}; // when it is looked at, where that is not now; then it is read only
    QString operatorId;
    QString operatorEmail;
    QString operatorName;
    bool operatorGuessed = false; // none was named, and another could have been meant
    Rights rights; // the operator's, when it was opened; WorkspaceState goes on with them
    ChainHead knownHead; // of the audit trail: the one that was seen last on this computer in this place; null when none was
    bool chainSuspect = false; // that one is not in the audit trail: nothing is written until it is accepted, see change::acceptHead
};

// The one door to a directory of accounts. Lives on the thread that made it; all work happens on others.
class Workspace : public QObject
{
    Q_OBJECT

public:
    ~Workspace() override;

    // FileExists, FileUnwritable, InvalidEmail, MissingField, and what is said of a text (core/Text.h). Leaves nothing behind when it
    // fails, or is killed.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const NewWorkspace &asked, const OpenOptions &options = {});

    // FileNotFound, NotAWorkspace, WorkspaceDamaged, WorkspaceTooNew, OperatorNotFound, PasswordNeeded, PasswordWrong … Changes nothing.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const OpenOptions &options = {});

    // The same without holding up the caller; the workspace belongs to the caller's thread.
    static QFuture<Result<std::shared_ptr<Workspace>>> openLater(const QString &path, const OpenOptions &options = {});

    WorkspaceInfo info() const { return m_info; }

    // Where it is not there, what was read is still shown, and nothing can be written.
    Standing standing() const { return m_standing; }
    bool isGone() const { return m_standing == Standing::Gone; }

    // What would happen; writes nothing, waits for nobody who writes, and holds up nobody. These futures report progress in thousandths and can be cancelled; a cancelled
    // one has no result, and nothing is written.
    QFuture<Result<Plan>> preview(const ChangeSet &set);
    QFuture<Result<Plan>> preview(std::shared_ptr<ChangeSource> changes, const EventHeader &header = {});
    // What can soon be said of it: of a few changes, and of all others that are like these. Of few changes it is all there is to say.
    QFuture<Result<Plan>> firstLook(std::shared_ptr<ChangeSource> changes, const EventHeader &header = {});
    QFuture<Result<UndoPlan>> previewUndo(qint64 event = 0); // of the same event as undo()
    QFuture<Result<UndoPlan>> previewRedo();

    // All of the set, or nothing; or all of it but what is refused. Changes that would change nothing are left out.
    QFuture<Result<Outcome>> apply(const ChangeSet &set, OnRefusal onRefusal = OnRefusal::Stop);
    QFuture<Result<Outcome>> apply(std::shared_ptr<ChangeSource> changes, const EventHeader &header = {}, OnRefusal onRefusal = OnRefusal::Stop);

    // The latest event that was written here; 0: none. Who cancels an apply while it is being committed gets no result
    // although the changes stand: then this is a newer one, before the future's end is heard.
    qint64 ownEvent() const { return m_own.event; }
    const Outcome &ownOutcome() const { return m_own; } // of that event

    // Takes back one event, or the operator's latest that still stands. NothingToUndo, CannotUndo, and all that apply
    // may say when it no longer makes sense. UndoTakesAlong, UndoDeletesAccount unless `withLater`.
    QFuture<Result<Outcome>> undo(qint64 event = 0, UndoOptions options = {});
    QFuture<Result<Outcome>> redo(const QString &reason = {});

    // Stands beside the trail, which only tells that it was set; a change as any other but for that, and cannot be taken back. Besides what
    // apply says: PasswordNotUsed, OwnPasswordFirst.
    QFuture<Result<Outcome>> setPassword(const NewPassword &password, const QString &reason = {});

    // Stands beside the trail, which tells its hash: so it can be taken back. Of the program's own making (exchange/PictureFile).
    QFuture<Result<Outcome>> setPicture(const NewPicture &picture, const QString &reason = {});

    // A link out of a mail (core/MailLink.h) sets a password, and activates the account if it is for that; whose it is does it, in the trail. LinkWrong, LinkUsed,
    // LinkReplaced, LinkExpired, AccountDisabled. `password`: its hash.
    QFuture<Result<Outcome>> useLink(const QString &token, const LinkAnswer &answer);

    // What somebody does who signs in on the pages that links lead to: see storage/visits.
    QFuture<Result<VisitStart>> startVisit(const NewVisit &visit);
    QFuture<Result<bool>> passVisit(const QString &token, const VisitCode &code);
    QFuture<Result<bool>> endVisit(const QString &token);
    QFuture<Result<Outcome>> useVisit(const QString &token, const OwnChange &change); // LinkExpired, and all that apply says
    QFuture<Result<Outcome>> askReset(const QString &email, const QString &origin); // of who has forgotten their password; event 0: there is nobody who could
    QFuture<Result<Outcome>> noteRefusal(const RefusedSignIn &refusal); // as login servers report them; event 0: nobody has to be locked for it

    // The outbox, for who may edit users: see storage/mails/Outbox.h.
    QFuture<Result<std::optional<ClaimedMail>>> claimMail();
    QFuture<Result<bool>> settleMail(const ClaimedMail &mail, const MailSettling &settling);
    QFuture<Result<bool>> retryMail(qint64 id);
    QFuture<Result<bool>> returnMail(const QString &messageId, const QString &said); // false: there is no such mail, or it is known already

    // What other systems report (core/SignInReport.h): stands beside the trail, all of the lines or none but those that are told as faults. Who
    // has signed in by a provider for the first time becomes active, and who has to be locked by the policy is, by changes with those reasons.
    // For who may edit users.
    QFuture<Result<TakenSignIns>> takeSignIns(const QVector<SignInReport> &lines, const SignInReasons &reasons = {});

    // Answers a question on a reader's thread: any type with `using Answer` and
    // `Result<Answer> answer(Reader &) const`, see storage/queries.
    template <typename Question>
    QFuture<Result<typename Question::Answer>> read(const Question &question)
    {
        return m_readers->run<typename Question::Answer>([question](Reader &reader) { return question.answer(reader); }, waitFor<Question>());
    }

    // Whether it can be believed; `heads` are hashes from elsewhere that must be in the audit trail, see VerifyWorkspace.
    QFuture<Result<WorkspaceReport>> verify(const QStringList &heads = {});

    // All of it, as it stands now, in another place where nothing stands yet, on whichever engine: the same rows, trail and Tenant
    // ID. For who may see everything. FileExists, NotAllowed, TrailSuspect, CopyDiffers; leaves nothing behind when it fails, or is killed.
    QFuture<Result<CopiedWorkspace>> copyTo(const QString &location);

    // How many questions were asked: a test says that none is asked in vain.
    int questionsAsked() const { return m_readers->asked(); }

    // Users in memory; null when they were not wanted. What it holds answers ListIds and CountHidden.
    const UserIndex *userIndex() const { return m_userIndex.get(); }

Q_SIGNALS:
    // Something was written, here or by another program: which kinds of objects, and which of them.
    void changed(const muster::ChangedObjects &objects);

    // Who writes is told in any case: WorkspaceGone, ServerUnreachable.
    void standingChanged();

private:
    Workspace();
    void watch(const std::shared_ptr<OpenPlace> &file, qint64 event);
    void readFrom(ReaderPool::Setup readers);
    void watchHead(const ChangedObjects &objects);
    void noteMail(const QString &userId);
    void noteOwn(const Outcome &outcome, const ChangedObjects &objects);

    WorkspaceInfo m_info;
    std::unique_ptr<ChainHeadStore> m_heads;
    Outcome m_own;
    Standing m_standing = Standing::There;
    std::unique_ptr<QTemporaryDir> m_copy; // what is read, where an older workspace may not be written to, or not yet
    std::unique_ptr<Writer> m_writer; // ends last: whoever closes a database last tidies up its files
    std::unique_ptr<Previewer> m_previewer;
    bool m_indexUsers = false;
    std::unique_ptr<UserIndex> m_userIndex;
    std::unique_ptr<ReaderPool> m_readers;
    ReaderPool::Setup m_readersOfFile; // of readers of the workspace itself
    std::unique_ptr<Watcher> m_watcher;
};

} // namespace muster
