// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace muster {

// A DNS server of the test's own (dns.py, which says what a zone is), which ends with it. Until then this program, and those that it starts, ask nobody else.
class DnsTestServer
{
public:
    DnsTestServer();
    ~DnsTestServer();
    Q_DISABLE_COPY_MOVE(DnsTestServer)

    void set(const QJsonObject &zone); // instead of what stood there
    void add(const QString &name, const QJsonObject &records);
    void addTexts(const QString &name, const QStringList &texts); // one string each
    QStringList asked() const; // "udp TXT x.example"

private:
    void write() const;

    QTemporaryDir m_folder;
    QJsonObject m_zone;
    QProcess m_process;
};

} // namespace muster
