// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimHarness.h"

#include "core/ClientToken.h"
#include "core/Password.h"
#include "storage/Logins.h"
#include "storage/Writer.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int LongestWait = 60'000; // milliseconds
const QString OwnersPassword = u"s3cr3t-of-the-owner-that-looks-like-a-token"_s; // 43 characters

// One for the program, which asks everybody but its superuser for a password.
const PostgresServer &server()
{
    static const PostgresServer server({u"fsync=off"_s, u"full_page_writes=off"_s}, u"scram-sha-256"_s);
    static const bool isSet = [] {
        server.sql(u"ALTER ROLE muster PASSWORD '%1'"_s.arg(OwnersPassword));
        qputenv("PGPASSWORD", OwnersPassword.toUtf8()); // of the owner, and of the pages
        return true;
    }();
    Q_UNUSED(isSet);
    return server;
}

template <typename T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: error %d %s", what, int(result.error().code), qPrintable(result.error().parameters.join(u'|')));
    return std::move(*result);
}

} // namespace

ScimHarness::ScimHarness(const std::function<void(ScimSite::Setup &)> &change)
{
    static int count = 0;
    ++count;
    const bool onServer = engineOfProgram() == Engine::Postgresql;
    m_location = onServer ? server().location(u"people_%1"_s.arg(count)) : m_folder.filePath(u"people.muster"_s);
    m_owner = must(Workspace::create(m_location, {u"Northwind"_s, u"ada@northwind.example"_s, u"Ada"_s, u"King"_s}, options()), "The workspace");
    m_rows = must(Database::open(m_location, Database::ReadWrite), "Its rows");
    OpenOptions ofPages = options();
    ofPages.forLinks = true;
    QString place = m_location;
    if (onServer) {
        const QString login = u"pages_%1"_s.arg(count);
        if (!must(Logins::of(m_location), "Logins")->make(Logins::Pages, login, OwnersPassword))
            qFatal("The pages have no login");
        place.replace(u"//muster@"_s, u"//%1@"_s.arg(login));
    }
    m_pages = must(Workspace::open(place, ofPages), "The pages");
    m_secret = PagesSecret::at(m_folder.filePath(u"secret"_s)).value();
    ScimSite::Setup setup {.clients = {.location = place, .options = options()}, .base = base()};
    if (change)
        change(setup);
    m_scim = std::make_unique<ScimSite>(setup);
    m_site = std::make_unique<Site>(*m_pages, *m_secret, Site::Setup {.base = u"/accounts/"_s, .secure = false, .clock = options().clock});
    m_site->serve(*m_scim);
    m_server = std::make_unique<HttpServer>([this](const HttpRequest &request) { return m_site->answer(request); });
    HttpServer::Setup listening;
    listening.address = u"127.0.0.1"_s;
    listening.takesBody = [this](const HttpRequest &request) { return m_site->takesBody(request); };
    listening.largestBody = [this](const HttpRequest &request) { return m_site->largestBody(request); };
    listening.refused = [this](const HttpRequest &request, int status) { return m_site->refused(request, status); };
    if (!m_server->listen(listening))
        qFatal("Nothing listens");
}

ScimHarness::~ScimHarness()
{
    m_scim.reset(); // as muster-pages ends
    m_pages.reset();
    m_server.reset();
    m_site.reset();
}

QString ScimHarness::ownersPassword()
{
    return OwnersPassword;
}

OpenOptions ScimHarness::options() const
{
    OpenOptions options;
    options.origin = u"test"_s;
    options.headsFolder = m_folder.path() + u"/heads"_s;
    options.clock = [ahead = m_ahead] { return QDateTime::currentMSecsSinceEpoch() + ahead->load(); };
    return options;
}

QStringList ScimHarness::rows(const TableQuery &query, const QVector<Column> &columns)
{
    const Listing listing = must(m_owner->read(ListIds {query, 0}).result(), "A list");
    QStringList lines;
    for (const Row &row : must(m_owner->read(ReadRows {query.table, listing.ids}).result(), "Rows")) {
        QStringList cells;
        for (const Column column : columns) {
            const QVariant cell = row.cells.at(columnIndex(query.table, column));
            cells.append(cell.typeId() == QMetaType::QStringList ? cell.toStringList().join(u'+') : cell.toString());
        }
        lines.append(cells.join(u'|'));
    }
    return lines;
}

QString ScimHarness::client(const QString &email, const QString &accountType, const QStringList &roles)
{
    must(apply({newUser(email, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}, {Field::AccountType, accountType}, {Field::Roles, roles}, {Field::FirstName, email.section(u'@', 0, 0)}})}), "A client");
    return token(email);
}

QString ScimHarness::token(const QString &email)
{
    if (engineOfProgram() == Engine::Sqlite) {
        const ClientToken token = ClientToken::madeFor(cell(u"SELECT uuid FROM users WHERE email = ?"_s, {email}));
        must(m_owner->setPassword({.user = email, .hash = Password::hash(token.secret).value()}).result(), "A password");
        return token.text();
    }
    static int count = 0;
    const std::unique_ptr<Logins> logins = must(Logins::of(m_location), "Logins");
    ClientToken token = ClientToken::madeFor(u"client_%1"_s.arg(++count));
    if (const Result<QString> renewed = logins->renew(email, token.secret))
        token.who = *renewed;
    else if (!logins->make(email, token.who, token.secret))
        qFatal("A login could not be made");
    return token.text();
}

QNetworkReply *ScimHarness::send(const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/accounts/scim/v2%2"_s.arg(m_server->port()).arg(path)));
    request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/scim+json");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return m_network.sendCustomRequest(request, method, body);
}

static ScimAnswer answerOf(QNetworkReply *reply)
{
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, LongestWait))
        qFatal("There is no answer");
    ScimAnswer answer {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), {}, reply->readAll(), {}};
    answer.body = QJsonDocument::fromJson(answer.text).object();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    reply->deleteLater();
    return answer;
}

ScimAnswer ScimHarness::ask(const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
{
    return answerOf(send(method, path, body, headers));
}

QVector<ScimAnswer> ScimHarness::askTogether(const QByteArray &method, const QString &path, const QVector<QByteArray> &bodies, const Headers &headers)
{
    QVector<QNetworkReply *> replies;
    for (const QByteArray &body : bodies)
        replies.append(send(method, path, body, headers));
    QVector<ScimAnswer> answers;
    for (QNetworkReply *reply : std::as_const(replies))
        answers.append(answerOf(reply));
    return answers;
}

ScimAnswer ScimHarness::find(const QString &kind, const QString &filter)
{
    return get(u'/' + kind + u"?filter="_s + QString::fromLatin1(QUrl::toPercentEncoding(filter)));
}

ScimAnswer ScimHarness::patch(const QString &path, const QByteArray &operations)
{
    return ask("PATCH", path, R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":)" + operations + '}');
}

ScimAnswer ScimHarness::user(const QByteArray &address, const QByteArray &more)
{
    return post(u"/Users"_s, R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":")" + address + '"' + more + '}');
}

QString ScimHarness::verified()
{
    return faultsOf(must(m_owner->verify().result(), "Verifying"));
}

} // namespace muster
