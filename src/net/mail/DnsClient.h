// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <memory>

namespace muster {

// What came of a question to DNS.
struct DnsAnswer
{
    enum class Step {
        Found,
        NoRecord, // the name is there, and has nothing of that type
        NoName, // there is no such name, or that is none
        Unanswered, // nobody answered in time, or the server could not say
    };
    Step step = Step::Unanswered;
    QVector<QByteArray> texts {}; // TXT; the strings of each put together (RFC 7208 §3.3)
    QStringList hosts {}; // MX, the preferred first; blank: the root, which is no host (RFC 7505)
    QVector<QHostAddress> addresses {}; // A and AAAA

    bool isFound() const { return step == Step::Found; }
};

// Asks the system's DNS servers, or the one that MUSTER_DNS_SERVER names (ADDRESS or ADDRESS:PORT, [ADDRESS]:PORT of IPv6), by UDP, and by TCP where an answer is too long.
// Blocks: not on the thread that draws. All that is asked together takes no longer than LongestTime, and is no more than MostQuestions: what comes later is Unanswered.
class DnsClient
{
public:
    static constexpr int LongestTime = 20'000; // milliseconds
    static constexpr int MostQuestions = 100;
    static constexpr int MostRecords = 64; // of an answer; the rest is left out
    static constexpr qsizetype LongestText = 8'192; // bytes of one; longer ones are cut off

    explicit DnsClient(std::function<bool()> cancelled = {});
    ~DnsClient();
    Q_DISABLE_COPY_MOVE(DnsClient)

    DnsAnswer texts(const QString &name);
    DnsAnswer exchanges(const QString &name);
    DnsAnswer addresses(const QString &name);

    int asked() const { return m_asked; } // questions

    // Labels of letters, digits, “-” and “_”, as long as they may be (RFC 1035 §2.3.4); without the dot at the end.
    static bool isName(const QString &name);

private:
    struct Channel;
    struct Reply;
    Reply ask(const QString &name, int type);
    bool isOver() const;

    std::function<bool()> m_cancelled;
    std::unique_ptr<Channel> m_channel;
    int m_asked = 0;
};

} // namespace muster
