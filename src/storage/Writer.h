// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/ChangeSource.h"
#include "core/Plan.h"
#include "core/Progress.h"
#include "core/SignInReport.h"
#include "storage/ChangedObjects.h"
#include "storage/OpenPlace.h"
#include "storage/apply/Operator.h"
#include "storage/audit/TrailGuard.h"
#include "storage/mails/LinkUse.h"
#include "storage/mails/Outbox.h"
#include "storage/visits/OwnAct.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace muster {

// What is kept of a password, on its way.
struct NewPassword
{
    QString user {}; // User ID or address
    QString hash {}; // see core/Password.h; blank: the user has none any more
    bool temporary = false; // to be changed at the next sign-in
    qint64 seen = 0; // see Change
};

// A picture of somebody, on its way.
struct NewPicture
{
    static constexpr qsizetype LargestBytes = 64 * 1024;

    QString user {}; // User ID or address
    QByteArray image {}; // PNG
    qint64 seen = 0; // see Change
};

struct ApplyMode
{
    OnRefusal onRefusal = OnRefusal::Stop;
    std::function<Result<void>(const Plan &)> check {}; // whether what came of it may stand; empty: it may
    QString lostHead {}; // see TrailGuard
    std::optional<QString> passwordHash {}; // see ApplyContext
    std::optional<QByteArray> picture {}; // likewise
    std::optional<NewAuthenticator> authenticator {}; // likewise
    std::optional<Pass> pass {}; // by which somebody acts for themselves who is no operator
    std::optional<Operator> as {}; // who does it, where that is not whoever opened the workspace
    bool isOwn = false; // what anybody may do to their own account
    std::function<Result<bool>(const Outcome &)> stands {}; // asked where the commit was not answered; empty: nobody can say
};

// The only writable connection, on a thread of its own. Change sets are done one after another.
class Writer
{
public:
    struct Setup
    {
        std::shared_ptr<OpenPlace> file;
        TrailGuard guard;
        bool readOnly = false;
        bool outdated = false; // an older program made it, and it is not brought up to date yet
        QString operatorId; // User ID of the operator; blank: nobody, who uses links
        QString origin;
        Clock clock;
        qint64 maximumPages = 0; // 0: no limit
        std::function<void(const Outcome &, const ChangedObjects &)> written; // called on the writer's thread after each commit
    };

    explicit Writer(Setup setup);
    ~Writer(); // waits for what is running; what waits in line is cancelled

    QFuture<Result<Outcome>> apply(std::shared_ptr<ChangeSource> changes, EventHeader header, OnRefusal onRefusal);
    QFuture<Result<Outcome>> undo(qint64 event, UndoOptions options); // 0: the operator's latest
    QFuture<Result<Outcome>> redo(const QString &reason);
    QFuture<Result<Outcome>> setPassword(NewPassword password, QString reason);
    QFuture<Result<Outcome>> setPicture(NewPicture picture, QString reason);
    // What somebody does to their own who is no operator, as the connection says at that time.
    QFuture<Result<Outcome>> applyOwn(std::function<Result<OwnAct>(Database &, qint64 now)> asked);

    // What stands beside the trail, and anybody may do who knows what it takes.
    template <typename Answer>
    QFuture<Result<Answer>> beside(std::function<Result<Answer>(Database &, qint64 now)> act)
    {
        return start<Answer>([this, act = std::move(act)](const ProgressHook &) -> Result<Answer> {
            if (const Result<Operator> opened = prepare(); !opened)
                return tl::unexpected(opened.error());
            return act(*m_database, m_setup.clock());
        });
    }

    QFuture<Result<std::optional<ClaimedMail>>> claimMail();
    // `after` is called when it is done, on the writer's thread.
    QFuture<Result<bool>> settleMail(ClaimedMail mail, MailSettling settling, std::function<void()> after);
    QFuture<Result<bool>> retryMail(qint64 id, std::function<void()> after);
    QFuture<Result<bool>> returnMail(QString messageId, QString said, std::function<void()> after);
    QFuture<Result<TakenSignIns>> takeSignIns(QVector<SignInReport> lines, SignInReasons reasons);

    // Also used when a workspace is made: on the calling thread, by nobody in particular. Says what was `changed` to who asks.
    static Result<Outcome> applyNow(Database &database, ChangeSource &changes, const EventHeader &asked, const Operator &who, qint64 now, const ProgressHook &progress,
        ChangedObjects *changed = nullptr, const ApplyMode &mode = {});

private:
    template <typename Answer>
    QFuture<Result<Answer>> start(std::function<Result<Answer>(const ProgressHook &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        const ProgressHook progress = progressOf(promise);
        promise->start();
        m_thread.start([promise, progress, work = std::move(work)] {
            if (!promise->isCanceled())
                promise->addResult(work(progress));
            promise->finish();
        });
        return promise->future();
    }

    using TakenBack = std::optional<ChangeSummary>; // what an undo is about
    Result<Outcome> applyHere(ChangeSource &changes, const EventHeader &header, const ProgressHook &progress, ApplyMode mode, const TakenBack &takenBack = {});
    Result<ApplyMode> modeOf(const NewPassword &password, const Rights &rights);
    Result<TakenSignIns> takeReported(const QVector<SignInReport> &lines, QStringList &first);
    Result<void> activate(const QStringList &users, TakenSignIns &taken, const QString &reason, const ProgressHook &progress);
    Result<void> lockDue(TakenSignIns &taken, const QString &reason, const ProgressHook &progress);
    Result<qint64> followUp(const ChangeSet &set, QVector<Error> &refused, const ProgressHook &progress); // how many it changed
    Result<void> makeReady(const EventHeader &header); // the connection
    QFuture<Result<bool>> ofOutbox(std::function<Result<bool>(Outbox &, qint64 now)> act, std::function<void()> after);
    Result<Operator> readWho();
    Result<Operator> prepare(const EventHeader &header = {}); // opens the connection where it must, and reads what the operator may do now
    Result<std::unique_ptr<Database>> open(const EventHeader &header) const;

    std::unique_ptr<Database> m_database;
    Setup m_setup;
    QThreadPool m_thread;
};

} // namespace muster
