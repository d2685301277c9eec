// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "net/sync/Reconcile.h"
#include "storage/sync/ReadSync.h"

#include <QSet>

namespace muster {

// Why a plan is not carried out without somebody's word.
struct SyncBrake
{
    enum class What {
        Empty, // there is nobody there, and there was
        Partial, // the listing ended early
        Vanished, // nobody there has that field any more, which many had
        ManyHere, // accounts that would be deactivated or deleted here
        ManyThere,
        BackHere, // accounts that would be active again
        BackThere,
        GroupsHere, // that would be deleted
        GroupsThere,
    };
    What what = What::Empty;
    RemoteObject::Kind kind = RemoteObject::Kind::User;
    std::optional<Field> field {}; // Vanished
    qint64 count = 0; // Partial: that came; those of many: accounts, or groups
    qint64 limit = 0; // Partial: that were promised, 0 where nothing was; those of many: so many go without a word
    qint64 unusable = 0; // Partial: of those that came, without an ID that one could ask for

    bool isOfMany() const { return what >= What::ManyHere; }

    bool operator==(const SyncBrake &) const = default;
};

// How many of each; what is left out is counted there alone.
struct SyncCounts
{
    int createHere = 0;
    int createThere = 0;
    int changeHere = 0; // those of both sides are in both
    int changeThere = 0;
    int deactivateHere = 0;
    int deactivateThere = 0;
    int deleteHere = 0;
    int deleteThere = 0;
    int link = 0;
    int conflicts = 0; // where somebody has to say
    int alone = 0;
    int leftOut = 0;
    int refused = 0; // that the workspace will not take
    int noted = 0; // both have come to the same, or are gone
    int inStep = 0; // nothing to be done

    bool isEmpty() const { return createHere + createThere + changeHere + changeThere + deactivateHere + deactivateThere + deleteHere + deleteThere + link == 0; }
    QByteArray json() const;
    bool operator==(const SyncCounts &) const = default;
};

// A row of a plan, as somebody looks at it.
struct SyncRow
{
    // Who or what is here, and may be the one there.
    struct Candidate
    {
        QString ourId {};
        QString name {};
        QString email {}; // of a user
    };

    RemoteObject::Kind kind = RemoteObject::Kind::User;
    QString ourId {}; // of one that is to be made here: the one it will have
    QString theirId {}; // blank: it is to be made there
    QString name {}; // as people know it
    QString email {}; // of a user; here, or there where it is not here
    SyncDecision decision {};
    bool leftOut = false;
    QStringList others {}; // of a conflict: IDs that it may be as well
    QVector<Candidate> candidates {}; // of a conflict: whom one may choose, see SyncPlan::choose(); also after it
    std::optional<Error> refusal {}; // of the workspace, which will not take it; see previewSync()
};

// All that a sync would do, before anything is written. Rows are held packed, and decided anew when somebody looks at one: so a hundred thousand of them need no more memory than what they are about.
class SyncPlan
{
public:
    static constexpr qint64 FewestToTell = 5; // of fewer, that nobody has a field any more says nothing

    qsizetype size() const { return m_entries.size(); }
    SyncRow row(qsizetype row) const;
    SyncCounts counts() const;
    QVector<SyncBrake> brakes() const; // that hold still

    void leaveOut(const QVector<qsizetype> &rows, bool leftOut = true); // of one that needs a yes, `false` is that
    void answer(qsizetype row, Field field, std::optional<SyncSide> side); // of a field on which they disagree; none: taken back
    bool choose(qsizetype row, const QString &ourId); // of a conflict of who is whom: one of its candidates, who is then chosen nowhere else; blank: nobody any more. False: it is none of them
    void allow(qint64 most) { m_allowed = most; } // of each of those of many
    void release(SyncBrake::What what) { m_released.insert(int(what)); } // all of that sort
    void allow(const SyncBrake &brake); // as it stands: of those of many, so many

    const SyncSettings &settings() const { return m_settings; }
    QByteArray json() const; // counts, brakes and rows, as scripts read it
    QByteArray rowJson(qsizetype row) const;

    // For who carries it out.
    struct Entry
    {
        RemoteObject::Kind kind = RemoteObject::Kind::User;
        bool isLinked = false;
        bool isGoneThere = false;
        bool isInScope = true;
        bool isJustMade = false; // there: that it is not to be found says nothing yet
        bool isBlind = false; // whether it is there already, nobody can say
        bool leftOut = false;
        SyncReason matched = SyncReason::None;
        std::optional<SyncReason> conflict {}; // of what belongs to what
        QString ourId {};
        QString theirId {};
        QByteArray base {}; // JSON; null: none
        QByteArray local {}; // packed; null: none
        QByteArray remote {};
        QStringList others {};
        QMap<QString, QByteArray> candidates {}; // packed, by our ID
        // What is decided
        SyncAction action = SyncAction::None;
        bool writesHere = false;
        bool writesThere = false;
        bool hasConflict = false;
        bool needsYes = false;
        bool deactivatesHere = false;
        bool deactivatesThere = false;
        std::optional<SyncSide> activates {}; // again, where it was not
    };
    const Entry &entry(qsizetype row) const { return m_entries.at(row); }
    bool isRefused(qsizetype row) const { return m_refusals.contains(row); }
    SyncTriple triple(const Entry &entry) const;
    SyncDecision decide(const Entry &entry, const SyncAnswers &answers = {}) const;
    SyncDecision decision(qsizetype row) const { return decide(m_entries.at(row), m_answers.value(row)); }
    bool isDone(qsizetype row) const; // it will be, if nothing comes in between
    bool isKnown(const QString &ourId) const; // one of both sides, once the plan is carried out
    bool isGroup(const QString &ourId) const { return m_groups.contains(ourId); }
    // Blank: of nobody whom both know. Services may give users and groups the same IDs: of any kind, it is a user's before a group's.
    QString ourId(const QString &theirId) const;
    QString ourId(RemoteObject::Kind kind, const QString &theirId) const;
    QString theirId(const QString &ourId) const { return m_known.value(ourId); } // blank: it has none yet
    void noteMade(const QString &ourId, const QString &theirId); // that they are one; one who was made there is
    SyncState localState(const LocalObject &object) const;
    SyncState remoteState(const RemoteObject &object) const;
    qint64 lastRun() const { return m_lastRun; }
    const QByteArray &said() const { return m_said; }
    std::optional<qsizetype> rowOf(const QString &ourId) const;
    void refuse(qsizetype row, const Error &refusal) { m_refusals.insert(row, refusal); }

private:
    friend class SyncPlanner;
    void note(Entry entry); // decides, and keeps it where there is something to do or to say
    void settle(Entry &entry, const SyncAnswers &answers) const;
    void settleGroups();
    void forgetChoice(qsizetype row);
    bool mayBeChosen(const QString &ourId) const;
    qint64 limit(SyncBrake::What what) const;
    bool isOwnEnd(const Entry &entry, const SyncDecision &decision) const;

    SyncSettings m_settings;
    bool m_isReadOnlyThere = false;
    QVector<Entry> m_entries;
    QHash<qsizetype, SyncAnswers> m_answers;
    QHash<qsizetype, Error> m_refusals;
    QHash<QString, qsizetype> m_rows; // by our ID
    QHash<QString, QString> m_ourIds[2]; // by kind: of those whom both know, or will, by their ID
    QHash<QString, QString> m_known; // the same, by our ID: theirs, blank where it is to be made there
    QSet<QString> m_groups; // our IDs
    QVector<SyncBrake> m_brakes;
    QSet<int> m_released;
    std::optional<qint64> m_allowed;
    QHash<int, qint64> m_allowedOf; // by what
    qint64 m_linked[2] {}; // by kind
    QString m_operator; // User ID of whoever asks
    int m_inStep = 0;
    qint64 m_lastRun = 0;
    QByteArray m_said;
};

QString keyOf(SyncAction action);
QString keyOf(SyncReason reason);
QString keyOf(SyncBrake::What what);

} // namespace muster
