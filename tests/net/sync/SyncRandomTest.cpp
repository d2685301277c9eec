// SPDX-License-Identifier: GPL-3.0-or-later
#include "SyncBench.h"
#include "support/Rounds.h"

#include <QRandomGenerator>

using namespace muster;
using namespace Qt::StringLiterals;

using Kind = RemoteObject::Kind;
using Step = RemoteAnswer::Step;

// Both sides are changed at random, again and again, and calls fail at random: afterwards both are the same, and nothing is left to be done.
class SyncRandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothSidesBecomeTheSame_data();
    void bothSidesBecomeTheSame();

private:
    void changeHere();
    void changeThere();
    QString someName() { return QString(QChar(u'a' + m_random.bounded(26))); }
    QString newAddress() { return u"n%1@x.example"_s.arg(m_random.bounded(5) == 0 ? m_newest : m_newest = ++m_next); } // now and then both sides have the same
    QString otherAddress() { return u"u%1@x.example"_s.arg(++m_next); }
    template <typename List> auto oneOf(const List &list) { return list.at(m_random.bounded(int(list.size()))); }
    QStringList here();
    QStringList there();
    QString managerOf(const QString &email, const QString &manager, const QHash<QString, QString> &names);
    QString differences();
    void settleConflicts();

    std::unique_ptr<SyncBench> m_bench;
    QRandomGenerator m_random;
    int m_next = 0;
    int m_newest = 0;
    QSet<QString> m_apart; // addresses of those who have somebody above them whom the other side knows not
};

namespace {

const QVector<Field> texts {Field::FirstName, Field::LastName, Field::ExternalId, Field::Department, Field::JobTitle, Field::Phone};

QString lineOf(const QString &email, const QMap<Field, QString> &values, const QString &manager)
{
    QStringList cells {email, manager};
    for (const Field field : texts)
        cells.append(values.value(field));
    return cells.join(u'|');
}

} // namespace

void SyncRandomTest::init()
{
    m_bench = std::make_unique<SyncBench>();
    m_bench->settings.mostDeactivations = 0;
    m_bench->settings.mostPercent = 0;
    m_random.seed(7);
    m_next = 0;
}

void SyncRandomTest::changeHere()
{
    const QStringList users = m_bench->workspace.rows({Table::Users, u"domain:x.example"_s, {}, {}}, {Column::Email});
    const QStringList groups = m_bench->workspace.rows({Table::Groups, {}, {}, {}}, {Column::Name});
    QVector<Change> changes;
    const int kind = m_random.bounded(10);
    if (users.size() < 4 || kind == 0)
        changes.append(newUser(newAddress(), {{Field::FirstName, someName()}, {Field::ExternalId, m_random.bounded(2) == 0 ? u"E%1"_s.arg(++m_next) : QString()}}));
    else if (kind <= 4)
        changes.append(change::editUser(oneOf(users), {{oneOf(texts), m_random.bounded(4) == 0 ? u""_s : someName()}}));
    else if (kind == 5)
        changes.append(change::editUser(oneOf(users), {{Field::Status, m_random.bounded(2) == 0 ? u"disabled"_s : u"active"_s}}));
    else if (kind == 6)
        changes.append(change::editUser(oneOf(users), {{Field::Manager, m_random.bounded(4) == 0 ? QVariant() : QVariant(oneOf(users))}}));
    else if (kind == 7 && m_random.bounded(2) == 0)
        changes.append(change::deleteUser(oneOf(users)));
    else if (kind == 7)
        changes.append(change::editUser(oneOf(users), {{Field::Email, otherAddress()}}));
    else if (groups.size() < 3)
        changes.append(change::addGroup(u"Group %1"_s.arg(++m_next)));
    else if (kind == 8)
        changes.append(m_random.bounded(3) == 0 ? change::removeMember(oneOf(groups), oneOf(users)) : change::addMember(oneOf(groups), oneOf(users)));
    else if (m_bench->settings.gone == SyncSettings::Gone::Delete && m_random.bounded(4) == 0)
        changes.append(change::deleteGroup(oneOf(groups)));
    else
        changes.append(m_random.bounded(2) == 0 ? Change(Verb::Add, ObjectKind::Nesting, {oneOf(groups), oneOf(groups)}) : change::renameGroup(oneOf(groups), u"Group %1"_s.arg(++m_next)));
    (void)m_bench->workspace.apply(changes); // what may not be is not
}

void SyncRandomTest::changeThere()
{
    TestDirectory &there = m_bench->there;
    const QStringList users = there.objects[0].keys();
    const QStringList groups = there.objects[1].keys();
    const int kind = m_random.bounded(10);
    if (users.size() < 4 || kind == 0) {
        const QString email = newAddress();
        if (there.find(Kind::User, email).isEmpty())
            there.addUser(email, {{Field::FirstName, someName()}, {Field::ExternalId, m_random.bounded(2) == 0 ? u"E%1"_s.arg(++m_next) : QString()}});
    } else if (kind <= 4) {
        there.user(oneOf(users)).values.insert(oneOf(texts), m_random.bounded(4) == 0 ? u""_s : someName());
    } else if (kind == 5) {
        there.user(oneOf(users)).values.insert(Field::Status, m_random.bounded(2) == 0 ? u"disabled"_s : u"active"_s);
    } else if (kind == 6) {
        const QString user = oneOf(users);
        const QString manager = oneOf(users);
        there.user(user).values.insert(Field::Manager, m_random.bounded(4) == 0 || manager == user ? QString() : manager);
    } else if (kind == 7 && m_random.bounded(2) == 0) {
        (void)there.remove(Kind::User, oneOf(users));
    } else if (kind == 7) {
        const QString email = otherAddress();
        RemoteObject &user = there.user(oneOf(users));
        user.userName = email;
        user.values.insert(Field::Email, email);
    } else if (groups.size() < 3) {
        there.add(Kind::Group, {.values = {{Field::Name, u"Group %1"_s.arg(++m_next)}}, .members = QStringList()});
    } else if (kind == 8) {
        QStringList &members = *there.group(oneOf(groups)).members;
        const QString user = oneOf(users);
        if (!members.removeOne(user) || m_random.bounded(2) == 0)
            members.append(user);
    } else if (m_bench->settings.gone == SyncSettings::Gone::Delete && m_random.bounded(4) == 0) {
        (void)there.remove(Kind::Group, oneOf(groups));
    } else {
        there.group(oneOf(groups)).values.insert(Field::Name, u"Group %1"_s.arg(++m_next));
    }
    for (const QString &id : there.objects[0].keys())
        there.touch(there.user(id));
}

// Where one side has somebody there whom the other does not know, or no more, that is left as it is.
QString SyncRandomTest::managerOf(const QString &email, const QString &manager, const QHash<QString, QString> &names)
{
    if (!manager.isEmpty() && !names.contains(manager))
        m_apart.insert(email);
    return m_apart.contains(email) ? u"?"_s : names.value(manager);
}

// Those who are in use, and who of them is in which group.
QStringList SyncRandomTest::here()
{
    QStringList lines;
    QHash<QString, QString> names;
    QVector<LocalObject> objects;
    const Result<qint64> read = m_bench->workspace->read(ReadSyncObjects {[&objects](const LocalObject &object) { objects.append(object); }}).result();
    if (!read)
        qFatal("The workspace could not be read");
    for (const LocalObject &object : std::as_const(objects)) {
        const QString email = object.values.value(Field::Email);
        const bool isIn = object.kind == 1 || (email.endsWith("@x.example"_L1) && object.values.value(Field::Status) != "disabled"_L1);
        if (isIn)
            names.insert(object.id, object.kind == 1 ? object.values.value(Field::Name) : email);
    }
    for (const LocalObject &object : std::as_const(objects)) {
        if (!names.contains(object.id))
            continue;
        QStringList members;
        for (const QString &member : object.members) {
            if (names.contains(member))
                members.append(names.value(member));
        }
        members.sort();
        lines.append(object.kind == 1 ? u"%1: %2"_s.arg(names.value(object.id), members.join(u' ')) : lineOf(names.value(object.id), object.values, managerOf(names.value(object.id), object.values.value(Field::Manager), names)));
    }
    lines.sort();
    return lines;
}

QStringList SyncRandomTest::there()
{
    QStringList lines;
    QHash<QString, QString> names;
    for (const auto &objects : m_bench->there.objects) {
        for (const RemoteObject &object : objects) {
            if (object.values.value(Field::Status).toString() != "disabled"_L1)
                names.insert(object.id, object.values.value(object.kind == Kind::Group ? Field::Name : Field::Email).toString());
        }
    }
    for (const auto &objects : m_bench->there.objects) {
        for (const RemoteObject &object : objects) {
            if (!names.contains(object.id))
                continue;
            QStringList members;
            for (const QString &member : object.members.value_or(QStringList())) {
                if (names.contains(member))
                    members.append(names.value(member));
            }
            members.sort();
            members.removeDuplicates();
            QMap<Field, QString> values;
            for (const Field field : texts)
                values.insert(field, object.values.value(field).toString());
            lines.append(object.kind == Kind::Group ? u"%1: %2"_s.arg(names.value(object.id), members.join(u' ')) : lineOf(names.value(object.id), values, managerOf(names.value(object.id), object.values.value(Field::Manager).toString(), names)));
        }
    }
    lines.sort();
    return lines;
}

QString SyncRandomTest::differences()
{
    m_apart.clear();
    (void)here();
    const QStringList b = there();
    const QStringList a = here();
    QStringList lines;
    for (const QString &line : a) {
        if (!b.contains(line))
            lines.append(u"here  "_s + line);
    }
    for (const QString &line : b) {
        if (!a.contains(line))
            lines.append(u"there "_s + line);
    }
    return lines.join(u'\n');
}

// Two there that are one here, as when somebody brings back an account in whose place there is another: somebody takes one of them away.
void SyncRandomTest::settleConflicts()
{
    const auto planned = m_bench->plan();
    for (qsizetype i = 0; planned && i < (*planned)->size(); ++i) {
        const SyncRow row = (*planned)->row(i);
        if (row.decision.action == SyncAction::Conflict && row.ourId.isEmpty())
            (void)m_bench->there.remove(row.kind, row.theirId);
    }
}

void SyncRandomTest::bothSidesBecomeTheSame_data()
{
    QTest::addColumn<SyncSettings::Gone>("gone");
    QTest::addColumn<bool>("fails");
    QTest::newRow("who is gone is deactivated") << SyncSettings::Gone::Deactivate << false;
    QTest::newRow("who is gone is deleted") << SyncSettings::Gone::Delete << false;
    QTest::newRow("calls fail") << SyncSettings::Gone::Delete << true;
}

void SyncRandomTest::bothSidesBecomeTheSame()
{
    QFETCH(SyncSettings::Gone, gone);
    QFETCH(bool, fails);
    m_bench->settings.gone = gone;
    const int rounds = roundsOr(engineOfProgram() == Engine::Sqlite ? 120 : 20);
    int written = 0;
    for (int round = 0; round < rounds; ++round) {
        for (int i = m_random.bounded(6); i >= 0; --i)
            m_random.bounded(2) == 0 ? changeHere() : changeThere();
        m_bench->settings.rule = m_random.bounded(2) == 0 ? SyncSettings::Rule::Ours : SyncSettings::Rule::Theirs;
        if (fails) {
            const auto failing = [this](const char *, qint64) {
                const int what = m_random.bounded(12);
                return what == 0 ? Step::Unreachable : what == 1 ? Step::Rejected : what == 2 ? Step::TryLater : Step::Done;
            };
            m_bench->there.before = failing;
            m_bench->there.after = [this](const char *, qint64) { return m_random.bounded(6) == 0 ? Step::Unreachable : Step::Done; };
            for (int i = 0; i < 3; ++i) {
                (void)m_bench->sync();
                written += m_bench->tally.here + m_bench->tally.there;
            }
            m_bench->there.before = {};
            m_bench->there.after = {};
        }
        settleConflicts();
        // What two were called is free once it is theirs no more, and a second one takes it
        for (int i = 0; i < 3; ++i) {
            const QString wrong = m_bench->sync();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
            written += m_bench->tally.here + m_bench->tally.there;
            if (m_bench->counts.isEmpty())
                break;
        }
        const QString left = m_bench->isInStep();
        QVERIFY2(left.isEmpty(), qPrintable(u"round %1: %2\n%3"_s.arg(round).arg(left, SyncBench::told(SyncTrouble::of(m_bench->tally.refusal.value_or(Error {}))))));
        const QString different = differences();
        const auto planned = m_bench->plan();
        QVERIFY2(different.isEmpty(), qPrintable(u"round %1\n%2\n%3"_s.arg(round).arg(different, QString::fromUtf8((*planned)->json()))));
    }
    QVERIFY(written > rounds);
    QVERIFY(m_bench->workspace->verify().result().value().isWhole());
    QTextStream(stdout) << written << " things were written in " << rounds << " rounds\n";
}

QTEST_GUILESS_MAIN(SyncRandomTest)
#include "SyncRandomTest.moc"
