// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncText.h"

#include "core/FieldDefinition.h"
#include "texts/ErrorText.h"
#include "texts/TimeText.h"
#include "texts/Titles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Step = RemoteAnswer::Step;

constexpr qsizetype MostNames = 3; // of whom may be meant

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)

public:
    static QString ofMatch(SyncReason reason);
    static QString ofPresence(SyncReason reason);
    static QString ofAnswer(Step step);
    static QString ofMany(const SyncBrake &brake);
    static QString ofStep(SyncStep::State state);
    static QString value(Field field, const QString &value) { return value.isEmpty() ? tr("nothing") : keyText(field, value); }
};

QString SyncText::ofMatch(SyncReason reason)
{
    switch (reason) {
    case SyncReason::SameExternalId:
        return tr("Both have the same External ID.");
    case SyncReason::SameUserName:
        return tr("What it signs in by there is the address here.");
    case SyncReason::SameEmail:
        return tr("Both have the same address. Tick it if they are one person.");
    case SyncReason::SameName:
        return tr("Both groups are called the same.");
    case SyncReason::SameNameWithAccess:
        return tr("Both groups are called the same, and who is in it there would have access to projects here. Tick it if they are one.");
    case SyncReason::MadeByUs:
        return tr("It was made by a run that was cut off.");
    case SyncReason::Chosen:
        return tr("You have said that they are one.");
    case SyncReason::SeveralHere:
        return tr("Several accounts here may be meant.");
    case SyncReason::SeveralThere:
        return tr("Several there may be meant.");
    case SyncReason::TakenByOther:
        return tr("Who is meant here belongs to another one there already.");
    default:
        return {};
    }
}

QString SyncText::ofPresence(SyncReason reason)
{
    switch (reason) {
    case SyncReason::NewThere:
        return tr("It is new there.");
    case SyncReason::NewHere:
        return tr("It is new here.");
    case SyncReason::ChangedThere:
        return tr("It was changed there.");
    case SyncReason::ChangedHere:
        return tr("It was changed here.");
    case SyncReason::ChangedOnBoth:
        return tr("It was changed on both sides.");
    case SyncReason::GoneThere:
        return tr("It is gone there: asked for by its ID, there was none.");
    case SyncReason::GoneHere:
        return tr("It is gone here.");
    case SyncReason::BothGone:
        return tr("It is gone on both sides.");
    case SyncReason::NotSeen:
        return tr("It was in no listing, and whether it is gone could not be learned.");
    case SyncReason::OtherDirection:
        return tr("The connection lets nothing go that way.");
    case SyncReason::NotInScope:
        return tr("It is not among those whom the connection is for.");
    case SyncReason::Inactive:
        return tr("It is inactive: an account that nobody uses is not made on the other side.");
    case SyncReason::NoAddress:
        return tr("It has no address, without which no account can be made.");
    case SyncReason::NotFoundYet:
        return tr("It was made there less than an hour ago, and is not to be found there yet. A later sync looks again.");
    case SyncReason::OwnAccount:
        return tr("It is your own account, which your own sync does not end. Another operator can.");
    default:
        return {};
    }
}

QString SyncText::ofAnswer(Step step)
{
    switch (step) {
    case Step::Unreachable:
        return tr("The other system cannot be reached. Check its address, and whether this computer is online.");
    case Step::Refused:
        return tr("The other system does not take the secret. Get a new one from whoever runs it.");
    case Step::Forbidden:
        return tr("The other system knows who asks, and does not allow this. Ask whoever runs it for the rights that a sync needs.");
    case Step::NotFound:
        return tr("There is no such thing there.");
    case Step::Taken:
        return tr("Another one there has the address or name already.");
    case Step::Changed:
        return tr("Somebody has changed it there meanwhile.");
    case Step::NotSupported:
        return tr("The other system cannot do this.");
    case Step::Malformed:
        return tr("What the other system answers makes no sense. Check that the address is that of its SCIM service.");
    case Step::Rejected:
        return tr("The other system does not want this value.");
    case Step::NotKept:
        return tr("The other system has said yes, and kept what was there before. It may not let this be changed from outside: change it there, or here.");
    case Step::TryLater:
        return tr("The other system wants it to be tried again later.");
    case Step::Cancelled:
        return tr("It was stopped.");
    case Step::Done:
        return tr("It is done.");
    }
    Q_UNREACHABLE();
}

QString SyncText::ofStep(SyncStep::State state)
{
    switch (state) {
    case SyncStep::State::Begun:
        return tr("begun");
    case SyncStep::State::Done:
        return tr("done");
    case SyncStep::State::Failed:
        return tr("not done");
    case SyncStep::State::Perhaps:
        return tr("nobody knows whether it was done; the next run looks");
    case SyncStep::State::Settled:
        return tr("nobody knew whether it was done; a later run has looked");
    }
    Q_UNREACHABLE();
}

QString SyncText::ofMany(const SyncBrake &brake)
{
    using What = SyncBrake::What;
    const int count = int(brake.count);
    const QString sentence = brake.what == What::ManyHere ? tr("%Ln account(s) here would be deactivated or deleted", nullptr, count)
        : brake.what == What::ManyThere                   ? tr("%Ln account(s) there would be deactivated or deleted", nullptr, count)
        : brake.what == What::BackHere                    ? tr("%Ln account(s) here would be active again", nullptr, count)
        : brake.what == What::BackThere                   ? tr("%Ln account(s) there would be active again", nullptr, count)
        : brake.what == What::GroupsHere                  ? tr("%Ln group(s) here would be deleted", nullptr, count)
                                                          : tr("%Ln group(s) there would be deleted", nullptr, count);
    return tr("%1; without a word it may be %2. Look at them, leave out who is to stay, or allow so many.").arg(sentence).arg(brake.limit);
}

} // namespace

QString syncActionText(SyncAction action)
{
    switch (action) {
    case SyncAction::None:
    case SyncAction::Agree:
        return SyncText::tr("Nothing");
    case SyncAction::CreateHere:
        return SyncText::tr("Create here");
    case SyncAction::CreateThere:
        return SyncText::tr("Create there");
    case SyncAction::ChangeHere:
        return SyncText::tr("Change here");
    case SyncAction::ChangeThere:
        return SyncText::tr("Change there");
    case SyncAction::ChangeBoth:
        return SyncText::tr("Change on both sides");
    case SyncAction::DeactivateHere:
        return SyncText::tr("Deactivate here");
    case SyncAction::DeactivateThere:
        return SyncText::tr("Deactivate there");
    case SyncAction::DeleteHere:
        return SyncText::tr("Delete here");
    case SyncAction::DeleteThere:
        return SyncText::tr("Delete there");
    case SyncAction::Link:
        return SyncText::tr("Link");
    case SyncAction::Unlink:
        return SyncText::tr("Unlink");
    case SyncAction::Conflict:
        return SyncText::tr("Conflict");
    case SyncAction::LeaveAlone:
        return SyncText::tr("Leave alone");
    }
    Q_UNREACHABLE();
}

QString syncReasonText(SyncReason reason)
{
    const QString match = SyncText::ofMatch(reason);
    return match.isEmpty() ? SyncText::ofPresence(reason) : match;
}

QString syncFieldText(const FieldDecision &field)
{
    const QString title = fieldTitle(field.field);
    const QString here = SyncText::value(field.field, field.here);
    const QString there = SyncText::value(field.field, field.there);
    if (field.isConflict || !field.wins)
        return SyncText::tr("%1: here %2, there %3").arg(title, here, there);
    return field.wins == SyncSide::Here ? SyncText::tr("%1: there %2 → %3").arg(title, there, here) : SyncText::tr("%1: here %2 → %3").arg(title, here, there);
}

QString syncFieldsText(const SyncDecision &decision)
{
    QStringList parts;
    for (const FieldDecision &field : decision.fields)
        parts.append(syncFieldText(field));
    const auto joining = int(std::count_if(decision.members.cbegin(), decision.members.cend(), [](const MemberDecision &member) { return member.isIn; }));
    const int leaving = int(decision.members.size()) - joining;
    if (joining > 0)
        parts.append(SyncText::tr("%Ln member(s) more", nullptr, joining));
    if (leaving > 0)
        parts.append(SyncText::tr("%Ln member(s) less", nullptr, leaving));
    return parts.join(u"; "_s);
}

QString syncCandidateText(const SyncRow::Candidate &candidate)
{
    return candidate.email.isEmpty() || candidate.email == candidate.name ? candidate.name : SyncText::tr("%1 (%2)", "name, address").arg(candidate.name, candidate.email);
}

QString syncWhoText(const SyncRow &row)
{
    if (row.decision.action != SyncAction::Conflict || row.candidates.isEmpty())
        return {};
    QStringList names;
    for (const SyncRow::Candidate &candidate : row.candidates.first(std::min(row.candidates.size(), MostNames)))
        names.append(syncCandidateText(candidate));
    if (row.candidates.size() > MostNames)
        names.append(u"…"_s);
    return SyncText::tr("Here it may be: %1", "names").arg(names.join(u", "_s));
}

QString syncRunText(const SyncRunRow &run)
{
    switch (run.state) {
    case SyncRunState::Running:
        if (run.until >= QDateTime::currentMSecsSinceEpoch()) // else nobody has noted yet that it has died
            return SyncText::tr("Runs");
        break;
    case SyncRunState::Done:
        return SyncText::tr("Done");
    case SyncRunState::Stopped:
    case SyncRunState::Died:
        break;
    }
    return SyncText::tr("Stopped");
}

QString syncCameText(const SyncRunRow &run)
{
    return run.counts.isEmpty() ? QString() : syncTallyText(SyncTally::fromJson(run.counts)).join(u" · "_s);
}

QString syncStepName(const SyncStepRow &row)
{
    return !row.name.isEmpty() ? row.name : !row.step.remoteId.isEmpty() ? row.step.remoteId : row.step.objectId;
}

QString syncStepText(const SyncStep &step)
{
    const QString action = syncActionText(step.action == SyncStep::Action::Create ? SyncAction::CreateThere : step.action == SyncStep::Action::Change ? SyncAction::ChangeThere : SyncAction::DeleteThere);
    const QString text = SyncText::tr("%1: %2", "what was done, what came of it").arg(action, SyncText::ofStep(step.state));
    return step.said.isEmpty() ? text : SyncText::tr("%1 (%2)", "what came of it, what the other system said").arg(text, step.said);
}

QString syncBrakeText(const SyncBrake &brake)
{
    const bool groups = brake.kind == RemoteObject::Kind::Group;
    switch (brake.what) {
    case SyncBrake::What::Empty:
        return groups ? SyncText::tr("The other system says that it has no groups, and it had some. Nothing is written before somebody says that this is right.")
                      : SyncText::tr("The other system says that it has no users, and it had some. Nothing is written before somebody says that this is right.");
    case SyncBrake::What::Partial:
        if (brake.unusable > 0)
            return SyncText::tr("Not all of the listing can be used: %Ln of it has no ID, or one that cannot be asked for. Ask whoever runs the other system; who did not come is not gone.", nullptr, int(brake.unusable));
        return brake.limit > 0 ? SyncText::tr("The listing ended early: %1 of %2 came. Try again; who did not come is not gone.").arg(brake.count).arg(brake.limit)
                               : SyncText::tr("The listing ended early, after %1. Try again; who did not come is not gone.").arg(brake.count);
    case SyncBrake::What::Vanished:
        return SyncText::tr("Nobody there has “%1” any more, which many had. The other system may have left it out; nothing is blanked before somebody says that this is right.").arg(fieldTitle(brake.field.value_or(Field::Email)));
    case SyncBrake::What::ManyHere:
    case SyncBrake::What::ManyThere:
    case SyncBrake::What::BackHere:
    case SyncBrake::What::BackThere:
    case SyncBrake::What::GroupsHere:
    case SyncBrake::What::GroupsThere:
        return SyncText::ofMany(brake);
    }
    Q_UNREACHABLE();
}

QStringList syncCountsText(const SyncCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0)
            parts.append(text);
    };
    add(counts.createHere, SyncText::tr("%Ln created here", nullptr, counts.createHere));
    add(counts.createThere, SyncText::tr("%Ln created there", nullptr, counts.createThere));
    add(counts.changeHere, SyncText::tr("%Ln changed here", nullptr, counts.changeHere));
    add(counts.changeThere, SyncText::tr("%Ln changed there", nullptr, counts.changeThere));
    add(counts.deactivateHere, SyncText::tr("%Ln deactivated here", nullptr, counts.deactivateHere));
    add(counts.deactivateThere, SyncText::tr("%Ln deactivated there", nullptr, counts.deactivateThere));
    add(counts.deleteHere, SyncText::tr("%Ln deleted here", nullptr, counts.deleteHere));
    add(counts.deleteThere, SyncText::tr("%Ln deleted there", nullptr, counts.deleteThere));
    add(counts.link, SyncText::tr("%Ln linked", nullptr, counts.link));
    add(counts.conflicts, SyncText::tr("%Ln to be decided", nullptr, counts.conflicts));
    add(counts.refused, SyncText::tr("%Ln refused by the workspace", nullptr, counts.refused));
    add(counts.leftOut, SyncText::tr("%Ln left out", nullptr, counts.leftOut));
    add(counts.inStep, SyncText::tr("%Ln in step", nullptr, counts.inStep));
    return parts;
}

QStringList syncTallyText(const SyncTally &tally)
{
    QStringList parts;
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0)
            parts.append(text);
    };
    add(tally.here, SyncText::tr("%Ln done here", nullptr, tally.here));
    add(tally.there, SyncText::tr("%Ln done there", nullptr, tally.there));
    add(tally.linked, SyncText::tr("%Ln linked", nullptr, tally.linked));
    add(tally.refused, SyncText::tr("%Ln refused by the workspace", nullptr, tally.refused));
    add(tally.failed, SyncText::tr("%Ln failed there", nullptr, tally.failed));
    add(tally.later, SyncText::tr("%Ln left for the next run", nullptr, tally.later));
    if (parts.isEmpty())
        parts.append(SyncText::tr("Nothing was to be done"));
    return parts;
}

QString syncAnswerText(const RemoteAnswer &answer)
{
    const QString words = answer.words.simplified();
    const QString sentence = SyncText::ofAnswer(answer.step);
    return words.isEmpty() ? sentence : SyncText::tr("%1 It says: “%2”").arg(sentence, words);
}

QString syncTroubleText(const SyncTrouble &trouble, const SyncSettings &settings)
{
    switch (trouble.what) {
    case SyncTrouble::What::Workspace:
        return trouble.error ? errorText(*trouble.error) : QString();
    case SyncTrouble::What::Remote:
        return trouble.answer ? syncAnswerText(*trouble.answer) : QString();
    case SyncTrouble::What::NoGroups:
        return SyncText::tr("The other system has no groups. Let “%1” keep users alone in step: set groups to “Not at all” (musterctl connection --groups off).").arg(settings.name);
    case SyncTrouble::What::Braked: {
        QStringList sentences;
        for (const SyncBrake &brake : trouble.brakes)
            sentences.append(syncBrakeText(brake));
        return sentences.join(u' ');
    }
    case SyncTrouble::What::Running:
        return SyncText::tr("“%1” is being synced already, since %2. Wait until that has ended. If its program was ended by force, it counts as ended at %3.")
            .arg(settings.name, timeText(QDateTime::fromMSecsSinceEpoch(trouble.since), QLocale()), timeText(QDateTime::fromMSecsSinceEpoch(trouble.until), QLocale()));
    case SyncTrouble::What::PlanOld:
        return SyncText::tr("“%1” was synced since this plan was made. Make another one.").arg(settings.name);
    case SyncTrouble::What::TakenOver:
        return SyncText::tr("This run was silent for so long that another one has begun. What it had not done, that one does.");
    }
    Q_UNREACHABLE();
}

} // namespace muster
