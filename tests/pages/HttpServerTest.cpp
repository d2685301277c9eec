// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/http/HttpServer.h"

#include "core/ReadyFuture.h"
#include "support/Certificates.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPromise>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWait = 30'000; // milliseconds

HttpResponse said(const QString &text)
{
    return {200, "text/plain; charset=utf-8", text.toUtf8(), {}};
}

} // namespace

// A server for strangers: whatever they send, it is bounded, and others are answered meanwhile.
class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsAskedIsAnswered();
    void formsAreRead();
    void oddRequests_data();
    void oddRequests();
    void largeHeads();
    void largeBodies();
    void aHeaderIsNoTwo();
    void whoSendsSlowlyHoldsUpNobody();
    void whoNeverEndsIsNotWaitedFor();
    void bodiesAreAsLargeAsTheyMayBe();
    void onesConnectionsAreBounded();
    void nothingIsLost();
    void itEndsWhileSomebodyWaits();
    void byTls();
    void whatCannotBeListenedOn();

private:
    std::unique_ptr<QTcpSocket> connected() const;
    QByteArray ask(const QByteArray &request) const; // all that comes back until the connection ends
    HttpServer::Setup setup() const
    {
        HttpServer::Setup setup;
        setup.address = u"127.0.0.1"_s;
        return setup;
    }

    std::unique_ptr<HttpServer> m_server;
    std::atomic_int m_handled = 0;
    HttpRequest m_last;
};

static int statusIn(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

void HttpServerTest::init()
{
    m_handled = 0;
    m_server = std::make_unique<HttpServer>([this](const HttpRequest &request) {
        ++m_handled;
        m_last = request;
        return readyFuture(said(request.path));
    });
    const Result<void> listens = m_server->listen(setup());
    QVERIFY(listens.has_value());
    QVERIFY(m_server->port() > 0);
}

std::unique_ptr<QTcpSocket> HttpServerTest::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s, m_server->port());
    if (!socket->waitForConnected(LongestWait))
        qFatal("Nobody listens");
    return socket;
}

QByteArray HttpServerTest::ask(const QByteArray &request) const
{
    const std::unique_ptr<QTcpSocket> socket = connected();
    socket->write(request);
    QByteArray answer;
    QElapsedTimer waited;
    waited.start();
    while (socket->state() != QAbstractSocket::UnconnectedState && waited.elapsed() < LongestWait) {
        QTest::qWait(1); // the handler runs here
        answer += socket->readAll();
    }
    return answer + socket->readAll();
}

void HttpServerTest::whatIsAskedIsAnswered()
{
    const QByteArray answer = ask("GET /a%20b/%C3%BC?x=1&y=%26&z HTTP/1.1\r\nHost: h\r\nCookie: a=1; b=\"2\"\r\nX-Y: z\r\nConnection: close\r\n\r\n");
    QCOMPARE(statusIn(answer), 200);
    QVERIFY(answer.endsWith("\r\n\r\n/a b/ü"));
    QCOMPARE(m_last.query.value(u"y"_s), u"&"_s);
    QCOMPARE(m_last.cookies.value(u"a"_s), u"1"_s);
    QCOMPARE(m_last.header("x-y"), QByteArray("z"));
    QCOMPARE(m_last.address, u"127.0.0.1"_s);
    const QByteArray head = ask("HEAD /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    QVERIFY(statusIn(head) == 200 && head.endsWith("\r\n\r\n") && head.contains("Content-Length: 2"));
}

void HttpServerTest::formsAreRead()
{
    const QByteArray body = "a=1+2%26&name=%E2%82%AC&empty=";
    const QByteArray head = "POST /f HTTP/1.1\r\nHost: h\r\nConnection: close\r\n";
    QCOMPARE(statusIn(ask(head + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)), 200);
    QCOMPARE(m_last.field(u"a"_s), u"1 2&"_s);
    QCOMPARE(m_last.field(u"name"_s), u"€"_s);
    const QByteArray parts = "--xx\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\nT\r\n--xx\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"../../x.png\"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n\x01\r\n--xx--\r\n";
    QCOMPARE(statusIn(ask(head + "Content-Type: multipart/form-data; boundary=xx\r\nContent-Length: " + QByteArray::number(parts.size()) + "\r\n\r\n" + parts)), 200);
    QCOMPARE(m_last.field(u"form"_s), u"T"_s);
    QCOMPARE(m_last.form.value(u"picture"_s), QByteArray("\x89PNG\r\n\x01"));
}

void HttpServerTest::oddRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status"); // 0: it is not spoken with any more
    const auto row = [](const char *name, const QByteArray &request, int status) { QTest::newRow(name) << request << status; };
    row("garbage", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + "\r\n\r\n", 0);
    row("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400);
    row("put", "PUT / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx", 501);
    row("delete", "DELETE / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n", 501);
    row("trace", "TRACE / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n", 501);
    row("no form", "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}", 415);
    row("two lengths", "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\nContent-Length: 30\r\n\r\na=1", 400);
    row("length and chunks", "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=1\r\n0\r\n\r\n", 400);
    row("length of no number", "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: x\r\n\r\na=1", 400);
    row("length below nothing", "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: -1\r\n\r\na=1", 400);
    row("field said twice", "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n\r\na=1&a=2", 400);
    row("parts without an end", "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=xx\r\nContent-Length: 10\r\n\r\n--xx\r\nCont", 400);
}

void HttpServerTest::oddRequests()
{
    QFETCH(QByteArray, request);
    const QByteArray answer = ask(request);
    QTEST(statusIn(answer), "status");
    QCOMPARE(m_handled.load(), 0);
    QCOMPARE(statusIn(ask("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")), 200); // the next one is answered
}

void HttpServerTest::largeHeads()
{
    const QByteArray many = QByteArray("X-Y: z\r\n").repeated(20'000);
    const QByteArray answer = ask("GET / HTTP/1.1\r\nHost: h\r\n" + many + "\r\n");
    QVERIFY2(statusIn(answer) == 431 || statusIn(answer) == 413 || answer.isEmpty(), answer.left(100).constData()); // or it has hung up before all of it was sent
    const QByteArray path = ask("GET /" + QByteArray(1'000'000, 'x') + " HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY2(statusIn(path) == 414 || statusIn(path) == 431 || path.isEmpty(), path.left(100).constData());
    QCOMPARE(m_handled.load(), 0);
}

void HttpServerTest::largeBodies()
{
    const QByteArray head = "POST /f HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    QCOMPARE(statusIn(ask(head + "Content-Length: 300000000\r\n\r\na=")), 413); // before it is sent
    QCOMPARE(statusIn(ask(head + "Content-Length: 99999999999999999999\r\n\r\na=")) / 100, 4);
    const QByteArray field = "a=" + QByteArray(HttpServer::LargestField + 100, 'x');
    QCOMPARE(statusIn(ask(head + "Content-Length: " + QByteArray::number(field.size()) + "\r\n\r\n" + field)), 413);
    QByteArray many;
    for (int i = 0; i < 2 * HttpServer::MostFields; ++i)
        many += "f" + QByteArray::number(i) + "=1&";
    QCOMPARE(statusIn(ask(head + "Content-Length: " + QByteArray::number(many.size()) + "\r\n\r\n" + many)), 413);
    QByteArray chunks; // which do not say how much there is
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    for (int i = 0; i < 200; ++i)
        chunks += chunk;
    const QByteArray answer = ask("POST /f HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=xx\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + "0\r\n\r\n");
    QVERIFY2(statusIn(answer) == 413 || statusIn(answer) == 400, answer.left(200).constData());
    QCOMPARE(m_handled.load(), 0);
}

// What is answered may be what somebody has sent.
void HttpServerTest::aHeaderIsNoTwo()
{
    m_server = std::make_unique<HttpServer>([](const HttpRequest &request) {
        HttpResponse response = said(u"x"_s);
        response.say("location", "/" + request.query.value(u"to"_s).toUtf8());
        return readyFuture(response);
    });
    QVERIFY(m_server->listen(setup()).has_value());
    const QByteArray answer = ask("GET /?to=%0d%0aSet-Cookie:%20a=1%0d%0a%0d%0a<b> HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    QVERIFY2(statusIn(answer) == 200 && !answer.contains("Set-Cookie"), answer.constData());
}

void HttpServerTest::whoSendsSlowlyHoldsUpNobody()
{
    HttpServer::Setup more = setup();
    more.connectionsOfOne = 0;
    more.idle = 2;
    m_server = std::make_unique<HttpServer>([](const HttpRequest &request) { return readyFuture(said(request.path)); });
    QVERIFY(m_server->listen(more).has_value());
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 400; ++i) {
        slow.push_back(connected());
        slow.back()->write(i % 2 ? "GET / HTTP/1.1\r\nHost:" : "POST / HTTP/1.1\r\nHost: h\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na=");
        slow.back()->flush();
    }
    for (int i = 0; i < 20; ++i)
        QCOMPARE(statusIn(ask("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")), 200);
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(slow.cbegin(), slow.cend(), [](const auto &socket) { return socket->state() == QAbstractSocket::UnconnectedState; }), LongestWait); // who says nothing is not waited for
}

// A letter now and then is not silence.
void HttpServerTest::whoNeverEndsIsNotWaitedFor()
{
    HttpServer::Setup impatient = setup();
    impatient.patience = 2;
    m_server = std::make_unique<HttpServer>([](const HttpRequest &request) { return readyFuture(said(request.path)); });
    QVERIFY(m_server->listen(impatient).has_value());
    const std::unique_ptr<QTcpSocket> head = connected();
    const std::unique_ptr<QTcpSocket> body = connected();
    head->write("GET / HTTP/1.1\r\nX-Y: ");
    body->write("POST / HTTP/1.1\r\nHost: h\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 10000\r\n\r\na=");
    QElapsedTimer waited;
    waited.start();
    while ((head->state() == QAbstractSocket::ConnectedState || body->state() == QAbstractSocket::ConnectedState) && waited.elapsed() < LongestWait) {
        head->write("x");
        body->write("x");
        QTest::qWait(100);
    }
    QVERIFY(head->state() != QAbstractSocket::ConnectedState && body->state() != QAbstractSocket::ConnectedState);
    const std::unique_ptr<QTcpSocket> polite = connected(); // who asks again and again on one line
    for (int i = 0; i < 5; ++i) {
        polite->write("GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(polite->peek(10'000).endsWith("/" + QByteArray::number(i)), LongestWait);
        (void)polite->readAll();
        QTest::qWait(700);
    }
}

void HttpServerTest::bodiesAreAsLargeAsTheyMayBe()
{
    HttpServer::Setup own = setup();
    own.largestBody = [](const HttpRequest &request) { return request.path == "/large"_L1 ? qsizetype(20'000) : qsizetype(100); };
    m_server = std::make_unique<HttpServer>([](const HttpRequest &request) { return readyFuture(said(request.path)); });
    QVERIFY(m_server->listen(own).has_value());
    const QByteArray body = "a=" + QByteArray(1'000, 'x');
    const auto post = [&](const QByteArray &path) { return statusIn(ask("POST " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)); };
    QCOMPARE(post("/large"), 200);
    QCOMPARE(post("/small"), 413);
}

void HttpServerTest::onesConnectionsAreBounded()
{
    HttpServer::Setup few = setup();
    few.connectionsOfOne = 5;
    m_server = std::make_unique<HttpServer>([](const HttpRequest &request) { return readyFuture(said(request.path)); });
    QVERIFY(m_server->listen(few).has_value());
    std::vector<std::unique_ptr<QTcpSocket>> all;
    for (int i = 0; i < 5; ++i) {
        all.push_back(connected());
        all.back()->write("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(all.back()->bytesAvailable() > 0, LongestWait);
    }
    const QByteArray none = ask("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    QCOMPARE(none, QByteArray());
    all.clear();
    QTRY_COMPARE_WITH_TIMEOUT(statusIn(ask("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")), 200, LongestWait);
}

// Each of 2,000 gets its own answer, though that comes late and in another order.
void HttpServerTest::nothingIsLost()
{
    m_server = std::make_unique<HttpServer>([](const HttpRequest &request) {
        auto promise = std::make_shared<QPromise<HttpResponse>>();
        promise->start();
        QTimer::singleShot(int(qHash(request.path) % 20), [promise, request] {
            promise->addResult(said(request.path));
            promise->finish();
        });
        return promise->future();
    });
    QVERIFY(m_server->listen(setup()).has_value());
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    std::vector<int> asked(40, 0);
    int right = 0;
    for (int i = 0; i < 40; ++i) {
        sockets.push_back(connected());
        sockets.back()->write("GET /" + QByteArray::number(i) + "-0 HTTP/1.1\r\nHost: h\r\n\r\n");
    }
    QElapsedTimer waited;
    waited.start();
    while (right < 2'000 && waited.elapsed() < 4 * LongestWait) {
        QTest::qWait(1);
        for (size_t i = 0; i < sockets.size(); ++i) {
            const QByteArray wanted = "\r\n\r\n/" + QByteArray::number(i) + "-" + QByteArray::number(asked[i]);
            if (!sockets[i]->peek(100'000).endsWith(wanted))
                continue;
            (void)sockets[i]->readAll();
            ++right;
            if (++asked[i] < 50)
                sockets[i]->write("GET /" + QByteArray::number(i) + "-" + QByteArray::number(asked[i]) + " HTTP/1.1\r\nHost: h\r\n\r\n");
        }
    }
    QCOMPARE(right, 2'000);
}

void HttpServerTest::itEndsWhileSomebodyWaits()
{
    auto never = std::make_shared<QPromise<HttpResponse>>();
    never->start();
    m_server = std::make_unique<HttpServer>([this, never](const HttpRequest &) {
        ++m_handled;
        return never->future();
    });
    QVERIFY(m_server->listen(setup()).has_value());
    const std::unique_ptr<QTcpSocket> socket = connected();
    socket->write("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_handled.load(), 1, LongestWait);
    m_server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(socket->state() == QAbstractSocket::UnconnectedState || socket->bytesAvailable() > 0, LongestWait);
    never->addResult(said(u"late"_s));
    never->finish();
    QTest::qWait(50);
}

void HttpServerTest::byTls()
{
    const QTemporaryDir folder;
    makeCertificates(folder.path(), u"127.0.0.1"_s, 2);
    const auto content = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    HttpServer::Setup own = setup();
    own.certificate = content(u"server.crt"_s);
    own.key = content(u"server.key"_s);
    m_server = std::make_unique<HttpServer>([](const HttpRequest &request) { return readyFuture(said(request.path)); });
    QVERIFY(m_server->listen(own).has_value());
    QSslSocket socket;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromData(content(u"authority.crt"_s)));
    socket.setSslConfiguration(trusting);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_server->port());
    QVERIFY2(socket.waitForEncrypted(LongestWait), qPrintable(socket.errorString()));
    QVERIFY(socket.sessionProtocol() >= QSsl::TlsV1_2);
    socket.write("GET /tls HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(socket.peek(10'000).endsWith("/tls"), LongestWait);
    HttpServer::Setup wrong = own;
    wrong.key = "no key";
    HttpServer other([](const HttpRequest &request) { return readyFuture(said(request.path)); });
    const Result<void> unusable = other.listen(wrong);
    QVERIFY(!unusable && unusable.error().code == ErrorCode::CertificateUnusable);
    HttpServer::Setup taken = own;
    taken.port = m_server->port();
    const Result<void> isTaken = other.listen(taken);
    QVERIFY(!isTaken && isTaken.error().code == ErrorCode::AddressUnusable);
}

void HttpServerTest::whatCannotBeListenedOn()
{
    HttpServer other([](const HttpRequest &request) { return readyFuture(said(request.path)); });
    HttpServer::Setup taken = setup();
    taken.port = m_server->port();
    const Result<void> is = other.listen(taken);
    QVERIFY(!is && is.error().code == ErrorCode::AddressUnusable);
    for (const QString &address : {u""_s, u"nowhere"_s, u"256.0.0.1"_s}) {
        HttpServer::Setup wrong = setup();
        wrong.address = address;
        QVERIFY(!other.listen(wrong));
    }
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "HttpServerTest.moc"
