// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Series.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QJsonArray arrayOf(const QVector<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QVector<double> valuesOf(const QJsonValue &array)
{
    QVector<double> values;
    for (const QJsonValue &value : array.toArray())
        values.append(value.toDouble());
    return values;
}

} // namespace

double Series::median(QVector<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 ? values.at(half) : (values.at(half - 1) + values.at(half)) / 2;
}

QVector<double> Series::ratios() const
{
    QVector<double> ratios;
    for (qsizetype lap = 0; lap < limits.size(); ++lap)
        ratios.append(ours.at(lap) / limits.at(lap));
    std::sort(ratios.begin(), ratios.end());
    return ratios;
}

double Series::distance() const
{
    const double slower = aim.ratio > 0 ? median(ratios()) / aim.ratio : 0;
    const double larger = aim.megabytes > 0 ? megabytes / aim.megabytes : 0;
    return std::max(slower, larger);
}

bool Series::isMet() const
{
    return distance() <= 1;
}

QByteArray Series::toJson() const
{
    const QJsonObject object {{u"benchmark"_s, benchmark}, {u"users"_s, users}, {u"name"_s, name}, {u"aimRatio"_s, aim.ratio}, {u"aimMegabytes"_s, aim.megabytes},
        {u"unit"_s, int(unit)}, {u"ours"_s, arrayOf(ours)}, {u"limits"_s, arrayOf(limits)}, {u"megabytes"_s, megabytes}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Series Series::fromJson(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return {object[u"benchmark"_s].toString(), object[u"users"_s].toInt(), object[u"name"_s].toString(),
        {object[u"aimRatio"_s].toDouble(), object[u"aimMegabytes"_s].toDouble()}, Comparison::Unit(object[u"unit"_s].toInt()),
        valuesOf(object[u"ours"_s]), valuesOf(object[u"limits"_s]), object[u"megabytes"_s].toDouble()};
}

} // namespace muster
