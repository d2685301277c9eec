// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scim/ScimConnection.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

namespace muster {

// A SCIM service of the test's own, which ends with it: one of others, or one that behaves badly (hostile.py).
class ScimTestServer
{
public:
    enum class Of { Scimmy, ScimmyWithoutPatch, BetterAuth, Hostile, HostileTls };

    // Of HostileTls, `name`: what its certificate is for; `days`: see makeCertificates().
    explicit ScimTestServer(Of of, const QString &name = QStringLiteral("localhost"), int days = 2);
    ~ScimTestServer();

    // Of Hostile: the word says how it behaves; each call has data of its own.
    ScimConnection connection(const QString &word = {});
    QString secret() const;
    QString folder() const { return m_folder.path(); }
    int port() const { return m_port; }
    QJsonArray journal(const ScimConnection &connection) const; // of Hostile: what was asked so far

private:
    Of m_of;
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    int m_key = 0;
};

} // namespace muster
