// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/ChainHeadStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster {

static QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/muster/heads"_s;
}

ChainHeadStore::ChainHeadStore(const QString &folder, const QString &workspaceId)
    : m_path((folder.isEmpty() ? defaultFolder() : folder) + u'/' + workspaceId + u".json"_s)
{
}

QString ChainHeadStore::head() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("head"_L1).toString();
}

Result<void> ChainHeadStore::keep(qint64 event, const QByteArray &head)
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray text = QJsonDocument(QJsonObject {{u"event"_s, event}, {u"head"_s, QString::fromLatin1(head)}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::FileUnwritable, m_path, file.errorString());
    return {};
}

} // namespace muster
