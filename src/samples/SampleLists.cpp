// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SampleLists.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

QVector<QJsonObject> objects(const QJsonValue &array)
{
    QVector<QJsonObject> list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toObject());
    return list;
}

QVector<SampleLists::Group> readGroups(const QJsonValue &array)
{
    QVector<SampleLists::Group> list;
    for (const QJsonObject &group : objects(array))
        list.append({group["name"_L1].toString(), group["size"_L1].toInt(), group["growth"_L1].toDouble(), group["domain"_L1].toString(),
            group["formerly"_L1].toString()});
    return list;
}

} // namespace

SampleLists SampleLists::read()
{
    QFile file(u":/samples/directory.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample lists are not built in.");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    SampleLists lists;
    lists.organization = json["organization"_L1].toString();
    lists.owner = json["owner"_L1].toObject();
    lists.providers = strings(json["providers"_L1]);
    lists.classifications = strings(json["classifications"_L1]);
    for (const QJsonObject &domain : objects(json["domains"_L1])) {
        lists.domains.append(domain["name"_L1].toString());
        lists.domainWeights.append(domain["weight"_L1].toInt());
    }
    lists.origins = strings(json["origins"_L1]);
    lists.people = objects(json["people"_L1]);
    lists.groups = readGroups(json["groups"_L1]);
    lists.circles = readGroups(json["circles"_L1]);
    for (const QJsonObject &project : objects(json["projects"_L1]))
        lists.projects.append({project["name"_L1].toString(), project["archived"_L1].toBool(), project["formerly"_L1].toString(),
            objects(project["assignments"_L1])});
    lists.places = strings(json["places"_L1]);
    lists.crews = strings(json["crews"_L1]);
    lists.works = strings(json["works"_L1]);
    return lists;
}

} // namespace muster
