// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/PublishedHead.h"

#include "storage/audit/KeyFile.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString Format = u"muster-head-1"_s;

QString timeOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toUTC().toString(Qt::ISODateWithMs);
}

bool isHash(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{64}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace

QByteArray PublishedHead::statement() const
{
    return QStringList {Format, head.tenant, QString::number(head.event), head.hash, timeOf(at)}.join(u'\n').toUtf8();
}

QByteArray PublishedHead::toJson() const
{
    QJsonObject json {{u"format"_s, Format}, {u"tenant"_s, head.tenant}, {u"event"_s, head.event}, {u"head"_s, head.hash}, {u"time"_s, timeOf(at)}};
    if (isSigned())
        json.insert(u"signature"_s, QString::fromLatin1(signature.toBase64()));
    return QJsonDocument(json).toJson();
}

Result<PublishedHead> PublishedHead::read(const QString &path)
{
    const Result<QByteArray> text = readSmallFile(path);
    if (!text)
        return tl::unexpected(text.error());
    const QJsonObject json = QJsonDocument::fromJson(*text).object();
    const QDateTime time = QDateTime::fromString(json.value("time"_L1).toString(), Qt::ISODateWithMs);
    PublishedHead read {{json.value("tenant"_L1).toString(), json.value("event"_L1).toInteger(), json.value("head"_L1).toString()}, time.toMSecsSinceEpoch(),
        QByteArray::fromBase64(json.value("signature"_L1).toString().toLatin1())};
    if (json.value("format"_L1) != Format || read.head.event <= 0 || !isHash(read.head.hash) || !time.isValid() || (json.contains("signature"_L1) && !read.isSigned()))
        return fail(ErrorCode::HeadFileMalformed, path);
    return read;
}

} // namespace muster
