// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/SyncRun.h"
#include "storage/sync/ReadSync.h"

#include <QStringList>

namespace muster {

QString syncActionText(SyncAction action); // what is done: "Create there"
QString syncReasonText(SyncReason reason); // why, as a sentence; blank: there is nothing to say
QString syncFieldText(const FieldDecision &field); // "Department: Sales → Marketing"
QString syncFieldsText(const SyncDecision &decision); // of all that are written, and of members how many
QString syncCandidateText(const SyncRow::Candidate &candidate); // "Ann Lee (ann@x.example)"
QString syncWhoText(const SyncRow &row); // who is here that it may be, and was not chosen yet; blank: there is no choice
QString syncBrakeText(const SyncBrake &brake); // why it stops, and what to do
QStringList syncCountsText(const SyncCounts &counts); // "3 created there", each that is not 0
QStringList syncTallyText(const SyncTally &tally);
QString syncRunText(const SyncRunRow &run); // "Done"
QString syncCameText(const SyncRunRow &run); // what came of it; blank: nobody has said
QString syncStepName(const SyncStepRow &row); // whom it was about
QString syncStepText(const SyncStep &step); // "Create there: done", with what the other system said
QString syncTroubleText(const SyncTrouble &trouble, const SyncSettings &settings); // as a sentence, with the service's own words
QString syncAnswerText(const RemoteAnswer &answer);

} // namespace muster
