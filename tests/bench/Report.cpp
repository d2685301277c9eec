// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Report.h"

#include "bench/Benchmark.h"
#include "bench/Machine.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

QString number(double value)
{
    return QString::number(value, 'f', value < 0.1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString cost(double value, Comparison::Unit unit)
{
    if (unit == Comparison::Steps)
        return english().toString(qint64(value)) + u" steps"_s;
    if (unit == Comparison::Megabytes)
        return number(value) + u" MB"_s;
    return value < 1 ? number(value * 1000) + u" ms"_s : number(value) + u" s"_s;
}

QString ratio(const Series &series)
{
    const QVector<double> ratios = series.ratios();
    return ratios.isEmpty() ? u"–"_s : u"%1 (%2–%3)"_s.arg(number(Series::median(ratios)), number(ratios.first()), number(ratios.last()));
}

QString limit(const Series &series)
{
    return series.limits.isEmpty() ? u"–"_s : cost(Series::median(series.limits), series.unit);
}

QString memory(const Series &series)
{
    return series.megabytes > 0 ? QString::number(series.megabytes, 'f', 0) + u" MB"_s : QString();
}

QString aim(const Aim &aim)
{
    QStringList parts;
    if (aim.ratio > 0)
        parts.append(u"≤ %1×"_s.arg(aim.ratio));
    if (aim.megabytes > 0)
        parts.append(u"≤ %1 MB"_s.arg(aim.megabytes));
    return parts.join(u", "_s);
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString size(int users)
{
    return english().toString(users);
}

} // namespace

void Report::addFailure(const Benchmark &benchmark, int users)
{
    m_failures.append({QString::fromLatin1(benchmark.key), users});
}

bool Report::hasFailed(const Benchmark &benchmark, int users) const
{
    return m_failures.contains({QString::fromLatin1(benchmark.key), users});
}

QVector<Series> Report::of(const Benchmark &benchmark, int users) const
{
    QVector<Series> found;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(found), [&](const Series &series) {
        return series.users == users && series.benchmark == QLatin1StringView(benchmark.key);
    });
    return found;
}

QVector<int> Report::sizes() const
{
    QVector<int> sizes;
    for (const Series &series : m_all) {
        if (!sizes.contains(series.users))
            sizes.append(series.users);
    }
    std::sort(sizes.begin(), sizes.end());
    return sizes;
}

QString Report::line(const Benchmark &benchmark, int users) const
{
    const QVector<Series> all = of(benchmark, users);
    const auto worst = std::max_element(all.cbegin(), all.cend(), [](const Series &a, const Series &b) { return a.distance() < b.distance(); });
    const auto largest = std::max_element(all.cbegin(), all.cend(), [](const Series &a, const Series &b) { return a.megabytes < b.megabytes; });
    const bool met = std::all_of(all.cbegin(), all.cend(), [](const Series &series) { return series.isMet(); });
    const bool aims = std::any_of(all.cbegin(), all.cend(), [](const Series &series) { return series.aim.ratio > 0 || series.aim.megabytes > 0; });
    const QString work = QString::fromUtf8(benchmark.work) + (worst->name.isEmpty() ? QString() : u": "_s + worst->name);
    const QString verdict = hasFailed(benchmark, users) ? u"**failed**"_s : users != benchmark.aimedAt || !aims ? QString() : met ? u"yes"_s : u"**no**"_s;
    return row({work, size(users), ratio(*worst), cost(Series::median(worst->ours), worst->unit), limit(*worst), memory(*largest),
        QString::fromUtf8(benchmark.against), QString::fromUtf8(benchmark.aim), verdict, QString::number(worst->ours.size())});
}

QString Report::text() const
{
    QString text = machineText() + u"\n\n"_s;
    text += row({u"work"_s, u"users"_s, u"ratio (least–most)"_s, u"Muster"_s, u"limit"_s, u"memory"_s, u"against"_s, u"aim"_s, u"met"_s, u"rounds"_s});
    text += u"|---|--:|--:|--:|--:|--:|---|---|---|--:|\n"_s;
    const QVector<int> measured = sizes();
    for (const Benchmark &benchmark : benchmarks()) {
        for (const int users : measured) {
            if (!of(benchmark, users).isEmpty())
                text += line(benchmark, users);
            else if (hasFailed(benchmark, users))
                text += row({QString::fromUtf8(benchmark.work), size(users), {}, {}, {}, {}, QString::fromUtf8(benchmark.against), QString::fromUtf8(benchmark.aim), u"**failed**"_s, {}});
        }
    }
    text += u"\nAll comparisons:\n\n"_s + row({u"benchmark"_s, u"comparison"_s, u"users"_s, u"ratio (least–most)"_s, u"Muster"_s, u"limit"_s, u"memory"_s, u"aim"_s});
    text += u"|---|---|--:|--:|--:|--:|--:|---|\n"_s;
    for (const Series &series : m_all)
        text += row({series.benchmark, series.name, size(series.users), ratio(series), cost(Series::median(series.ours), series.unit), limit(series), memory(series), aim(series.aim)});
    return text;
}

QString Report::faultOf(const Benchmark &benchmark, int users) const
{
    const QVector<Series> all = of(benchmark, users);
    if (all.isEmpty() || hasFailed(benchmark, users))
        return u"%1: not all could be measured with %2 users"_s.arg(QLatin1StringView(benchmark.key)).arg(users);
    const auto isNothing = [](double cost) { return !(cost > 0); };
    for (const Series &series : all) {
        if (series.ours.isEmpty() || std::any_of(series.ours.cbegin(), series.ours.cend(), isNothing) || std::any_of(series.limits.cbegin(), series.limits.cend(), isNothing))
            return u"%1, %2: took nothing with %3 users"_s.arg(series.benchmark, series.name).arg(users);
    }
    return {};
}

} // namespace muster
