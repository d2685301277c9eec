// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server/Reach.h"

#include "storage/postgresql/PostgresLocation.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QHostInfo>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int Patience = 3'000; // ms, for all steps of a host
const QByteArray TlsWanted = QByteArray::fromHex("0000000804d2162f"); // SSLRequest of PostgreSQL's protocol

using Step = Reach::Step;

Step stepOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return Step::CertificateOfAnother;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return Step::CertificateExpired;
    default:
        return Step::CertificateUnknown;
    }
}

bool isVerified(const QString &mode)
{
    return mode.startsWith("verify-"_L1);
}

class Way
{
public:
    Way(const PostgresLocation &location, const QString &host, const QString &address, const QString &port)
        : m_mode(location.value("sslmode"))
        , m_authority(location.value("sslrootcert"))
        , m_reach {Step::There, host.isEmpty() ? address : host, port}
        , m_address(address.isEmpty() ? host : address)
        , m_end(Patience)
    {
    }

    Reach go()
    {
        m_reach.step = m_address.startsWith(u'/') || m_address.isEmpty() ? socketThere() : networkThere();
        return m_reach;
    }

private:
    Step socketThere() const
    {
        return m_address.isEmpty() || QFile::exists(m_address + u"/.s.PGSQL."_s + m_reach.port) ? Step::There : Step::SocketMissing;
    }

    Step networkThere()
    {
        if (QHostAddress(m_address).isNull() && QHostInfo::fromName(m_address).addresses().isEmpty())
            return Step::NameUnknown;
        m_socket.connectToHost(m_address, quint16(m_reach.port.toUInt()));
        if (!m_socket.waitForConnected(int(m_end.remainingTime())))
            return m_socket.error() == QAbstractSocket::ConnectionRefusedError ? Step::NothingListens : Step::NoAnswer;
        return m_mode == "disable"_L1 ? Step::There : tlsThere();
    }

    Step tlsThere()
    {
        m_socket.write(TlsWanted);
        if (!m_socket.waitForReadyRead(int(m_end.remainingTime())))
            return Step::NoPostgres;
        const QByteArray answer = m_socket.read(1);
        if (answer != "S" && answer != "N")
            return Step::NoPostgres;
        const bool needed = m_mode == "require"_L1 || isVerified(m_mode);
        if (answer == "N" || !isVerified(m_mode))
            return answer == "N" && needed ? Step::NoTls : Step::There;
        return certificateGood();
    }

    // The same authorities as libpq goes by: see PostgresSignIn.
    Step certificateGood()
    {
        const QString own = QDir::homePath() + u"/.postgresql/root.crt"_s;
        const QString file = !m_authority.isEmpty() ? m_authority : QFile::exists(own) ? own : QString();
        if (!file.isEmpty() && file != "system"_L1) {
            QSslConfiguration configuration = m_socket.sslConfiguration();
            configuration.setCaCertificates(QSslCertificate::fromPath(file));
            m_socket.setSslConfiguration(configuration);
            if (configuration.caCertificates().isEmpty()) {
                m_reach.detail = file;
                return Step::AuthorityMissing;
            }
        }
        m_socket.setPeerVerifyName(m_reach.host);
        m_socket.startClientEncryption();
        if (m_socket.waitForEncrypted(int(m_end.remainingTime())))
            return Step::There;
        Step worst = Step::There; // who vouches for it comes before what it says
        for (const QSslError &error : m_socket.sslHandshakeErrors()) {
            if (m_mode == "verify-ca"_L1 && error.error() == QSslError::HostNameMismatch)
                continue;
            m_reach.detail = stepOf(error.error()) < worst ? error.errorString() : m_reach.detail;
            worst = std::min(worst, stepOf(error.error()));
        }
        if (worst == Step::There && m_socket.sslHandshakeErrors().isEmpty()) {
            m_reach.detail = m_socket.errorString();
            return Step::TlsFailed;
        }
        return worst;
    }

    QString m_mode;
    QString m_authority;
    Reach m_reach;
    QString m_address;
    QDeadlineTimer m_end;
    QSslSocket m_socket;
};

} // namespace

Reach Reach::of(const PostgresLocation &location)
{
    const PostgresLocation whole = location.withDefaults();
    const QStringList hosts = whole.value("host").split(u',');
    const QStringList addresses = whole.value("hostaddr").split(u',');
    const QStringList ports = whole.value("port").split(u',');
    Reach furthest;
    for (qsizetype i = 0; i < std::max(hosts.size(), addresses.size()); ++i) {
        const Reach reach = Way(whole, hosts.value(i), addresses.value(i), ports.size() == 1 ? ports.first() : ports.value(i)).go();
        if (i == 0 || reach.step > furthest.step)
            furthest = reach;
    }
    return furthest;
}

} // namespace muster
