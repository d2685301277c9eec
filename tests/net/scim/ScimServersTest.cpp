// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimTestServer.h"
#include "net/scim/ScimDirectory.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Step = RemoteAnswer::Step;
using Kind = RemoteObject::Kind;
using Of = ScimTestServer::Of;

// The services of others: what is written there is read back.
class ScimServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsWhatIsWritten_data() { servers(); }
    void keepsWhatIsWritten();
    void saysWhatIsTaken_data() { servers(); }
    void saysWhatIsTaken();
    void findsWhoIsThere_data() { servers(); }
    void findsWhoIsThere();
    void givesAllPages_data() { servers(); }
    void givesAllPages();
    void theSecretCounts_data() { servers(); }
    void theSecretCounts();
    void agreesAfterManyChanges_data();
    void agreesAfterManyChanges();

private:
    static void servers();
    ScimDirectory open(int of, const ScimLimits &limits = {}, const QString &secret = {}) const;

    std::map<int, std::unique_ptr<ScimTestServer>> m_servers;
};

void ScimServersTest::initTestCase()
{
    for (const Of of : {Of::Scimmy, Of::ScimmyWithoutPatch, Of::BetterAuth})
        m_servers.emplace(int(of), std::make_unique<ScimTestServer>(of));
}

void ScimServersTest::servers()
{
    QTest::addColumn<int>("of");
    QTest::newRow("scimmy") << int(Of::Scimmy);
    QTest::newRow("scimmy without PATCH") << int(Of::ScimmyWithoutPatch);
    QTest::newRow("better-auth") << int(Of::BetterAuth);
}

ScimDirectory ScimServersTest::open(int of, const ScimLimits &limits, const QString &secret) const
{
    ScimTestServer &server = *m_servers.at(of);
    return ScimDirectory(server.connection(), secret.isEmpty() ? server.secret() : secret, limits);
}

// Nobody has been given this one yet.
static QString newAddress()
{
    static int number = 0;
    return u"n%1@x.example"_s.arg(++number);
}

static QHash<Field, QVariant> withoutBlanks(QHash<Field, QVariant> values)
{
    values.removeIf([](const auto &entry) { return entry.value().toString().isEmpty(); });
    return values;
}

static RemoteObject person()
{
    return {.kind = Kind::User, .values = {{Field::Email, newAddress()}, {Field::FirstName, u"Kim \"K\" 😀"_s}, {Field::LastName, u"Žák"_s}, {Field::ExternalId, newAddress()}, {Field::Status, u"active"_s},
                                        {Field::Department, u"Sales & Field"_s}, {Field::JobTitle, u"Clerk"_s}, {Field::Phone, u"+1 202 555"_s}, {Field::PreferredLanguage, u"de"_s}}};
}

void ScimServersTest::keepsWhatIsWritten()
{
    QFETCH(int, of);
    ScimDirectory directory = open(of);
    RemoteObject user = person();
    RemoteAnswer answer = directory.create(user);
    QVERIFY2(answer.isDone(), qPrintable(answer.words));
    RemoteObject known;
    QVERIFY(directory.read(Kind::User, user.id, known).isDone());
    QCOMPARE(withoutBlanks(known.values), user.values);
    QVERIFY(known.userName.isEmpty());
    RemoteObject wanted = known;
    wanted.values[Field::Email] = newAddress();
    wanted.values[Field::Status] = u"disabled"_s;
    wanted.values[Field::Manager] = user.id;
    wanted.values[Field::Phone] = QVariant();
    wanted.values[Field::Department] = QVariant();
    answer = directory.change(known, wanted);
    QVERIFY2(answer.isDone(), qPrintable(answer.words));
    QVERIFY(directory.read(Kind::User, user.id, known).isDone());
    QCOMPARE(withoutBlanks(known.values), withoutBlanks(wanted.values));
    QVERIFY(known.userName.isEmpty());
    RemoteObject group {.kind = Kind::Group, .values = {{Field::Name, newAddress()}}, .members = QStringList {user.id}};
    answer = directory.create(group);
    QVERIFY2(answer.isDone(), qPrintable(answer.words));
    RemoteObject knownGroup;
    QVERIFY(directory.read(Kind::Group, group.id, knownGroup).isDone());
    QCOMPARE(knownGroup.members, group.members);
    RemoteObject emptied = knownGroup;
    emptied.members = QStringList();
    emptied.values[Field::Name] = newAddress();
    answer = directory.change(knownGroup, emptied);
    QVERIFY2(answer.isDone(), qPrintable(answer.words));
    QVERIFY(directory.read(Kind::Group, group.id, knownGroup).isDone());
    QCOMPARE(knownGroup.members.value_or(QStringList()), QStringList());
    QCOMPARE(knownGroup.values.value(Field::Name), emptied.values.value(Field::Name));
    QVERIFY(directory.remove(Kind::Group, group.id).isDone());
    QVERIFY(directory.remove(Kind::User, user.id).isDone());
    QCOMPARE(directory.read(Kind::User, user.id, known).step, Step::NotFound);
    QVERIFY(directory.remove(Kind::User, user.id).isDone());
}

void ScimServersTest::saysWhatIsTaken()
{
    QFETCH(int, of);
    ScimDirectory directory = open(of);
    RemoteObject one = person();
    QVERIFY(directory.create(one).isDone());
    RemoteObject other = person();
    other.values[Field::Email] = one.values.value(Field::Email).toString().toUpper();
    QCOMPARE(directory.create(other).step, Step::Taken);
    QVERIFY(other.id.isEmpty());
    RemoteObject third = person();
    QVERIFY(directory.create(third).isDone());
    RemoteObject known;
    QVERIFY(directory.read(Kind::User, third.id, known).isDone());
    RemoteObject wanted = known;
    wanted.values[Field::Email] = one.values.value(Field::Email);
    QCOMPARE(directory.change(known, wanted).step, Step::Taken);
}

void ScimServersTest::findsWhoIsThere()
{
    QFETCH(int, of);
    ScimDirectory directory = open(of);
    RemoteObject one = person();
    const QString name = Of(of) == Of::BetterAuth ? u"a \"q\" \\ %1"_s : u"a (q) [eq] %1"_s; // scimmy does not read what is escaped
    RemoteObject group {.kind = Kind::Group, .values = {{Field::Name, name.arg(newAddress())}}};
    QVERIFY(directory.create(one).isDone());
    QVERIFY(directory.create(group).isDone());
    const auto found = [&directory](Kind kind, Field field, const QVariant &value) {
        QStringList ids;
        const RemoteListing listing = directory.find(kind, field, value.toString(), [&ids](const RemoteObject &object) {
            ids.append(object.id);
            return true;
        });
        return listing.answer.isDone() ? ids : QStringList {listing.answer.words};
    };
    QCOMPARE(found(Kind::User, Field::Email, one.values.value(Field::Email)), QStringList {one.id});
    QCOMPARE(found(Kind::User, Field::ExternalId, one.values.value(Field::ExternalId)), QStringList {one.id});
    QCOMPARE(found(Kind::Group, Field::Name, group.values.value(Field::Name)), QStringList {group.id});
    QVERIFY(!found(Kind::User, Field::Email, u"nobody\" or userName pr or \""_s).contains(one.id));
}

void ScimServersTest::givesAllPages()
{
    QFETCH(int, of);
    ScimDirectory directory = open(of, {.page = 7});
    QSet<QString> made;
    for (int i = 0; i < 20; ++i) {
        RemoteObject user = person();
        QVERIFY(directory.create(user).isDone());
        made.insert(user.id);
    }
    QSet<QString> listed;
    qint64 count = 0;
    const RemoteListing listing = directory.list(Kind::User, [&](const RemoteObject &object) {
        listed.insert(object.id);
        ++count;
        return true;
    });
    QVERIFY2(listing.isWhole, qPrintable(listing.answer.words));
    QCOMPARE(listing.promised, std::optional<qint64>(count));
    QCOMPARE(listed.size(), count);
    QVERIFY(listed.contains(made));
}

void ScimServersTest::theSecretCounts()
{
    QFETCH(int, of);
    ScimDirectory directory = open(of, {}, u"another-token-another-token-another-token"_s);
    QCOMPARE(directory.list(Kind::User, [](const RemoteObject &) { return true; }).answer.step, Step::Refused);
}

void ScimServersTest::agreesAfterManyChanges_data()
{
    QTest::addColumn<int>("of");
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U}) {
        QTest::addRow("scimmy %u", seed) << int(Of::Scimmy) << seed;
        QTest::addRow("scimmy without PATCH %u", seed) << int(Of::ScimmyWithoutPatch) << seed;
        QTest::addRow("better-auth %u", seed) << int(Of::BetterAuth) << seed;
    }
}

namespace {

// What a service is to have, and random steps that change both alike.
class Mirror
{
public:
    Mirror(ScimDirectory &directory, quint32 seed) : m_directory(directory), m_random(seed) { }

    QString step(); // what went wrong; blank: nothing
    QString difference(); // between the two
    QString empty(); // takes everything away

private:
    template <typename List>
    QString any(const List &ids) { return ids.isEmpty() ? QString() : ids.at(m_random.bounded(int(ids.size()))); }
    bool chance(int outOf) { return m_random.bounded(outOf) == 0; }
    QVariant value(Field field);
    QStringList somebody();
    QString addUser();
    QString addGroup();
    QString changeUser(const QString &id);
    QString changeGroup(const QString &id);
    QString removeUser(const QString &id);
    QString change(const RemoteObject &known, RemoteObject wanted);

    ScimDirectory &m_directory;
    QRandomGenerator m_random;
    QMap<QString, RemoteObject> m_users;
    QMap<QString, RemoteObject> m_groups;
};

QVariant Mirror::value(Field field)
{
    static const QStringList words {u"Ada"_s, u"Žák"_s, u"O'Hara"_s, u"李"_s, u"a\"b\\c"_s, u"😀 x"_s, u"[value eq]"_s, u"<b>&amp;"_s, u"x y"_s};
    if (field == Field::Email)
        return newAddress();
    if (field == Field::ExternalId)
        return newAddress();
    if (field == Field::Status)
        return chance(2) ? u"active"_s : u"disabled"_s;
    if (field == Field::PreferredLanguage)
        return chance(2) ? u"de"_s : u"fr-CA"_s;
    if (field == Field::Manager)
        return any(m_users.keys());
    if (field == Field::Phone)
        return u"+1 555 %1"_s.arg(m_random.bounded(10'000));
    return any(words);
}

QStringList Mirror::somebody()
{
    QStringList ids;
    for (auto it = m_users.cbegin(); it != m_users.cend(); ++it) {
        if (chance(2))
            ids.append(it.key());
    }
    return ids;
}

QString Mirror::addUser()
{
    RemoteObject user {.kind = Kind::User};
    for (const Field field : {Field::Email, Field::FirstName, Field::LastName, Field::Status})
        user.values.insert(field, value(field));
    for (const Field field : {Field::ExternalId, Field::Department, Field::JobTitle, Field::Phone, Field::PreferredLanguage}) {
        if (chance(2))
            user.values.insert(field, value(field));
    }
    const RemoteAnswer answer = m_directory.create(user);
    m_users.insert(user.id, user);
    return answer.isDone() ? QString() : u"create user: "_s + answer.words;
}

QString Mirror::addGroup()
{
    RemoteObject group {.kind = Kind::Group, .values = {{Field::Name, u"%1 %2"_s.arg(value(Field::LastName).toString(), newAddress())}}, .members = somebody()};
    const RemoteAnswer answer = m_directory.create(group);
    m_groups.insert(group.id, group);
    return answer.isDone() ? QString() : u"create group: "_s + answer.words;
}

QString Mirror::change(const RemoteObject &known, RemoteObject wanted)
{
    const RemoteAnswer answer = m_directory.change(known, wanted);
    (known.kind == Kind::User ? m_users : m_groups).insert(wanted.id, wanted);
    return answer.isDone() ? QString() : u"change %1: %2"_s.arg(wanted.id, answer.words);
}

QString Mirror::changeUser(const QString &id)
{
    RemoteObject wanted = m_users.value(id);
    for (const Field field : {Field::Email, Field::FirstName, Field::LastName, Field::Status}) {
        if (chance(3))
            wanted.values.insert(field, value(field));
    }
    for (const Field field : {Field::ExternalId, Field::Department, Field::JobTitle, Field::Phone, Field::PreferredLanguage, Field::Manager}) {
        if (chance(3))
            wanted.values.insert(field, chance(2) ? QVariant() : value(field));
    }
    return change(m_users.value(id), wanted);
}

QString Mirror::changeGroup(const QString &id)
{
    RemoteObject wanted = m_groups.value(id);
    wanted.members = chance(5) ? QStringList() : somebody();
    if (chance(2))
        wanted.values.insert(Field::Name, newAddress());
    return change(m_groups.value(id), wanted);
}

QString Mirror::removeUser(const QString &id)
{
    for (const QString &group : m_groups.keys()) { // some services leave a member there who is gone
        RemoteObject wanted = m_groups.value(group);
        if (wanted.members->removeAll(id) > 0) {
            if (const QString wrong = change(m_groups.value(group), wanted); !wrong.isEmpty())
                return wrong;
        }
    }
    for (const QString &user : m_users.keys()) {
        RemoteObject wanted = m_users.value(user);
        if (user != id && wanted.values.value(Field::Manager) == id) {
            wanted.values.insert(Field::Manager, QVariant());
            if (const QString wrong = change(m_users.value(user), wanted); !wrong.isEmpty())
                return wrong;
        }
    }
    const RemoteAnswer answer = m_directory.remove(Kind::User, id);
    m_users.remove(id);
    return answer.isDone() ? QString() : u"remove user: "_s + answer.words;
}

QString Mirror::step()
{
    const QString user = any(m_users.keys());
    const QString group = any(m_groups.keys());
    switch (m_random.bounded(10)) {
    case 0:
    case 1:
        return addUser();
    case 2:
        return addGroup();
    case 3:
        return user.isEmpty() || m_users.size() < 4 ? addUser() : removeUser(user);
    case 4:
        if (group.isEmpty() || m_groups.size() < 3)
            return addGroup();
        m_groups.remove(group);
        return m_directory.remove(Kind::Group, group).words;
    case 5:
    case 6:
    case 7:
        return user.isEmpty() ? addUser() : changeUser(user);
    default:
        return group.isEmpty() ? addGroup() : changeGroup(group);
    }
}

QString Mirror::difference()
{
    for (const Kind kind : {Kind::User, Kind::Group}) {
        QMap<QString, RemoteObject> left = kind == Kind::User ? m_users : m_groups;
        QString wrong;
        const RemoteListing listing = m_directory.list(kind, [&](const RemoteObject &there) {
            if (!left.contains(there.id))
                return true; // of another round
            RemoteObject ours = left.take(there.id);
            QStringList members = there.members.value_or(QStringList());
            QStringList wanted = ours.members.value_or(QStringList());
            members.sort();
            wanted.sort();
            if (withoutBlanks(there.values) != withoutBlanks(ours.values) || members != wanted || !there.userName.isEmpty())
                wrong += u"%1 differs; "_s.arg(there.id);
            return true;
        });
        if (!listing.isWhole || !wrong.isEmpty() || !left.isEmpty())
            return u"%1 %2 missing, whole: %3 %4"_s.arg(wrong).arg(left.size()).arg(listing.isWhole).arg(listing.answer.words);
    }
    return {};
}

QString Mirror::empty()
{
    for (const QString &group : m_groups.keys()) {
        if (!m_directory.remove(Kind::Group, group).isDone())
            return group;
    }
    m_groups.clear();
    for (const QString &user : m_users.keys()) {
        if (const QString wrong = removeUser(user); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace

void ScimServersTest::agreesAfterManyChanges()
{
    QFETCH(int, of);
    QFETCH(quint32, seed);
    ScimDirectory directory = open(of, {.page = 5});
    Mirror mirror(directory, seed);
    for (int i = 0; i < 120; ++i) {
        const QString wrong = mirror.step();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(i).arg(wrong)));
        if (i % 20 == 19) {
            const QString difference = mirror.difference();
            QVERIFY2(difference.isEmpty(), qPrintable(u"after step %1: %2"_s.arg(i).arg(difference)));
        }
    }
    const QString wrong = mirror.empty();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(ScimServersTest)
#include "ScimServersTest.moc"
