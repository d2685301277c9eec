// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/scim/ScimHttp.h"
#include "net/scim/ScimReport.h"

#include <QJsonArray>

namespace muster {

// Looks at what a service really can, beside what it says of itself. Reads, and writes nothing; only if asked it makes one throw-away user, who cannot sign in and whose address
// (example.invalid, RFC 2606) is nobody's, changes it, and removes it again, also when it is stopped meanwhile. Blocks: not on the thread that draws.
class ScimDoctor
{
public:
    ScimDoctor(const ScimConnection &connection, const QString &secret, const ScimLimits &limits = {});

    void setCancelled(std::function<bool()> cancelled);
    void setLog(ScimLog log) { m_http.setLog(std::move(log)); }
    void setPause(std::function<void(qint64)> pause) { m_http.setPause(std::move(pause)); } // see ScimHttp

    ScimReport examine(bool mayWrite);

private:
    using Check = ScimFinding::Check;
    using Found = ScimFinding::Found;
    using Query = QList<QPair<QString, QString>>;

    struct List
    {
        ScimAnswer answer {};
        QJsonArray resources {};
        qint64 total = -1;
        QString next {};
        QStringList texts(const QString &attribute) const;
    };

    void say(Check check, Found found, const ScimAnswer &answer = {.step = ScimAnswer::Step::Done});
    void say(Check check, bool works, const ScimAnswer &answer = {.step = ScimAnswer::Step::Done}) { say(check, works ? Found::Works : Found::Fails, answer); }
    List list(const QString &endpoint, const Query &query);
    List filtered(const QString &filter) { return list(QStringLiteral("/Users"), {{QStringLiteral("filter"), filter}, {QStringLiteral("count"), QStringLiteral("10")}}); }

    bool readItself(); // false: there is no use in going on
    bool readUsers(); // likewise
    void readGroups();
    void tryPaging();
    void tryCursor();
    void tryFilters(const QJsonObject &user);
    void tryCase(const QString &name);
    void tryExternalId(const QJsonObject &user);
    void trySort();
    void tryReducing();
    void tryTags();
    void tryWriting();
    void tryChanging(const QString &id, const QString &name);
    QString findAgain(const QString &name); // ID; blank: it is not there
    QString tagOf(const ScimAnswer &user) const;
    void tryPut(const QString &id);
    void removeAgain(const QString &id, const QString &name);
    QString proposed() const;

    ScimHttp m_http;
    std::function<bool()> m_cancelled;
    ScimReport m_report;
    QJsonArray m_users; // some
};

} // namespace muster
