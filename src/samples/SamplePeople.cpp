// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SamplePeople.h"

#include "core/Kinds.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 MillisecondsOfMinute = 60'000;
constexpr int MinutesOfDay = 24 * 60;

} // namespace

SamplePeople::SamplePeople(const SampleLists &lists, SampleRandom &random, qint64 founded, qint64 until)
    : m_lists(lists)
    , m_random(random)
    , m_founded(founded)
    , m_until(until)
{
    m_names.take(lists.owner["email"_L1].toString());
    for (const QJsonObject &person : lists.people) // before chance gives the address to a namesake
        m_names.take(person["email"_L1].toString());
}

qint64 SamplePeople::timeOf(int intake) const
{
    const qint64 day = (m_founded + (m_until - m_founded) / (Intakes + 1) * intake) / MinutesOfDay / MillisecondsOfMinute;
    return (day * MinutesOfDay + 10 * 60 + 7 * intake) * MillisecondsOfMinute; // in the morning
}

SamplePerson SamplePeople::owner()
{
    SamplePerson person;
    person.id = m_random.uuid();
    person.values = {{Field::Email, m_lists.owner["email"_L1].toString()}, {Field::Status, keyOf(Status::Active)}};
    return person;
}

SamplePerson SamplePeople::named(const QJsonObject &json, const QStringList &groups)
{
    SamplePerson person;
    person.group = int(groups.indexOf(json["group"_L1].toString()));
    person.values = {{Field::FirstName, json["firstName"_L1].toString()}, {Field::LastName, json["lastName"_L1].toString()}};
    addAccount(m_random, person, json["email"_L1].toString());
    person.values.set(Field::Roles, json["roles"_L1].toVariant().toStringList());
    person.values.set(Field::AccountType, json["accountType"_L1].toString(keyOf(AccountType::Standard)));
    person.values.set(Field::Status, json["status"_L1].toString(keyOf(Status::Active)));
    const bool pending = person.values.text(Field::Status) == keyOf(Status::Pending);
    person.values.set(Field::Verified, !pending);
    person.values.set(Field::Mfa, json["mfa"_L1].toBool(!pending));
    person.values.set(Field::Locked, json["locked"_L1].toBool());
    addTimes(m_random, person);
    return person;
}

SamplePeople::Address SamplePeople::addressOf(SampleRandom &random, const QString &groupDomain) const
{
    const SampleNames::Name name = m_names.next(random);
    const QString domain = !groupDomain.isEmpty() && random.chance(0.85) ? groupDomain : m_lists.domains.at(random.weighted(m_lists.domainWeights));
    return {name, domain};
}

SampleSeed SamplePeople::anybody(int group, int intake, const QString &groupDomain)
{
    SampleSeed seed {m_random, 1, qint16(group), qint8(intake)};
    SampleRandom chance = m_random;
    const Address address = addressOf(chance, groupDomain);
    seed.number = m_names.freeNumber(address.name.local, address.domain);
    (void)made(m_random, seed, groupDomain);
    return seed;
}

SamplePerson SamplePeople::made(const SampleSeed &seed, const QString &groupDomain) const
{
    SampleRandom random = seed.random;
    return made(random, seed, groupDomain);
}

QString SamplePeople::idOf(const SampleSeed &seed, const QString &groupDomain) const
{
    SampleRandom random = seed.random;
    (void)addressOf(random, groupDomain);
    return random.uuid();
}

QString SamplePeople::localOf(const SampleSeed &seed) const
{
    SampleRandom random = seed.random;
    return m_names.next(random).local;
}

SamplePerson SamplePeople::made(SampleRandom &random, const SampleSeed &seed, const QString &groupDomain) const
{
    SamplePerson person;
    person.group = seed.group;
    person.intake = seed.intake;
    const Address address = addressOf(random, groupDomain);
    person.values = {{Field::FirstName, address.name.first}, {Field::LastName, address.name.last}};
    addAccount(random, person, SampleNames::address(address.name.local, address.domain, seed.number));
    addRoles(random, person);
    addStatus(random, person);
    addTimes(random, person);
    return person;
}

void SamplePeople::addAccount(SampleRandom &random, SamplePerson &person, const QString &email) const
{
    person.id = random.uuid();
    person.values.set(Field::Email, email);
    const int tier = random.weighted({6, 58, 17, 5, 14});
    if (tier < m_lists.classifications.size())
        person.values.set(Field::Classification, m_lists.classifications.at(tier));
    addSignIn(random, person, email);
    const bool outside = email.endsWith("@contractor.example"_L1);
    person.values.set(Field::DefaultGroup, random.chance(outside ? 0.35 : 0.87));
}

void SamplePeople::addSignIn(SampleRandom &random, SamplePerson &person, const QString &email) const
{
    const bool inHouse = email.endsWith("@"_L1 + m_lists.domains.first());
    const bool password = random.chance(inHouse ? 0.07 : 0.5);
    person.values.set(Field::SignIn, keyOf(password ? SignIn::Password : SignIn::Sso));
    if (!password)
        person.values.set(Field::Provider, m_lists.providers.at(inHouse ? random.weighted({90, 7, 3}) : random.weighted({5, 35, 60})));
}

void SamplePeople::addRoles(SampleRandom &random, SamplePerson &person) const
{
    static const QVector<QStringList> roles {{u"standard-user"_s}, {u"analyst"_s}, {u"analyst"_s, u"standard-user"_s},
        {u"administrator"_s}, {u"administrator"_s, u"analyst"_s}};
    const int which = random.weighted({520, 425, 45, 6, 4});
    person.values.set(Field::Roles, roles.at(which));
    AccountType type = random.chance(0.06) ? AccountType::ReadOnly : AccountType::Standard;
    if (which >= 3)
        type = AccountType::Admin;
    person.values.set(Field::AccountType, keyOf(type));
}

void SamplePeople::addStatus(SampleRandom &random, SamplePerson &person) const
{
    const int pending = person.intake == Intakes ? 45 : person.intake == 0 ? 2 : 5;
    const auto status = Status(random.weighted({pending, 100 - pending, person.intake == 0 ? 6 : 2}));
    person.values.set(Field::Status, keyOf(status));
    person.values.set(Field::Verified, status != Status::Pending && random.chance(0.97));
    person.values.set(Field::Mfa, status != Status::Pending && random.chance(0.76));
    person.values.set(Field::Locked, status == Status::Active && random.chance(0.014));
}

// Accounts of the first import are up to six years old; the later ones are made when their event happens.
void SamplePeople::addTimes(SampleRandom &random, SamplePerson &person) const
{
    qint64 created = timeOf(person.intake);
    if (person.intake == 0) {
        created = m_founded - random.between(1, 2200) * qint64(MinutesOfDay) * MillisecondsOfMinute + random.below(MinutesOfDay) * MillisecondsOfMinute;
        person.values.set(Field::Created, created);
    }
    const QString status = person.values.text(Field::Status);
    if (status == keyOf(Status::Pending) || random.chance(0.05))
        return;
    static const QVector<int> days {2, 7, 30, 90, 400};
    const int reach = days.at(status == keyOf(Status::Disabled) ? 4 : random.weighted({34, 30, 18, 8, 10}));
    const qint64 login = m_until - (random.below(reach * MinutesOfDay) + 5) * MillisecondsOfMinute - random.below(int(MillisecondsOfMinute));
    if (login > created)
        person.values.set(Field::LastLogin, login);
}

} // namespace muster
