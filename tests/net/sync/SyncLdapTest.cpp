// SPDX-License-Identifier: GPL-3.0-or-later
#include "../ldap/LdapTestServer.h"
#include "SyncWalk.h"
#include "net/ldap/LdapDirectory.h"
#include "support/Rounds.h"

#include <QProcess>

using namespace muster;
using namespace Qt::StringLiterals;
using Kind = RemoteObject::Kind;
using Step = RemoteAnswer::Step;

// A directory that is read again and again while it changes, over a good line and a bad one: what is here is what is there, and nobody is lost.
class SyncLdapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHereIsWhatIsThere_data();
    void whatIsHereIsWhatIsThere();
};

namespace {

const QByteArray Base = "ou=team,dc=x,dc=example";

// The same directory, written by whoever runs it.
class EditedDirectory final : public RemoteDirectory
{
public:
    explicit EditedDirectory(const LdapTestServer &server, const LdapConnection &connection) : m_server(server), m_directory(connection, LdapTestServer::Password) { }

    RemoteListing list(Kind kind, const Each &each) override
    {
        return m_directory.list(kind, [this, kind, &each](const RemoteObject &object) {
            m_dns.insert(object.id, kind == Kind::User ? "uid=" + object.userName.toUtf8() + ',' + Base : "cn=" + object.values.value(Field::Name).toString().toUtf8() + ',' + Base);
            return each(object);
        });
    }
    RemoteAnswer read(Kind kind, const QString &id, RemoteObject &object) override { return m_directory.read(kind, id, object); }
    RemoteAnswer create(RemoteObject &object) override;
    RemoteAnswer change(const RemoteObject &known, RemoteObject &wanted) override;
    RemoteAnswer remove(Kind kind, const QString &id) override;

private:
    static QByteArray line(const QByteArray &name, const QByteArray &value) { return name + ":: " + value.toBase64() + '\n'; }
    static QByteArray attributeOf(Field field);
    QByteArray valueOf(Field field, const QVariant &value) const { return field == Field::Manager ? m_dns.value(value.toString()) : value.toString().toUtf8(); }
    QByteArray members(const QStringList &ids) const;

    const LdapTestServer &m_server;
    LdapDirectory m_directory;
    QHash<QString, QByteArray> m_dns; // by ID
    int m_next = 0;
};

QByteArray EditedDirectory::attributeOf(Field field)
{
    for (const auto &[one, name] : LdapMapping::find(u"inetorgperson"_s).fields) {
        if (one == field)
            return name;
    }
    return {};
}

// A group has to have somebody there, who is nobody here.
QByteArray EditedDirectory::members(const QStringList &ids) const
{
    QByteArray lines = line("member", "cn=admin,dc=x,dc=example");
    QSet<QString> known;
    for (const QString &id : ids) {
        if (!known.contains(id))
            lines += line("member", m_dns.value(id));
        known.insert(id);
    }
    return lines;
}

RemoteAnswer EditedDirectory::create(RemoteObject &object)
{
    if (object.kind == Kind::Group) {
        const QByteArray name = object.values.value(Field::Name).toString().toUtf8();
        m_server.modify("dn: cn=" + name + ',' + Base + "\nchangetype: add\nobjectClass: groupOfNames\n" + line("cn", name) + members({}));
        return {Step::Done};
    }
    bool isTaken = false;
    (void)list(Kind::User, [&](const RemoteObject &other) {
        isTaken = isTaken || matchKey(other.values.value(Field::Email).toString()) == matchKey(object.values.value(Field::Email).toString());
        return true;
    });
    if (isTaken)
        return {Step::Taken};
    const QByteArray name = "p" + QByteArray::number(++m_next);
    QByteArray ldif = "dn: uid=" + name + ',' + Base + "\nchangetype: add\nobjectClass: inetOrgPerson\nuid: " + name + "\ncn: " + name + "\nsn: L\n";
    for (auto it = object.values.cbegin(); it != object.values.cend(); ++it) {
        const QByteArray attribute = attributeOf(it.key());
        if (!attribute.isEmpty() && !it->toString().isEmpty())
            ldif += line(attribute, valueOf(it.key(), *it));
    }
    m_server.modify(ldif);
    return {Step::Done};
}

RemoteAnswer EditedDirectory::change(const RemoteObject &known, RemoteObject &wanted)
{
    const QByteArray dn = m_dns.value(known.id);
    QByteArray ldif;
    const QString name = wanted.values.value(Field::Name).toString();
    if (name != known.values.value(Field::Name).toString()) {
        ldif = "changetype: modrdn\nnewrdn: cn=" + name.toUtf8() + "\ndeleteoldrdn: 1\n";
    } else if (known.kind == Kind::Group) {
        ldif = "changetype: modify\nreplace: member\n" + members(wanted.members.value_or(QStringList()));
    } else {
        ldif = "changetype: modify\n";
        for (auto it = wanted.values.cbegin(); it != wanted.values.cend(); ++it) {
            const QByteArray attribute = attributeOf(it.key());
            if (!attribute.isEmpty() && known.values.value(it.key()) != *it && !it->toString().isEmpty())
                ldif += "replace: " + attribute + '\n' + line(attribute, valueOf(it.key(), *it)) + "-\n";
        }
    }
    m_server.modify("dn: " + dn + '\n' + ldif);
    return {Step::Done};
}

RemoteAnswer EditedDirectory::remove(Kind, const QString &id)
{
    m_server.modify("dn: " + m_dns.value(id) + "\nchangetype: delete\n");
    return {Step::Done};
}

// cutter.py
class Line
{
public:
    Line(int port, quint32 seed)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"/usr/bin/python3"_s, {QStringLiteral(MUSTER_CUTTER), QString::number(port), QString::number(seed)});
        m_port = said().toInt();
    }
    ~Line()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Line)

    int port() const { return m_port; }
    void turn(const QByteArray &word)
    {
        m_process.write(word + '\n');
        (void)said();
    }

private:
    QByteArray said()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                qFatal("The line does not answer.");
        }
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
    int m_port = 0;
};

} // namespace

void SyncLdapTest::whatIsHereIsWhatIsThere_data()
{
    QTest::addColumn<bool>("isBad");
    QTest::newRow("a good line") << false;
    QTest::newRow("a bad line") << true;
}

void SyncLdapTest::whatIsHereIsWhatIsThere()
{
    QFETCH(bool, isBad);
    const quint32 seed = qEnvironmentVariableIntValue("MUSTER_TEST_SEED");
    const LdapTestServer server;
    server.modify("dn: " + Base + "\nchangetype: add\nobjectClass: organizationalUnit\nou: team\n");
    LdapConnection connection = server.connection();
    connection.base = QString::fromUtf8(Base);
    EditedDirectory there(server, connection);
    Line line(connection.port, seed);
    connection.port = line.port();
    LdapDirectory asked(connection, LdapTestServer::Password, {.page = 5});
    SyncBench bench;
    bench.system = &asked;
    bench.settings.users = bench.settings.groups = SyncSettings::Direction::Read;
    bench.settings.gone = SyncSettings::Gone::Delete;
    bench.settings.mostDeactivations = 0;
    bench.settings.mostPercent = 0;
    SyncWalk walk(bench, there, seed, {.saysBlank = false, .changesHere = false});
    int written = 0;
    int failed = 0;
    const int rounds = roundsOr(20);
    for (int round = 0; round < rounds; ++round) {
        walk.change();
        bench.knowsThatAllIsSo = false;
        if (isBad) {
            line.turn("bad");
            for (int i = 0; i < 3; ++i) {
                failed += bench.sync().isEmpty() ? 0 : 1;
                written += bench.tally.here;
            }
            line.turn("good");
        }
        bench.knowsThatAllIsSo = true;
        for (int i = 0; i < 3; ++i) {
            const QString wrong = bench.sync();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
            written += bench.tally.here;
            if (bench.counts.isEmpty())
                break;
        }
        const QString left = bench.isInStep();
        QVERIFY2(left.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(left)));
        QVERIFY2(walk.lost().isEmpty(), qPrintable(u"round %1: lost are %2"_s.arg(round).arg(walk.lost())));
        const QString differences = walk.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(u"round %1\n%2"_s.arg(round).arg(differences)));
    }
    QVERIFY(written > rounds / 2 && (!isBad || failed > 0));
    QTextStream(stdout) << written << " things were written in " << rounds << " rounds, with " << failed << " failures\n";
}

QTEST_GUILESS_MAIN(SyncLdapTest)
#include "SyncLdapTest.moc"
