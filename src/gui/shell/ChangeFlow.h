// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "core/Plan.h"
#include "core/Result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace muster {

class WorkspaceContext;
struct NewPassword;
struct NewPicture;
struct PlanQuestion;
struct WorkspaceInfo;

// What a change set asks before it is done.
struct ApplyOptions
{
    enum When {
        WhenNotAll, // only when some of it cannot be or would change nothing
        Always, // dangerous ones: deactivate, delete, import
    };

    When when = WhenNotAll;
    QString title;
    std::function<QString(int count)> button; // "Deactivate 3 users", of those that can be
    QString text {};
    bool danger = false;
    QString done {}; // the notice afterwards; empty: made of the changes
    QString otherWay {}; // a narrower way to the same end, offered beside it; empty: there is none
    ChangeSet otherSet {};
};

// The way of every change that is made in the window: plan, ask, apply, tell. What it has to say goes out by the signals of
// the context.
class ChangeFlow : public QObject
{
    Q_OBJECT

public:
    using Outcomes = QFuture<Result<Outcome>>;

    explicit ChangeFlow(WorkspaceContext &context);

    // Does it and says so ("3 users deactivated · Undo"); what cannot be is refused. Shows first what takes something from the
    // account one works as.
    void apply(const ChangeSet &set, const QString &done = {});

    // Does what can be and says so; for what takes nothing from anybody.
    void applyWhatCanBe(std::shared_ptr<ChangeSource> changes);

    // Whether it is meant, where it takes something from the account one works as: for those who then apply it themselves.
    void ifMeant(const ChangeSet &set, std::function<void(bool yes)> answer);
    void ifMeant(std::shared_ptr<ChangeSource> changes, std::function<void(bool yes)> answer);

    // Whether it could take something from that account: what is done to another user cannot.
    static bool mayBeAbout(const WorkspaceInfo &own, const Change &change);

    // Does it without a question, for those who show refusals themselves, in a form.
    Outcomes applyHere(const ChangeSet &set, const QString &done = {});
    Outcomes applyHere(std::shared_ptr<ChangeSource> changes, const QString &done = {});

    // What is kept of a password; refusals are told by the notice.
    Outcomes setPassword(const NewPassword &password);
    Outcomes setPicture(const NewPicture &picture);

    // Shows first what would happen to each, where there is something to ask, and goes on with what can be (U22).
    void applyWithPreview(const ChangeSet &set, const ApplyOptions &options);
    void applyWithPreview(std::shared_ptr<ChangeSource> changes, const ApplyOptions &options);

    // 0: the operator's latest. Where it takes more along than that, not all of it can be, or it takes something from the account
    // one works as, shows what would happen first.
    void undo(qint64 event = 0);
    void redo();
    bool isBusy() const { return m_running > 0; } // a change is being made

Q_SIGNALS:
    void busyChanged();

private:
    using Refuse = std::function<void(const Error &error)>;

    // Changes, and the same as a list where they are one: for whoever can offer another way.
    struct Asked
    {
        std::shared_ptr<ChangeSource> changes;
        ChangeSet set {};
    };

    void applyNow(const ChangeSet &set, const QString &done);
    void preview(const Asked &asked, const ApplyOptions &options);
    bool mayBeOwn(const ChangeSet &set) const;
    void askBeforeOwn(const ChangeSet &set, const QString &done);
    void ask(const Plan &plan, const Asked &asked, const ApplyOptions &options);
    void offerOtherWay(PlanQuestion &question, const Plan &plan, const ChangeSet &set, const ApplyOptions &options);
    using Go = std::function<void(const QString &reason)>;
    void askBeforeTakingBack(const QFuture<Result<UndoPlan>> &plans, const QString &title, const Go &go);
    void undoNow(qint64 event, const QString &reason);
    void askToUndo(const UndoPlan &plan, const Error &why);
    // What is tried, once more with a reason where a policy asks for one (A1); and what comes of it.
    struct Attempt
    {
        std::function<Outcomes(const QString &reason)> make;
        QString done {};
        Refuse refuse {};
        std::shared_ptr<QPromise<Result<Outcome>>> told {}; // null: nobody waits for it
    };
    void follow(const Attempt &attempt, const QString &reason = {});
    Outcomes followed(Attempt attempt);
    void askReason(const Attempt &attempt, const Error &why);
    void end(const Attempt &attempt, const Result<Outcome> &outcome, qint64 before);
    void tell(const Outcome &outcome, const QString &done);
    void count(int change);
    Refuse refusing(const ChangeSet &set) const;

    WorkspaceContext &m_context;
    int m_running = 0;
};

} // namespace muster
