// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/JsonList.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muster {

template <typename Numbers> static QString listOf(const Numbers &ids)
{
    QByteArray json = "[";
    for (const qint64 id : ids) {
        if (json.size() > 1)
            json += ',';
        json += QByteArray::number(id);
    }
    return QString::fromLatin1(json + ']');
}

QString jsonOf(const QVector<qint64> &ids)
{
    return listOf(ids);
}

QString jsonOf(const QSet<qint64> &ids)
{
    return listOf(ids);
}

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace muster
