// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SamplePeople.h"

#include "core/Kinds.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 Minute = 60'000;
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
    const qint64 day = (m_founded + (m_until - m_founded) / (Intakes + 1) * intake) / MinutesOfDay / Minute;
    return (day * MinutesOfDay + 10 * 60 + 7 * intake) * Minute; // in the morning
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
    addAccount(person, json["email"_L1].toString());
    person.values.set(Field::Roles, json["roles"_L1].toVariant().toStringList());
    person.values.set(Field::AccountType, json["accountType"_L1].toString(keyOf(AccountType::Standard)));
    person.values.set(Field::Status, json["status"_L1].toString(keyOf(Status::Active)));
    const bool pending = person.values.text(Field::Status) == keyOf(Status::Pending);
    person.values.set(Field::Verified, !pending);
    person.values.set(Field::Mfa, json["mfa"_L1].toBool(!pending));
    person.values.set(Field::Locked, json["locked"_L1].toBool());
    addTimes(person);
    return person;
}

SamplePerson SamplePeople::anybody(int group, int intake, const QString &groupDomain)
{
    SamplePerson person;
    person.group = group;
    person.intake = intake;
    const SampleNames::Name name = m_names.next(m_random);
    const QString domain = !groupDomain.isEmpty() && m_random.chance(0.85) ? groupDomain : m_lists.domains.at(m_random.weighted(m_lists.domainWeights));
    person.values = {{Field::FirstName, name.first}, {Field::LastName, name.last}};
    addAccount(person, m_names.address(name.local, domain));
    addRoles(person);
    addStatus(person);
    addTimes(person);
    return person;
}

void SamplePeople::addAccount(SamplePerson &person, const QString &email)
{
    person.id = m_random.uuid();
    person.values.set(Field::Email, email);
    const int tier = m_random.weighted({6, 58, 17, 5, 14});
    if (tier < m_lists.classifications.size())
        person.values.set(Field::Classification, m_lists.classifications.at(tier));
    addSignIn(person, email);
    const bool outside = email.endsWith("@contractor.example"_L1);
    person.values.set(Field::DefaultGroup, m_random.chance(outside ? 0.35 : 0.87));
}

void SamplePeople::addSignIn(SamplePerson &person, const QString &email)
{
    const bool inHouse = email.endsWith("@"_L1 + m_lists.domains.first());
    const bool password = m_random.chance(inHouse ? 0.07 : 0.5);
    person.values.set(Field::SignIn, keyOf(password ? SignIn::Password : SignIn::Sso));
    if (!password)
        person.values.set(Field::Provider, m_lists.providers.at(inHouse ? m_random.weighted({90, 7, 3}) : m_random.weighted({5, 35, 60})));
}

void SamplePeople::addRoles(SamplePerson &person)
{
    static const QVector<QStringList> roles {{u"standard-user"_s}, {u"analyst"_s}, {u"analyst"_s, u"standard-user"_s},
        {u"administrator"_s}, {u"administrator"_s, u"analyst"_s}};
    const int which = m_random.weighted({520, 425, 45, 6, 4});
    person.values.set(Field::Roles, roles.at(which));
    AccountType type = m_random.chance(0.06) ? AccountType::ReadOnly : AccountType::Standard;
    if (which >= 3)
        type = AccountType::Admin;
    person.values.set(Field::AccountType, keyOf(type));
}

void SamplePeople::addStatus(SamplePerson &person)
{
    const int pending = person.intake == Intakes ? 45 : person.intake == 0 ? 2 : 5;
    const auto status = Status(m_random.weighted({pending, 100 - pending, person.intake == 0 ? 6 : 2}));
    person.values.set(Field::Status, keyOf(status));
    person.values.set(Field::Verified, status != Status::Pending && m_random.chance(0.97));
    person.values.set(Field::Mfa, status != Status::Pending && m_random.chance(0.76));
    person.values.set(Field::Locked, status == Status::Active && m_random.chance(0.014));
}

// Accounts of the first import are up to six years old; the later ones are made when their event happens.
void SamplePeople::addTimes(SamplePerson &person)
{
    qint64 created = timeOf(person.intake);
    if (person.intake == 0) {
        created = m_founded - m_random.between(1, 2200) * qint64(MinutesOfDay) * Minute + m_random.below(MinutesOfDay) * Minute;
        person.values.set(Field::Created, created);
    }
    const QString status = person.values.text(Field::Status);
    if (status == keyOf(Status::Pending) || m_random.chance(0.05))
        return;
    static const QVector<int> days {2, 7, 30, 90, 400};
    const int reach = days.at(status == keyOf(Status::Disabled) ? 4 : m_random.weighted({34, 30, 18, 8, 10}));
    const qint64 login = m_until - (m_random.below(reach * MinutesOfDay) + 5) * Minute - m_random.below(int(Minute));
    if (login > created)
        person.values.set(Field::LastLogin, login);
}

} // namespace muster
