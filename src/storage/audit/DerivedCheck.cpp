// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/SchemaCheck.h"
#include "storage/audit/DerivedCheck.h"

#include "core/Fold.h"
#include "storage/Catalogue.h"
#include "storage/ReaderPool.h"
#include "storage/Store.h"
#include "storage/apply/Lookup.h"
#include "storage/apply/StoredFields.h"
#include "storage/apply/TextKeys.h"
#include "storage/apply/UserChanges.h"
#include "storage/apply/UserSearch.h"
#include "storage/audit/SearchIndexCheck.h"
#include "storage/audit/TextKeysCheck.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Cells = QVector<QStringList>;

constexpr int KeyCell = 1;
constexpr int PermissionsCell = 9;

Result<Cells> rolesIn(Database &database)
{
    Cells rows;
    const Result<void> read = database.each("verify.roles", {}, [&rows](const SqlRow &row) {
        QStringList cells;
        for (int i = 0; i <= PermissionsCell; ++i)
            cells.append(row.value(i).toString());
        rows.append(cells);
        return true;
    });
    return read ? Result<Cells>(rows) : tl::unexpected(read.error());
}

// With what the workspace adds.
Cells withOwn(Cells roles, const QStringList &own)
{
    for (QStringList &role : roles) {
        QStringList permissions = role.at(PermissionsCell).split(u' ', Qt::SkipEmptyParts) + Catalogue::ownOf(role.at(KeyCell), own);
        permissions.sort();
        role[PermissionsCell] = permissions.join(u' ');
    }
    return roles;
}

// The same for as long as the program runs, and on every engine: in memory it is made soonest.
Result<Cells> wantedRoles()
{
    static QMutex lock;
    static std::optional<Cells> known;
    const QMutexLocker locked(&lock);
    if (known)
        return *known;
    const Result<std::unique_ptr<Database>> blank = Store::at({})->blank();
    if (!blank)
        return tl::unexpected(blank.error());
    if (const Result<void> written = Catalogue::write(**blank); !written)
        return tl::unexpected(written.error());
    const Result<Cells> wanted = rolesIn(**blank);
    if (wanted)
        known = *wanted;
    return wanted;
}

constexpr qsizetype NamesSaid = 5;

// Each kind's table, and what history keeps of it.
QVector<std::pair<KindDefinition, QString>> tables()
{
    QVector<std::pair<KindDefinition, QString>> all;
    for (const KindDefinition &kind : kindDefinitions()) {
        all.append({kind, QString()});
        if (!kind.references.isEmpty())
            all.append({kind, u"_history"_s});
    }
    return all;
}

} // namespace

Result<void> DerivedCheck::run()
{
    for (const auto check : {&DerivedCheck::checkRoles, &DerivedCheck::checkPermissions, &DerivedCheck::checkTexts, &DerivedCheck::checkFlags, &DerivedCheck::checkPasswords, &DerivedCheck::checkPictures, &DerivedCheck::checkSubjects, &DerivedCheck::checkGroupTree, &DerivedCheck::checkSeats, &DerivedCheck::checkSearch, &DerivedCheck::checkSequences}) {
        if (const Result<void> checked = (this->*check)(); !checked)
            return checked;
    }
    return {};
}

// What another version of Unicode made of texts, this program would make otherwise: no fault of anybody's.
Result<void> DerivedCheck::checkTexts()
{
    const Result<bool> own = TextKeys::areOwn(m_reader.database);
    if (!own)
        return tl::unexpected(own.error());
    m_report.otherKeys = !*own;
    if (m_report.otherKeys)
        return {};
    if (const Result<void> checked = checkKeys(); !checked)
        return checked;
    for (const QString &table : {u"providers"_s, u"classifications"_s}) {
        if (const Result<void> checked = checkList(table); !checked)
            return checked;
    }
    return TextKeysCheck(m_reader, m_faults).run();
}

// Of two that look the same, and did not always, the second has its number in its key. It needs the first.
bool DerivedCheck::isKey(const KeyPlace &place, const QString &wanted, const QString &key, const QString &id, const QString &name)
{
    if (key == wanted)
        return true;
    if (key != wanted + u'\n' + id)
        return false;
    const Result<QVariant> first = m_reader.database.value(u"SELECT 1 FROM %1 WHERE %2 = ?"_s.arg(place.table, place.column), {wanted});
    if (!first || first->isNull())
        return false;
    if (++m_report.twinCount <= NamesSaid)
        m_report.twins.append(name);
    return true;
}

// Nobody can change those that are built in; so they are what the program brings along.
Result<void> DerivedCheck::checkRoles()
{
    const Result<bool> may = SchemaCheck::mayCompare(m_reader.database);
    if (!may || !*may)
        return may ? Result<void>() : tl::unexpected(may.error());
    const Result<Cells> builtIn = wantedRoles();
    const Result<QStringList> own = Lookup(m_reader.database).ownPermissions();
    const Result<Cells> found = rolesIn(m_reader.database);
    if (!builtIn || !own || !found)
        return tl::unexpected(!builtIn ? builtIn.error() : (own ? found.error() : own.error()));
    const Cells wanted = withOwn(*builtIn, *own);
    for (const auto &[all, others] : {std::pair(wanted, *found), std::pair(*found, wanted)}) {
        for (const QStringList &role : all) {
            if (others.contains(role))
                continue;
            m_faults.add({ErrorCode::DerivedDiffers, {u"roles"_s, role.at(KeyCell)}});
            return {};
        }
    }
    return m_reader.database.each("verify.customRanks", {}, [this](const SqlRow &row) {
        m_faults.add({ErrorCode::DerivedDiffers, {u"roles.rank"_s, row.value(0).toString()}});
        return true;
    });
}

// What a role permits is asked of rows that are made of what it says.
Result<void> DerivedCheck::checkPermissions()
{
    struct Role
    {
        QString name;
        QStringList said;
        QStringList made {};
    };
    QMap<qint64, Role> roles;
    const Result<void> read = m_reader.database.each("verify.rolePermissions", {}, [&roles](const SqlRow &row) {
        Role &role = roles[row.integer(0)];
        role.name = row.isNull(1) ? u"#%1"_s.arg(row.integer(0)) : row.text(1);
        role.said = row.text(2).split(u' ', Qt::SkipEmptyParts);
        if (!row.isNull(3))
            role.made.append(row.text(3));
        return true;
    });
    for (Role &role : roles) {
        role.said.sort();
        role.made.sort();
        if (role.said != role.made)
            m_faults.add({ErrorCode::DerivedDiffers, {u"role_permissions"_s, role.name}});
    }
    return read;
}

Result<void> DerivedCheck::checkKeys()
{
    for (const KindDefinition &kind : kindDefinitions()) {
        if (kind.joins() || kind.references.isEmpty())
            continue;
        QVector<const FieldDefinition *> fields;
        QStringList columns {u"id"_s};
        for (const FieldDefinition &field : fieldsOf(kind.kind)) {
            if (field.column && field.kind == ValueKind::Text && field.referent == Referent::Nothing) {
                fields.append(&field);
                columns << QString::fromLatin1(field.column) << QString::fromLatin1(field.keyColumn ? field.keyColumn : field.column);
            }
        }
        const bool isUser = kind.kind == ObjectKind::User;
        if (isUser)
            columns.append(u"search"_s);
        const QString table = QString::fromLatin1(kind.table);
        const Result<void> read = m_reader.database.each(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table), {}, [&](const SqlRow &row) {
            Values values;
            for (int i = 0; i < int(fields.size()); ++i) {
                const QString text = row.value(1 + 2 * i).toString();
                values.set(fields.at(i)->field, text);
                if (!fields.at(i)->keyColumn)
                    continue;
                const QString column = QString::fromLatin1(fields.at(i)->keyColumn);
                const QString wanted = keyTextOf(*fields.at(i), text.trimmed());
                const QString key = row.value(2 + 2 * i).toString();
                if (fields.at(i)->is(FieldDefinition::Unique) ? !isKey({table, column}, wanted, key, row.value(0).toString(), text) : key != wanted)
                    m_faults.add({ErrorCode::DerivedDiffers, {table + u'.' + column, text}});
            }
            if (isUser && row.value(int(columns.size()) - 1).toString() != UserSearch::textOf(values))
                m_faults.add({ErrorCode::DerivedDiffers, {u"users.search"_s, values.text(Field::Email)}});
            return !m_reader.cancelled();
        });
        if (!read)
            return read;
    }
    return m_reader.cancelled() ? fail(ErrorCode::Cancelled) : Result<void>();
}

// Any other number than 0 and 1 would be a yes to some and a no to others.
Result<void> DerivedCheck::checkFlags()
{
    for (const auto &[kind, ending] : tables()) {
        const QString table = QString::fromLatin1(kind.table) + ending;
        for (const FieldDefinition &field : fieldsOf(kind.kind)) {
            if (!field.column || field.kind != ValueKind::Flag)
                continue;
            const QString column = QString::fromLatin1(field.column);
            const Result<void> read = m_reader.database.each(u"SELECT id, %2 FROM %1 WHERE %2 NOT IN (0, 1) LIMIT 1"_s.arg(table, column), {}, [&](const SqlRow &row) {
                m_faults.add({ErrorCode::StateDiffers, {table, u"#%1"_s.arg(row.value(0).toLongLong()), column, u"0, 1"_s, row.value(1).toString()}});
                return true;
            });
            if (!read)
                return read;
        }
    }
    return {};
}

Result<void> DerivedCheck::checkPasswords()
{
    return m_reader.database.each("verify.passwords", {}, [this](const SqlRow &row) {
        m_faults.add({ErrorCode::DerivedDiffers, {u"passwords"_s, row.value(0).toString()}});
        return true;
    });
}

// Each is what the trail tells of it.
Result<void> DerivedCheck::checkPictures()
{
    return m_reader.database.each("verify.pictures", {}, [this](const SqlRow &row) {
        if (row.isNull(2) || UserChanges::hashOf(row.bytes(2)) != row.text(1))
            m_faults.add({ErrorCode::DerivedDiffers, {u"pictures"_s, row.text(0)}});
        return !m_reader.cancelled();
    });
}

// History has no constraints that would see to it.
Result<void> DerivedCheck::checkSubjects()
{
    return m_reader.database.each("verify.subjects", {}, [this](const SqlRow &row) {
        m_faults.add({ErrorCode::StateDiffers, {row.value(0).toString(), u"#%1"_s.arg(row.value(1).toLongLong()), u"group_id"_s, u"–"_s, row.value(2).toString()}});
        return true;
    });
}

Result<void> DerivedCheck::checkGroupTree()
{
    return m_reader.database.each("verify.groupTree", {}, [this](const SqlRow &row) {
        m_faults.add({ErrorCode::DerivedDiffers, {u"group_tree"_s, row.value(0).toString()}});
        return false;
    });
}

Result<void> DerivedCheck::checkSeats()
{
    return m_reader.database.each("verify.seats", {}, [this](const SqlRow &row) {
        m_faults.add({ErrorCode::DerivedDiffers, {u"seats"_s, row.value(0).toString()}});
        return false;
    });
}

Result<void> DerivedCheck::checkSearch()
{
    return SearchIndexCheck(m_reader, m_faults).run();
}

Result<void> DerivedCheck::checkList(const QString &table)
{
    int rank = 0;
    return m_reader.database.each((QByteArray("verify.") + table.toLatin1()).constData(), {}, [&](const SqlRow &row) {
        const QString name = row.value(0).toString();
        const QString key = fold(name.trimmed());
        if (!isKey({table, u"name_key"_s}, key, row.value(1).toString(), row.value(3).toString(), name) || row.value(2).toInt() != rank++)
            m_faults.add({ErrorCode::DerivedDiffers, {table, name}});
        return true;
    });
}

Result<void> DerivedCheck::checkSequences()
{
    return m_reader.database.each("verify.sequences", {}, [this](const SqlRow &row) {
        m_faults.add({ErrorCode::DerivedDiffers, {u"sqlite_sequence"_s, row.value(0).toString()}});
        return true;
    });
}

} // namespace muster
