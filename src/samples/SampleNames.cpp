// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SampleNames.h"

#include "core/Fold.h"
#include "samples/SampleRandom.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

SampleNames::SampleNames()
{
    QFile file(u":/samples/names.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample names are not built in.");
    const QJsonArray sets = QJsonDocument::fromJson(file.readAll()).object().value("sets"_L1).toArray();
    for (const QJsonValue &json : sets) {
        Set set;
        for (const QJsonValue &entry : json["given"_L1].toArray())
            set.given.append(part(entry.toString()));
        for (const QJsonValue &entry : json["family"_L1].toArray())
            set.family.append(part(entry.toString()));
        m_sets.append(set);
        m_weights.append(json["weight"_L1].toInt());
    }
}

// "native:roman", or a name whose letters without their accents will do.
SampleNames::Part SampleNames::part(const QString &entry)
{
    const qsizetype colon = entry.indexOf(u':');
    QString plain = fold(colon < 0 ? entry : entry.mid(colon + 1));
    plain.removeIf([](QChar c) { return c < u'a' || c > u'z'; });
    return {colon < 0 ? entry : entry.left(colon), plain};
}

SampleNames::Name SampleNames::next(SampleRandom &random) const
{
    const Set &set = m_sets.at(random.weighted(m_weights));
    const Part &given = random.pick(set.given);
    const Part &family = random.pick(set.family);
    return {given.name, family.name, given.plain + u'.' + family.plain};
}

int SampleNames::freeNumber(const QString &local, const QString &domain)
{
    int &number = m_numbers[address(local, domain, 1)];
    do
        ++number;
    while (m_taken.contains(address(local, domain, number)));
    return number;
}

QString SampleNames::address(const QString &local, const QString &domain, int number)
{
    return number > 1 ? local + QString::number(number) + u'@' + domain : local + u'@' + domain;
}

} // namespace muster
