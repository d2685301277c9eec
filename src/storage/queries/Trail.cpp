// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/Trail.h"

#include "core/ChangeJson.h"
#include "core/FieldDefinition.h"
#include "core/Uuid.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster {

// What belongs to a group or project is recorded as "subject → owner", and either name may hold an arrow, too: what the owner
// is called now tells where the subject ends, unless it was renamed or is gone.
static Result<Joined> joinedBy(Database &database, const ChangeSummary &summary, qint64 event)
{
    static const QString arrow = u" → "_s;
    Joined joined;
    const QString owner = summary.first.references.first();
    const Result<QVariant> name = database.value("trail.ownerName", {owner, owner});
    if (!name)
        return tl::unexpected(name.error());
    const bool isKnown = !name->isNull() && summary.label.endsWith(arrow + name->toString());
    const qsizetype at = isKnown ? summary.label.size() - name->toString().size() - arrow.size() : summary.label.lastIndexOf(arrow);
    if (at < 0)
        return joined;
    joined.subject = summary.label.first(at);
    joined.owner = summary.label.sliced(at + arrow.size());
    const Result<void> counted = database.each("trail.joined", {event}, [&joined](const SqlRow &row) {
        joined.owners = row.value(0).toLongLong();
        joined.subjects = row.value(1).toLongLong();
        joined.groups = row.value(2).toLongLong();
        return false;
    });
    if (!counted)
        return tl::unexpected(counted.error());
    return joined;
}

// What an edit is about, as far as people have a word of its own for it; not what a text or a choice is set to. `set`: `"set":{…}}`, the end of a change.
static QStringList aboutOf(ObjectKind object, const QString &set)
{
    QStringList about;
    const QJsonObject values = QJsonDocument::fromJson(u"{%1"_s.arg(set).toUtf8()).object().value("set"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const FieldDefinition *field = findField(object, it.key());
        const bool isPersonal = field && (field->field == Field::Email || field->field == Field::FirstName || field->field == Field::LastName);
        const bool isState = field && (field->kind == ValueKind::Flag || field->field == Field::Status || field->field == Field::InvitationState);
        const bool isMoment = field && field->kind == ValueKind::Time;
        about.append(isPersonal ? u"name"_s : isState ? it.key() + u'=' + it->toVariant().toString() : isMoment && it->isNull() ? it.key() + u"=never"_s : it.key());
    }
    about.removeDuplicates();
    about.sort();
    return about;
}

// Of many changes that differ from each other it is not said: that would be to read them all.
static Result<bool> areAboutTheSame(Database &database, ObjectKind object, qint64 event)
{
    constexpr int Most = 1000;
    std::optional<QStringList> about;
    bool same = true;
    int read = 0;
    const Result<void> done = database.each("trail.settings", {event, Most + 1}, [&](const SqlRow &row) {
        const QStringList one = aboutOf(object, row.text(0));
        same = ++read <= Most && (!about || *about == one);
        about = one;
        return same;
    });
    return done ? Result<bool>(same) : tl::unexpected(done.error());
}

// The outcome that an event would have if it had taken nothing back, and what it did take back.
static Result<Outcome> readOutcome(Database &database, qint64 event, qint64 &undoes)
{
    Outcome outcome;
    std::optional<Error> malformed;
    const Result<void> done = database.each("trail.summary", {event}, [&](const SqlRow &row) {
        const Result<Change> first = changeFromJson(row.value(0).toByteArray());
        if (!first) {
            malformed = first.error();
            return false;
        }
        outcome = {event, row.value(2).toInt(), row.value(4).toByteArray(), {*first, row.value(1).toString(), row.value(2).toLongLong(), row.value(5).toBool()}};
        undoes = row.value(3).toLongLong();
        return false;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (malformed)
        return tl::unexpected(*malformed);
    if (outcome.summary.allAlike && outcome.summary.count > 1 && outcome.summary.first.verb == Verb::Edit) {
        const Result<bool> same = areAboutTheSame(database, outcome.summary.first.object, event);
        if (!same)
            return tl::unexpected(same.error());
        outcome.summary.allAlike = *same;
    }
    if (!outcome.summary.allAlike || !definitionOf(outcome.summary.first.object).joins())
        return outcome;
    const Result<Joined> joined = joinedBy(database, outcome.summary, event);
    if (!joined)
        return tl::unexpected(joined.error());
    outcome.summary.joined = *joined;
    return outcome;
}

Result<Outcome> ReadOutcome::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Events); !allowed)
        return tl::unexpected(allowed.error());
    qint64 undoes = 0;
    Result<Outcome> outcome = readOutcome(reader.database, event, undoes);
    if (!outcome || undoes == 0)
        return outcome;
    const Result<ChangeSummary> takenBack = summaryOf(reader.database, undoes);
    if (!takenBack)
        return tl::unexpected(takenBack.error());
    outcome->summary = *takenBack;
    outcome->undone = true;
    return outcome;
}

Result<ChangeSummary> summaryOf(Database &database, qint64 event)
{
    qint64 undoes = 0;
    return readOutcome(database, event, undoes).map([](const Outcome &outcome) { return outcome.summary; });
}

// What finds the name of something by its ID, also where it is gone; null: IDs say it.
static const char *nameStatement(Referent referent)
{
    switch (referent) {
    case Referent::Project:
        return "trail.projectOf";
    case Referent::WorkspaceRole:
    case Referent::ProjectRole:
        return "trail.roleOf";
    case Referent::User:
        return "trail.addressOf";
    default:
        return nullptr;
    }
}

static Result<void> nameUsers(Database &database, Values &values, ObjectKind object)
{
    for (const Values::Entry &entry : Values(values)) {
        const FieldDefinition *field = findField(object, entry.field);
        const char *const statement = field ? nameStatement(field->referent) : nullptr;
        if (!statement || entry.value.isNull())
            continue;
        QStringList names = field->kind == ValueKind::List ? entry.value.toStringList() : QStringList {entry.value.toString()};
        for (QString &name : names) {
            if (!isUuid(name)) // of a role that is built in
                continue;
            const Result<QVariant> found = database.value(statement, {name, name});
            if (!found)
                return tl::unexpected(found.error());
            if (!found->isNull())
                name = found->toString();
        }
        values.set(entry.field, field->kind == ValueKind::List ? QVariant(names) : QVariant(names.first()));
    }
    return {};
}

Result<void> nameUsers(Database &database, Change &recorded)
{
    const Result<void> was = nameUsers(database, recorded.was, recorded.object);
    return was ? nameUsers(database, recorded.set, recorded.object) : was;
}

static Result<QVector<Entry>> readEntries(Reader &reader, const char *sql, const QVariantList &values)
{
    QVector<Entry> entries;
    std::optional<Error> malformed;
    const Result<void> done = reader.database.each(sql, values, [&](const SqlRow &row) {
        const Result<Change> change = changeFromJson(row.value(6).toByteArray());
        if (!change) {
            malformed = change.error();
            return false;
        }
        entries.append({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toString(),
            row.value(4).toString(), row.value(5).toString(), *change});
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    if (malformed)
        return tl::unexpected(*malformed);
    for (Entry &entry : entries) {
        if (const Result<void> named = nameUsers(reader.database, entry.change); !named)
            return tl::unexpected(named.error());
    }
    return entries;
}

Result<QVector<Entry>> ReadEntries::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Entries); !allowed)
        return tl::unexpected(allowed.error());
    return readEntries(reader, "trail.entriesOfEvent", {offset, event, limit});
}

Result<QVector<Entry>> ReadHistory::answer(Reader &reader) const
{
    if (const Result<void> allowed = reader.rights.checkSees(Table::Entries); !allowed)
        return tl::unexpected(allowed.error());
    return readEntries(reader, "trail.history", {objectId, objectId, limit});
}

} // namespace muster
