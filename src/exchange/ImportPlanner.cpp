// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportPlanner.h"

#include "core/Fold.h"
#include "core/Text.h"
#include "exchange/ColumnsByContent.h"
#include "exchange/ImportChanges.h"
#include "exchange/PackedChanges.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/queries/FindUsers.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qsizetype peopleAtOnce = 500;
constexpr int reading = 0; // the first third of the way
constexpr int planning = 1; // the rest

quint64 hashOf(const QString &key)
{
    return quint64(qHash(key, 1));
}

} // namespace

Result<ImportQuestion::Answer> ImportQuestion::answer(Reader &reader) const
{
    return ImportPlanner(reader, *this).plan();
}

Result<std::shared_ptr<const ImportPlan>> ImportPlanner::plan()
{
    m_plan = std::shared_ptr<ImportPlan>(new ImportPlan);
    if (const Result<void> prepared = prepare(); !prepared)
        return tl::unexpected(prepared.error());
    if (const Result<void> read = readRows(); !read)
        return tl::unexpected(read.error());
    return m_plan;
}

bool ImportPlanner::goOn(qint64 done, qint64 total, int part) const
{
    const qint64 weighted = part == reading ? done : total + 2 * done;
    return m_reader.progress(weighted, 3 * total);
}

Result<void> ImportPlanner::prepare()
{
    m_plan->m_question = m_question;
    m_plan->m_workspace = m_reader.database.path();
    if (!m_question.table) {
        auto table = CsvTable::read(m_question.path, [this](qint64 done, qint64 total) { return goOn(done, total, reading); }, m_question.file);
        if (!table)
            return tl::unexpected(table.error());
        m_plan->m_question.table = std::make_shared<const CsvTable>(std::move(*table));
    }
    auto names = ImportNames::read(m_reader, m_question.roleChoices);
    if (!names)
        return tl::unexpected(names.error());
    m_plan->m_names = std::move(*names);
    return takeColumns();
}

Result<void> ImportPlanner::takeColumns()
{
    ImportColumns::Choices choices = m_question.columnChoices;
    if (!m_plan->table().hasHeader()) {
        choices.insert(columnsByContent(m_plan->table(), m_plan->m_names, choices));
    } else if (const ImportColumns::Choices addresses = addressesByContent(m_plan->table(), choices); !addresses.isEmpty()) {
        m_plan->m_addressColumn = addresses.firstKey();
        choices.insert(addresses);
    }
    auto columns = ImportColumns::of(m_plan->header(), choices);
    if (!columns)
        return tl::unexpected(columns.error());
    m_plan->m_columns = std::move(*columns);
    if (!m_plan->m_columns.has(Field::Email) && !m_question.mayLackAddresses)
        return fail(ErrorCode::CsvNoEmailColumn, quotedText(m_plan->header().join(u", "_s)));
    return {};
}

Result<void> ImportPlanner::readRows()
{
    const ImportPersonReader people(m_plan->m_columns, m_plan->m_names);
    const int rows = m_plan->table().rowCount();
    m_plan->m_counts.rows = rows;
    m_firstRows = RowsByHash(size_t(rows));
    m_plan->m_rows.resize(size_t(rows), {ImportState::Same});
    for (int row = 0; row < rows; ++row) {
        auto person = personOf(people, row);
        if (person) {
            for (const QString &role : std::as_const(person->chosenRoles))
                count(role, m_plan->m_chosenRoles);
            const bool divided = person->isNameDivided && person->values.contains(Field::FirstName) && person->values.contains(Field::LastName);
            if (divided && m_plan->m_firstDivided < 0)
                m_plan->m_firstDivided = row;
            m_pending.append({row, std::move(*person)});
        } else {
            reject(row, person.error());
        }
        if (m_pending.size() < peopleAtOnce && row % peopleAtOnce != 0)
            continue;
        if (!goOn(row, rows, planning))
            return fail(ErrorCode::Cancelled);
        if (const Result<void> settled = settle(); !settled)
            return settled;
    }
    if (const Result<void> settled = settle(); !settled)
        return settled;
    rejectNamersOfNobody();
    return goOn(rows, rows, planning) ? Result<void>() : fail(ErrorCode::Cancelled);
}

Result<ImportPerson> ImportPlanner::personOf(const ImportPersonReader &people, int row)
{
    const Result<QStringList> fields = m_plan->fieldsOf(row);
    if (!fields)
        return tl::unexpected(fields.error());
    const QString email = m_plan->m_columns.text(*fields, Field::Email);
    if (const std::optional<int> first = isEmail(email) ? firstRowWith(emailKey(email), row) : std::nullopt)
        return fail(ErrorCode::DuplicateInFile, email, QString::number(m_plan->table().line(*first)));
    return people.read(*fields);
}

// Only a hash is kept of each address: a million of them would take more room than the file.
std::optional<int> ImportPlanner::firstRowWith(const QString &key, int row)
{
    if (const std::optional<int> first = rowWith(key))
        return first;
    if (m_firstRows.find(hashOf(key)))
        m_firstOfClashes.insert(key, row);
    else
        m_firstRows.insert(hashOf(key), row);
    return std::nullopt;
}

std::optional<int> ImportPlanner::rowWith(const QString &key) const
{
    const std::optional<int> found = m_firstRows.find(hashOf(key));
    if (!found)
        return std::nullopt;
    if (keyIn(*found) == key)
        return *found;
    const auto clash = m_firstOfClashes.constFind(key);
    return clash == m_firstOfClashes.constEnd() ? std::nullopt : std::optional(*clash);
}

QString ImportPlanner::keyIn(int row) const
{
    return emailKey(m_plan->m_columns.text(m_plan->shownFieldsOf(row), Field::Email));
}

void ImportPlanner::reject(int row, const Error &error)
{
    const bool waits = error.code == ErrorCode::UnknownRole;
    m_plan->m_rows[size_t(row)] = {waits ? ImportState::Waiting : ImportState::Wrong, 0, int(m_plan->m_failures.size())};
    m_plan->m_failures.append(toBytes(error));
    ++(waits ? m_plan->m_counts.waiting : m_plan->m_counts.wrong);
    if (waits)
        count(error.parameters.value(0), m_plan->m_unknownRoles);
}

// Under the name as it is written first.
void ImportPlanner::count(const QString &role, QMap<QString, int> &rows)
{
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (importWord(it.key()) == importWord(role)) {
            ++*it;
            return;
        }
    }
    rows.insert(role, 1);
}

Result<void> ImportPlanner::settle()
{
    if (m_pending.isEmpty())
        return {};
    QStringList emails;
    for (const Pending &pending : std::as_const(m_pending)) {
        emails.append(pending.person.email());
        for (const Values::Entry &named : pending.person.named())
            emails.append(named.value.toString());
    }
    const Result<QHash<QString, Row>> users = UsersByEmail {emails}.answer(m_reader);
    if (!users)
        return tl::unexpected(users.error());
    for (Pending &pending : m_pending) {
        const auto user = users->constFind(emailKey(pending.person.email()));
        if (user == users->constEnd())
            settleNew(pending, *users);
        else
            settleExisting(pending, *user, *users);
    }
    m_pending.clear();
    return {};
}

// Who is there is named as the workspace writes the address: it is no change when a file writes it otherwise.
Values ImportPlanner::takeLate(Pending &pending, const QHash<QString, Row> &users)
{
    Values late;
    for (const Values::Entry &named : pending.person.named()) {
        const auto user = users.constFind(emailKey(named.value.toString()));
        if (user == users.constEnd())
            late.set(named.field, named.value);
        else
            pending.person.values.set(named.field, user->cells.at(columnIndex(Table::Users, Column::Email)));
    }
    pending.person.remove(late);
    return late;
}

void ImportPlanner::noteLate(int row, const Change &change)
{
    m_plan->m_late.push_back({row, int(m_plan->m_lateChanges.size())});
    m_plan->m_lateChanges.append(toBytes(change));
}

// Of a million new users whose managers come with them, what stands in the file is not kept once more.
Change ImportPlanner::withoutTexts(const Values &late)
{
    Change change;
    for (const Values::Entry &entry : late)
        change.set.set(entry.field, {});
    return change;
}

void ImportPlanner::settleNew(Pending &pending, const QHash<QString, Row> &users)
{
    noteNewGroups(pending.person);
    if (const Values late = takeLate(pending, users); !late.isEmpty())
        noteLate(pending.row, withoutTexts(late));
    const auto changes = quint32(ImportChanges(m_plan->m_names).ofNew(pending.person).size());
    m_plan->m_rows[size_t(pending.row)] = {ImportState::New, changes};
    ++m_plan->m_counts.added;
}

void ImportPlanner::settleExisting(Pending &pending, const Row &user, const QHash<QString, Row> &users)
{
    const Values late = takeLate(pending, users);
    auto planned = ImportChanges(m_plan->m_names).ofExisting(pending.person, user);
    if (!planned) {
        reject(pending.row, planned.error());
        return;
    }
    if (!late.isEmpty())
        noteLate(pending.row, ImportChanges(m_plan->m_names).ofLate(late, pending.person.email(), &user));
    const bool changes = !planned->changes.isEmpty() || !late.isEmpty();
    ImportPlan::RowState state {changes ? ImportState::Changed : ImportState::Same, quint32(planned->changes.size())};
    ++(changes ? m_plan->m_counts.changed : m_plan->m_counts.same);
    if (changes)
        noteNewGroups(pending.person);
    if (changes || !planned->notes.isEmpty()) {
        state.detail = int(m_plan->m_changed.size());
        m_plan->m_changed.append(toBytes(planned->changes, planned->notes));
    }
    m_plan->m_rows[size_t(pending.row)] = state;
}

std::optional<QString> ImportPlanner::namesNobody(const ImportPlan::LateEdit &late, const ImportPersonReader &people) const
{
    const Change change = m_plan->changeOf(late, people);
    for (const Values::Entry &named : change.set) {
        const QString address = named.value.toString();
        const std::optional<int> row = isEmail(address) ? rowWith(emailKey(address)) : std::nullopt;
        if (!row || m_plan->state(*row) != ImportState::New)
            return address;
    }
    return std::nullopt;
}

// A row that is rejected is nobody any more, so those that name it come to be wrong, too.
void ImportPlanner::rejectNamersOfNobody()
{
    auto &late = m_plan->m_late;
    const ImportPersonReader people(m_plan->m_columns, m_plan->m_names);
    const auto reject = [&, this](const ImportPlan::LateEdit &edit) {
        const std::optional<QString> nobody = namesNobody(edit, people);
        if (nobody)
            revoke(edit.row, {ErrorCode::UserNotFound, {*nobody}});
        return nobody.has_value();
    };
    bool any = false;
    while (std::erase_if(late, reject) > 0)
        any = true;
    if (any && !m_plan->m_newGroups.isEmpty())
        noteNewGroupsAgain();
}

void ImportPlanner::revoke(int row, const Error &error)
{
    --(m_plan->state(row) == ImportState::New ? m_plan->m_counts.added : m_plan->m_counts.changed);
    reject(row, error);
}

// Without those that only rejected rows have asked for.
void ImportPlanner::noteNewGroupsAgain()
{
    m_plan->m_newGroups.clear();
    m_newGroupKeys.clear();
    const ImportPersonReader people(m_plan->m_columns, m_plan->m_names);
    for (int row = 0; row < m_plan->rowCount(); ++row) {
        if (m_plan->state(row) != ImportState::New && m_plan->state(row) != ImportState::Changed)
            continue;
        if (const Result<ImportPerson> person = people.read(m_plan->shownFieldsOf(row)))
            noteNewGroups(*person);
    }
}

void ImportPlanner::noteNewGroups(const ImportPerson &person)
{
    for (const ImportNames::Named &group : person.groups) {
        if (!group.id.isEmpty() || m_newGroupKeys.contains(fold(group.name)))
            continue;
        m_newGroupKeys.insert(fold(group.name));
        m_plan->m_newGroups.append(group.name);
    }
}

} // namespace muster
