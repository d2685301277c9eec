// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/ChainHeadStore.h"

#include "files/InputFile.h"
#include "files/OutputFile.h"
#include "storage/Database.h"
#include "storage/postgresql/PostgresLocation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster {

namespace {

constexpr qint64 LongestHead = 1 << 16; // of a head
constexpr auto Patience = 10s; // another program holds the lock for as long as a small file takes to be written

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/muster/heads"_s;
}

QString placeOf(const QString &path)
{
    if (PostgresLocation::isOne(path))
        return path;
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

ChainHeadStore::ChainHeadStore(const QString &folder, const QString &place)
    : m_place(placeOf(place))
    , m_path((folder.isEmpty() ? defaultFolder() : folder) + u'/'
          + QString::fromLatin1(QCryptographicHash::hash(m_place.toUtf8(), QCryptographicHash::Sha256).toHex().left(32)) + u".json"_s)
{
}

ChainHeadStore ChainHeadStore::ofPlace(const QString &place) const
{
    return {QFileInfo(m_path).path(), place};
}

ChainHead ChainHeadStore::known() const
{
    const Result<QByteArray> text = InputFile::read(m_path, LongestHead);
    if (!text)
        return {};
    const QJsonObject kept = QJsonDocument::fromJson(*text).object();
    const ChainHead head {kept.value("tenant"_L1).toString(), kept.value("event"_L1).toInteger(), kept.value("head"_L1).toString()};
    return head.hash.isEmpty() ? ChainHead {} : head;
}

Result<void> ChainHeadStore::keep(const ChainHead &head)
{
    return write(head, Newer);
}

Result<void> ChainHeadStore::replace(const ChainHead &head)
{
    return write(head, Any);
}

Result<void> ChainHeadStore::write(const ChainHead &head, Rule rule)
{
    const auto isNews = [&] {
        const ChainHead kept = known();
        return rule == Any ? kept != head : kept.isNull() || (kept.tenant == head.tenant && kept.event < head.event);
    };
    if (!isNews()) // most often, without waiting for anybody
        return {};
    QDir().mkpath(QFileInfo(m_path).path());
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(int(std::chrono::milliseconds(Patience).count())))
        return fail(ErrorCode::FileUnwritable, m_path, QString());
    if (!isNews())
        return {};
    const QByteArray text = QJsonDocument(QJsonObject {{u"place"_s, m_place}, {u"tenant"_s, head.tenant}, {u"event"_s, head.event}, {u"head"_s, head.hash}}).toJson();
    OutputFile file(m_path);
    return file.open().and_then([&] { return file.write(text); }).and_then([&] { return file.commit(); });
}

// By its number at first: hashes have no index, and the trail may be long.
Result<bool> isInTrail(Database &database, const ChainHead &head)
{
    if (head.isNull())
        return true;
    const Result<QVariant> tenant = database.value(u"SELECT uuid FROM workspace"_s);
    if (!tenant)
        return tl::unexpected(tenant.error());
    if (tenant->toString() != head.tenant)
        return false;
    const Result<QVariant> there = database.value("trail.hashOfEvent", {head.event});
    if (!there)
        return tl::unexpected(there.error());
    if (there->toString() == head.hash)
        return true;
    return database.value("trail.eventOfHead", {head.hash}).map([](const QVariant &event) { return !event.isNull(); });
}

} // namespace muster
