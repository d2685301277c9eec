// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Result.h"
#include "core/Rights.h"
#include "core/SortOrder.h"
#include "storage/Database.h"
#include "storage/apply/Authenticator.h"
#include "storage/apply/Lookup.h"

#include <set>
#include <vector>

namespace muster {

// One line of the audit trail in the making, as the trail keeps it.
struct RecordedChange
{
    const char *action;
    QByteArray name; // of the object
    QByteArray objectId;
    QByteArray otherId; // of a member: the group; of an assignment: the project
    QByteArray change; // JSON; complete: IDs only, was and set
};

// What the classes that write one kind of object share while a change set is applied.
struct ApplyContext
{
    Database &database;
    const Rights *rights; // of who does it; of what merely goes along with a change, nobody need be asked
    Lookup lookup;
    qint64 event; // number of the event in the making
    qint64 now; // UTC milliseconds
    std::shared_ptr<const SortOrder> order; // of lists, as the workspace has it
    bool undoing; // taking back is not bound to what an operator may newly decide (policies, fixed fields)
    std::optional<QString> passwordHash {}; // that comes along with the change of the only user it is for, and is recorded nowhere
    std::optional<QByteArray> picture {}; // likewise: what is kept by its hash, which is recorded
    std::optional<NewAuthenticator> authenticator {}; // likewise
    std::optional<bool> knownToSend {}; // see sendsMail(); not asked yet
    QString operatorId {}; // who does it; blank: the making of a workspace
    bool answers = false; // it is done by whoever it is about, with what they have for that (storage/visits/OwnAct.h)
    bool engineJudges = false; // rules look at more than whoever has signed in to the engine is shown, which looks itself
    bool asksForLinks = false; // somebody's link was asked for or taken back, or somebody is gone who waits for one: see storage/mails
    bool licenceSet = false; // another licence key was put in: seats are looked at, whether some were taken or not
    QString lostHead {}; // of the trail as this computer saw it last, where that is not in the trail any more: it can be accepted so
    std::set<Field> reasons {}; // policies by which what was recorded needs a reason, whether they are on or not
    std::vector<RecordedChange> recorded {}; // of the change that is being made

    // Rows written.
    Result<qint64> write(const char *name, const QVariantList &values) { return database.run(name, values); }
    Result<void> run(const char *name, const QVariantList &values)
    {
        return write(name, values).map([](qint64) { });
    }

    Result<bool> sendsMail(); // whether the workspace does
    void record(Change change, const QString &name, const QString &objectId, const QString &otherId = {});
};

// The next event, of whom these are the rights; inside the transaction of its changes.
Result<ApplyContext> startEvent(Database &database, const Rights &rights, qint64 now, bool undoing);

// The part of `wanted` that differs from `current`.
Values different(const Values &wanted, const Values &current);

// The fields of `fields`, as they are in `values`.
Values pick(const Values &values, const Values &fields);

// Whether each value may stand in its field, for an object that is added or edited: InvalidValue, MissingField, FixedField.
Result<void> checkValues(const ApplyContext &context, const Change &change, const QString &name);

} // namespace muster
