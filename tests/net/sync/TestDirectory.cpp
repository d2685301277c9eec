// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestDirectory.h"

#include "net/sync/SyncState.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace muster {

using Step = RemoteAnswer::Step;

static bool hasAddressAsName(const RemoteObject &object)
{
    return object.kind == RemoteObject::Kind::User && matchKey(object.userName) == matchKey(object.values.value(Field::Email).toString());
}

TestDirectory::TestDirectory(const QString &file)
    : m_file(file)
{
    if (!m_file.isEmpty() && QFile::exists(m_file))
        load();
}

void TestDirectory::load()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The directory of the test cannot be read");
    QDataStream stream(&file);
    qint32 count = 0;
    QByteArray bytes;
    stream >> m_next >> count;
    for (int i = 0; i < count; ++i) {
        stream >> bytes;
        const RemoteObject object = unpacked(bytes);
        objects[int(object.kind)].insert(object.id, object);
    }
}

void TestDirectory::save() const
{
    if (m_file.isEmpty())
        return;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The directory of the test cannot be written");
    QDataStream stream(&file);
    stream << m_next << qint32(objects[0].size() + objects[1].size());
    for (const auto &all : objects) {
        for (const RemoteObject &object : all)
            stream << packed(object);
    }
    file.commit();
}

Step TestDirectory::ask(const std::function<Step(const char *, qint64)> &who, const char *call)
{
    const auto asked = who; // which may take itself away
    return asked ? asked(call, m_calls) : Step::Done;
}

QString TestDirectory::add(Kind kind, RemoteObject object)
{
    object.kind = kind;
    object.id = u"r-%1"_s.arg(m_next++, 8, 10, QChar(u'0'));
    touch(object);
    objects[int(kind)].insert(object.id, object);
    save();
    return object.id;
}

QString TestDirectory::addUser(const QString &email, const QHash<Field, QVariant> &more)
{
    RemoteObject object;
    object.userName = email;
    object.values = more;
    object.values.insert(Field::Email, email);
    if (!object.values.contains(Field::Status))
        object.values.insert(Field::Status, u"active"_s);
    return add(Kind::User, object);
}

QString TestDirectory::find(Kind kind, const QString &name) const
{
    for (const RemoteObject &object : objects[int(kind)]) {
        if (matchKey(kind == Kind::User ? object.userName : object.values.value(Field::Name).toString()) == matchKey(name))
            return object.id;
    }
    return {};
}

void TestDirectory::touch(RemoteObject &object)
{
    object.version = u"W/\"%1\""_s.arg(m_next++);
    save();
}

// With all that it may say, blank where there is none.
RemoteObject TestDirectory::shown(const RemoteObject &object) const
{
    RemoteObject shown = object;
    for (const Field field : SyncSettings::fields(object.kind == Kind::Group)) {
        if (!shown.values.contains(field))
            shown.values.insert(field, u""_s);
    }
    for (const Field field : forgets)
        shown.values.remove(field);
    for (const Field field : blanks)
        shown.values.insert(field, u""_s);
    if (object.kind == Kind::Group && !shown.members)
        shown.members.emplace();
    if (forgetsMembers)
        shown.members.reset();
    if (hasAddressAsName(object))
        shown.userName.clear();
    return shown;
}

RemoteListing TestDirectory::list(Kind kind, const Each &each)
{
    ++m_calls;
    ++lists;
    if (const Step step = ask(before, "list"); step != Step::Done)
        return {{step}};
    const QMap<QString, RemoteObject> &all = listed[int(kind)] ? *listed[int(kind)] : objects[int(kind)];
    QStringList ids = all.keys();
    ids.removeIf([this](const QString &id) { return isHidden(id); });
    const qsizetype count = ids.size();
    if (listsInWrongOrder != 0)
        std::shuffle(ids.begin(), ids.end(), std::mt19937(unsigned(listsInWrongOrder)));
    if (listsTwice)
        ids += ids.mid(0, ids.size() / 2);
    RemoteListing listing {.answer = {Step::Done}, .isWhole = true};
    if (promises)
        listing.promised = count;
    for (const QString &id : std::as_const(ids)) {
        if (listsAtMost >= 0 && listing.given >= listsAtMost)
            break;
        ++listing.given;
        if (!each(shown(all.value(id))))
            break;
    }
    listing.isWhole = !promises || listing.given >= count;
    listing.answer.step = listAnswer;
    return listing;
}

void TestDirectory::cut(const char *call, RemoteAnswer::Step answer, bool isDone)
{
    auto times = std::make_shared<int>(0);
    (isDone ? after : before) = [call = QByteArray(call), answer, times](const char *called, qint64) { return call == called && (*times)++ == 0 ? answer : RemoteAnswer::Step::Done; };
}

RemoteAnswer TestDirectory::read(Kind kind, const QString &id, RemoteObject &object)
{
    ++m_calls;
    ++reads;
    if (const Step step = ask(before, "read"); step != Step::Done)
        return {step};
    const auto found = objects[int(kind)].constFind(id);
    if (found == objects[int(kind)].cend() || isHidden(id))
        return {Step::NotFound};
    object = shown(*found);
    return {Step::Done};
}

bool TestDirectory::isTaken(const RemoteObject &object) const
{
    const auto nameOf = [](const RemoteObject &one) { return matchKey(one.kind == Kind::User ? one.userName : one.values.value(Field::Name).toString()); };
    const QMap<QString, RemoteObject> &all = objects[int(object.kind)];
    return std::any_of(all.cbegin(), all.cend(), [&](const RemoteObject &other) { return other.id != object.id && nameOf(other) == nameOf(object); });
}

RemoteAnswer TestDirectory::create(RemoteObject &object)
{
    ++m_calls;
    ++writes;
    if (const Step step = ask(before, "create"); step != Step::Done)
        return {step};
    RemoteObject made = object;
    made.id.clear();
    if (made.userName.isEmpty() && made.kind == Kind::User)
        made.userName = made.values.value(Field::Email).toString();
    if (isTaken(made))
        return {Step::Taken, u"uniqueness"_s};
    for (const QString &member : made.members.value_or(QStringList())) {
        if (!objects[0].contains(member) && !objects[1].contains(member))
            return {Step::Rejected, u"no such member: "_s + member};
    }
    const QString id = add(made.kind, made);
    if (lags)
        m_hidden.insert(id);
    if (const Step step = ask(after, "create"); step != Step::Done)
        return {step};
    object.id = mistakenId.isEmpty() ? id : mistakenId;
    object.version = objects[int(made.kind)].value(id).version;
    takeWhatIsKept({}, shown(objects[int(made.kind)].value(id)), object);
    return {Step::Done};
}

RemoteAnswer TestDirectory::change(const RemoteObject &known, RemoteObject &wanted)
{
    ++m_calls;
    ++writes;
    if (const Step step = ask(before, "change"); step != Step::Done)
        return {step};
    auto found = objects[int(known.kind)].find(known.id);
    if (found == objects[int(known.kind)].end())
        return {Step::NotFound};
    if (!known.version.isEmpty() && known.version != found->version)
        return {Step::Changed};
    RemoteObject next = *found;
    for (auto it = wanted.values.cbegin(); it != wanted.values.cend(); ++it) {
        if (!ignores.contains(it.key()) && (known.values.value(it.key()) != *it || !known.values.contains(it.key())))
            next.values.insert(it.key(), *it);
    }
    if (wanted.userName != known.userName || hasAddressAsName(*found))
        next.userName = wanted.userName.isEmpty() ? next.values.value(Field::Email).toString() : wanted.userName;
    if (wanted.members && wanted.members != known.members && !ignoresMembers) {
        QStringList members = next.members.value_or(QStringList());
        for (const QString &member : known.members.value_or(QStringList()))
            members.removeAll(member);
        next.members = members + *wanted.members;
        next.members->removeDuplicates();
    }
    if (isTaken(next))
        return {Step::Taken, u"uniqueness"_s};
    touch(next);
    *found = next;
    save();
    if (const Step step = ask(after, "change"); step != Step::Done)
        return {step};
    wanted.version = next.version;
    return {takeWhatIsKept(known, shown(next), wanted) ? Step::NotKept : Step::Done};
}

RemoteAnswer TestDirectory::remove(Kind kind, const QString &id)
{
    ++m_calls;
    ++writes;
    if (const Step step = ask(before, "remove"); step != Step::Done)
        return {step};
    if (objects[int(kind)].remove(id) == 0)
        return {Step::NotFound};
    for (RemoteObject &group : objects[1]) {
        if (group.members)
            group.members->removeAll(id);
    }
    for (RemoteObject &user : objects[0]) {
        if (user.values.value(Field::Manager).toString() == id)
            user.values.insert(Field::Manager, u""_s);
    }
    save();
    if (const Step step = ask(after, "remove"); step != Step::Done)
        return {step};
    return {Step::Done};
}

} // namespace muster
