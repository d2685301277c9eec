// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/StyleSheet.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QHash<QString, QColor> names(const Colours &c)
{
    return {{u"window"_s, c.window}, {u"panel"_s, c.panel}, {u"line"_s, c.line}, {u"text"_s, c.text},
        {u"quiet"_s, c.quiet}, {u"accent"_s, c.accent}, {u"soft"_s, c.soft}, {u"bad"_s, c.bad}, {u"good"_s, c.good}, {u"warn"_s, c.warn},
        {u"chrome"_s, c.chrome}, {u"header"_s, c.header}, {u"hover"_s, c.hover}, {u"control"_s, c.control},
        {u"disabledText"_s, c.disabledText}, {u"popup"_s, c.popup}, {u"popupLine"_s, c.popupLine}};
}

} // namespace

QString styleSheet(const Colours &table)
{
    QFile file(u":/theme/muster.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString text = QString::fromUtf8(file.readAll());
    const QHash<QString, QColor> known = names(table);
    static const QRegularExpression name(u"@(\\w+)"_s);
    QString result;
    qsizetype from = 0;
    for (auto found = name.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += known.value(match.captured(1)).name();
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result;
}

} // namespace muster
