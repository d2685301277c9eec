// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ObjectChanges.h"

namespace muster {

// Invitations: who invites, until when, and what becomes of them is not for operators to say, but for time, and for whoever has the link
// (storage/mails). They invite, change what is offered while it waits, revoke, and send it again.
class InvitationChanges : public ObjectChanges
{
public:
    explicit InvitationChanges(ApplyContext &context) : ObjectChanges(context, ObjectKind::Invitation) { }

protected:
    Result<void> checkAdded(Values &set, const QString &id) override; // HasAccount, ProjectArchived, InvitationOut
    Result<void> checkEdited(Values &set, const ResolvedRef &invitation, const Values &current, const Values &wanted) override; // InvitationAnswered
    Result<void> checkRemoved(const ResolvedRef &invitation, const Values &current) override;

private:
    Result<void> checkFree(const Values &invitation);
    Result<void> checkOpen(const Values &invitation);
    Result<qint64> expiry();
    Result<void> checkOffered(const Values &current, const Values &set); // whoever lets one wait again offers it
    Result<void> checkState(Values &set, const ResolvedRef &invitation, const QString &state);
    Result<void> checkSent(Values &set, const ResolvedRef &invitation, const Values &current);
    Result<void> checkUndone(Values &set, const ResolvedRef &invitation, const Values &current);
    Result<bool> mailWaits(const ResolvedRef &invitation, const Values &current);
};

} // namespace muster
