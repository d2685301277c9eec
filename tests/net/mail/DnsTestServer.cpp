// SPDX-License-Identifier: GPL-3.0-or-later
#include "DnsTestServer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace muster {

DnsTestServer::DnsTestServer()
{
    write();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, {QStringLiteral(MUSTER_DNS_TEST_SERVER), m_folder.filePath(u"zone"_s), m_folder.filePath(u"log"_s)});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(60'000))
            qFatal("The DNS server does not start.");
    }
    qputenv("MUSTER_DNS_SERVER", "127.0.0.1:" + m_process.readLine().trimmed());
}

DnsTestServer::~DnsTestServer()
{
    qunsetenv("MUSTER_DNS_SERVER");
    m_process.kill();
    m_process.waitForFinished();
}

void DnsTestServer::set(const QJsonObject &zone)
{
    m_zone = zone;
    write();
}

void DnsTestServer::add(const QString &name, const QJsonObject &records)
{
    m_zone.insert(name, records);
    write();
}

void DnsTestServer::addTexts(const QString &name, const QStringList &texts)
{
    QJsonArray all;
    for (const QString &text : texts) {
        QJsonArray strings;
        for (qsizetype at = 0; at < text.size(); at += 255)
            strings.append(text.mid(at, 255));
        all.append(strings);
    }
    QJsonObject records = m_zone.value(name).toObject();
    records.insert(u"TXT"_s, all);
    add(name, records);
}

QStringList DnsTestServer::asked() const
{
    QFile log(m_folder.filePath(u"log"_s));
    return log.open(QIODevice::ReadOnly) ? QString::fromLatin1(log.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

void DnsTestServer::write() const
{
    QSaveFile file(m_folder.filePath(u"zone"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(m_zone).toJson()) < 0 || !file.commit())
        qFatal("The zone could not be written.");
}

} // namespace muster
