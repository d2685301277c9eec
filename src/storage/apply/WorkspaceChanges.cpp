// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/apply/WorkspaceChanges.h"

#include "core/Fold.h"
#include "core/Licence.h"
#include "core/ProviderSettings.h"
#include "core/Text.h"
#include "storage/Catalogue.h"
#include "storage/apply/TextKeys.h"
#include "storage/apply/SeenCheck.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace muster {

static constexpr qint64 TheOnly = 1; // its id

// Each has a name, and one of its own.
static Result<void> checkList(Field field, const QStringList &names)
{
    QSet<QString> keys;
    for (const QString &name : names) {
        if (name.isEmpty())
            return fail(ErrorCode::InvalidValue, keyOf(field), QString(), QString());
        if (keys.contains(fold(name)))
            return fail(ErrorCode::NamedTwice, keyOf(field), quotedText(name));
        keys.insert(fold(name));
    }
    return {};
}

// As the tables keep a list; an older trail may say an entry twice, which must not keep it from being taken back.
static QStringList withoutRepeats(const QStringList &list)
{
    QStringList kept;
    QSet<QString> keys;
    for (const QString &entry : list) {
        const QString key = fold(entry.trimmed());
        if (!key.isEmpty() && !keys.contains(key))
            kept.append(entry.trimmed());
        keys.insert(key);
    }
    return kept;
}

// As they are kept: of a set, the order says nothing.
static QStringList sortedPermissions(const QStringList &list)
{
    QStringList sorted;
    for (const QString &permission : list)
        sorted.append(permission.trimmed().toLower());
    sorted.removeAll(QString());
    sorted.removeDuplicates();
    sorted.sort();
    return sorted;
}

// What is taken away must be permitted by no custom role; those that are built in follow by themselves.
Result<void> WorkspaceChanges::checkModules(const QStringList &before, const QStringList &after)
{
    for (const QString &permission : after) {
        if (Catalogue::canBeOwn(permission) || before.contains(permission))
            continue;
        const QString module = permission.section(u'.', 0, 0);
        return Catalogue::isBuiltIn(module) ? fail(ErrorCode::BuiltIn, module) : fail(ErrorCode::InvalidValue, keyOf(Field::Modules), quotedText(permission), u"module.action"_s);
    }
    for (const QString &permission : before) {
        const Result<QVariant> role = after.contains(permission) ? QVariant() : m_context.database.value("workspace.permissionInUse", {permission});
        if (!role || !role->isNull())
            return role ? fail(ErrorCode::PermissionInUse, permission, role->toString()) : tl::unexpected(role.error());
    }
    return {};
}

// Of providers that there are; those that go take theirs along.
Result<QString> WorkspaceChanges::providerSettings(const Values &wanted, const Values &before)
{
    const QString given = (wanted.contains(Field::ProviderSettings) ? wanted : before).text(Field::ProviderSettings);
    Result<QVector<ProviderSettings>> all = ProviderSettings::read(given);
    if (!all) // what stands, or stood, stays as it is, whatever is asked of it today
        return m_context.undoing || !wanted.contains(Field::ProviderSettings) ? Result<QString>(given) : tl::unexpected(all.error());
    const QStringList names = (wanted.contains(Field::Providers) ? wanted : before).list(Field::Providers);
    for (const ProviderSettings &one : *all) {
        if (wanted.contains(Field::ProviderSettings) && !names.contains(one.name))
            return fail(ErrorCode::ProviderNotFound, quotedText(one.name));
    }
    all->removeIf([&names](const ProviderSettings &one) { return !names.contains(one.name); });
    return ProviderSettings::text(*all);
}

// One that came to be invalid may come back when something is taken back; one that nobody signed may not.
Result<void> WorkspaceChanges::checkLicence(const QString &key, const QString &organization)
{
    if (key.isEmpty())
        return {};
    const Result<Licence> licence = Licence::read(key);
    if (!licence || m_context.undoing)
        return licence.map([](const Licence &) { });
    return licence->check(organization, m_context.now);
}

Result<void> WorkspaceChanges::add(const Change &)
{
    return fail(ErrorCode::UnknownChange, u"addWorkspace"_s);
}

Result<void> WorkspaceChanges::remove(const Change &)
{
    return fail(ErrorCode::UnknownChange, u"deleteWorkspace"_s);
}

Result<WorkspaceChanges::Current> WorkspaceChanges::current()
{
    Current found;
    const Result<void> done = m_context.database.each("workspace.read", {}, [&found](const SqlRow &row) {
        found.workspace = {TheOnly, row.value(0).toString(), row.value(1).toString(), row.value(4).toLongLong()};
        return false;
    });
    if (!done)
        return tl::unexpected(done.error());
    const Result<Values> stored = m_fields.read(TheOnly);
    if (!stored)
        return tl::unexpected(stored.error());
    found.values = *stored;
    const Result<QStringList> providers = m_context.lookup.providers();
    if (!providers)
        return tl::unexpected(providers.error());
    const Result<QStringList> classifications = m_context.lookup.classifications();
    if (!classifications)
        return tl::unexpected(classifications.error());
    found.values.set(Field::Providers, *providers);
    found.values.set(Field::Classifications, *classifications);
    return found;
}

// `kind` is "Provider" or "Classification", as the statements are named.
Result<void> WorkspaceChanges::writeList(Field field, const char *kind, const QStringList &before, const QStringList &after)
{
    const QString name = QString::fromLatin1(kind);
    const QByteArray add = "workspace.add" + QByteArray(kind);
    const QByteArray rank = "workspace.rank" + QByteArray(kind);
    const QByteArray drop = "workspace.drop" + QByteArray(kind);
    for (const QString &old : before) {
        if (after.contains(old))
            continue;
        const QByteArray inUse = "workspace." + name.toLower().toLatin1() + "InUse";
        const Result<QVariant> used = m_context.database.value(inUse.constData(), {fold(old)});
        if (!used)
            return tl::unexpected(used.error());
        if (used->toLongLong() > 0)
            return fail(ErrorCode::EntryInUse, keyOf(field), old, used->toString());
        if (const Result<void> dropped = m_context.run(drop.constData(), {fold(old)}); !dropped)
            return dropped;
    }
    for (int i = 0; i < int(after.size()); ++i) {
        const QString &entry = after.at(i);
        const Result<void> written = before.contains(entry) ? m_context.run(rank.constData(), {i, fold(entry)})
                                                            : m_context.run(add.constData(), {entry, fold(entry), m_context.order->key(entry), i});
        if (!written)
            return written;
    }
    m_context.lookup.forgetLists();
    return {};
}

Result<void> WorkspaceChanges::edit(const Change &change)
{
    const Result<Current> before = current();
    if (!before)
        return tl::unexpected(before.error());
    if (const Result<void> valid = checkValues(m_context, change, before->workspace.name); !valid)
        return valid;
    Values wanted = change.set;
    if (const Result<void> named = m_fields.normalise(wanted); !named)
        return named;
    for (const Field field : {Field::Providers, Field::Classifications}) {
        if (!wanted.contains(field))
            continue;
        if (m_context.undoing)
            wanted.set(field, withoutRepeats(wanted.list(field)));
        else if (const Result<void> named = checkList(field, wanted.list(field)); !named)
            return named;
    }
    if (wanted.contains(Field::Language) && !SortOrder::knows(wanted.text(Field::Language)))
        return fail(ErrorCode::InvalidValue, keyOf(Field::Language), quotedText(wanted.text(Field::Language)), u"root, de, en, sv …"_s);
    if (wanted.contains(Field::Modules))
        wanted.set(Field::Modules, sortedPermissions(wanted.list(Field::Modules)));
    if (wanted.contains(Field::Providers) || wanted.contains(Field::ProviderSettings)) {
        const Result<QString> settings = providerSettings(wanted, before->values);
        if (!settings)
            return tl::unexpected(settings.error());
        if (wanted.contains(Field::ProviderSettings) || *settings != before->values.text(Field::ProviderSettings))
            wanted.set(Field::ProviderSettings, *settings);
    }
    const Values set = different(wanted, before->values);
    if (const Result<void> allowed = m_context.rights->check(Verb::Edit, ObjectKind::Workspace, set, before->values); !allowed)
        return allowed;
    Change seen = change;
    seen.set = wanted;
    m_fields.normaliseSeen(seen.was);
    if (const Result<void> unchanged = SeenCheck::check(m_context, seen, {before->workspace, before->workspace.uuid}, before->values); !unchanged)
        return unchanged;
    if (set.isEmpty())
        return fail(ErrorCode::Nothing, before->workspace.name);
    if (set.contains(Field::LicenceKey)) {
        if (const Result<void> usable = checkLicence(set.text(Field::LicenceKey), (set.contains(Field::Organization) ? set : before->values).text(Field::Organization)); !usable)
            return usable;
        m_context.licenceSet = true;
    }
    if (set.contains(Field::Modules)) {
        if (const Result<void> usable = checkModules(before->values.list(Field::Modules), set.list(Field::Modules)); !usable)
            return usable;
        m_context.lookup.forgetLists();
    }
    if (!set.text(Field::MailSender).isEmpty() && !m_context.undoing) {
        if (const Result<void> address = checkAddress(set.text(Field::MailSender)); !address)
            return address;
    }
    m_context.knownToSend.reset(); // it may be otherwise now
    const Result<ColumnValues> columns = m_fields.columns(set);
    if (!columns)
        return tl::unexpected(columns.error());
    if (const Result<void> updated = m_fields.update({TheOnly}, *columns); !updated)
        return updated;
    for (const auto &[field, kind] : {std::pair(Field::Providers, "Provider"), std::pair(Field::Classifications, "Classification")}) {
        if (!set.contains(field))
            continue;
        if (const Result<void> written = writeList(field, kind, before->values.list(field), set.list(field)); !written)
            return written;
    }
    if (set.contains(Field::Language)) {
        if (const Result<void> sorted = TextKeys::sortAnew(m_context.database); !sorted)
            return sorted;
        m_context.order = SortOrder::of(set.text(Field::Language));
    }
    const Result<Current> after = current(); // what is recorded is what stands
    if (!after)
        return tl::unexpected(after.error());
    m_context.record({Verb::Edit, ObjectKind::Workspace, {}, pick(before->values, set), pick(after->values, set)}, after->workspace.name, before->workspace.uuid);
    return {};
}

} // namespace muster
