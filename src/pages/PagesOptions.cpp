// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PagesOptions.h"

#include "files/InputFile.h"
#include "pages/PagesSecret.h"
#include "texts/ErrorText.h"

#include <QCommandLineParser>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int WrongUsage = 2;
constexpr qint64 LargestPem = 1 << 20; // bytes

Result<QByteArray> pemOf(const QString &path)
{
    return path.isEmpty() ? Result<QByteArray>(QByteArray()) : InputFile::read(path, LargestPem);
}

// "127.0.0.1:8480", "[::1]:8480"
bool listensTo(const QString &text, HttpServer::Setup &setup)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    bool isNumber = false;
    setup.port = text.mid(colon + 1).toUShort(&isNumber);
    setup.address = address;
    return colon > 0 && isNumber && !QHostAddress(address).isNull();
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(PagesOptions::tr("The pages that links in mails lead to: invitations are accepted or declined, accounts activated, passwords reset. The workspace says by its setting “linkPages” where people reach them."));
    parser.addPositionalArgument(u"WORKSPACE"_s, PagesOptions::tr("A file, or a location on a server (postgresql://…), whose password comes from PGPASSWORD or ~/.pgpass."));
    parser.addOptions({
        {u"listen"_s, PagesOptions::tr("Where to listen; port 0 is a free one, and it is said which."), PagesOptions::tr("ADDRESS:PORT"), u"127.0.0.1:8480"_s},
        {u"certificate"_s, PagesOptions::tr("Speak TLS, with this certificate and its chain (PEM)."), PagesOptions::tr("FILE")},
        {u"key"_s, PagesOptions::tr("The key of that certificate (PEM, without a password)."), PagesOptions::tr("FILE")},
        {u"secret-file"_s, PagesOptions::tr("What seals second factors; it is made if it is not there. Keep a copy: without it nobody with a second factor can sign in."), PagesOptions::tr("FILE"), PagesSecret::usualPath()},
        {u"behind-proxy"_s, PagesOptions::tr("A proxy stands before it, which speaks TLS and says in X-Forwarded-For whom it asks for. Without one, anybody could say that.")},
        {u"scim"_s, PagesOptions::tr("Serve SCIM 2.0 too, at scim/v2 below the pages, for programs with a token (“musterctl scim-token”).")},
        {u"scim-provider"_s, PagesOptions::tr("Authentication provider by which those sign in who come by SCIM; without it, the first of the workspace."), PagesOptions::tr("NAME")},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

} // namespace

tl::expected<PagesOptions, PagesOptions::Ending> PagesOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const auto wrong = [](const QString &text) { return tl::unexpected(Ending {text + u' ' + tr("See “muster-pages --help”."), WrongUsage}); };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(u"help"_s))
        return tl::unexpected(Ending {parser.helpText(), 0});
    if (parser.isSet(u"version"_s))
        return tl::unexpected(Ending {u"muster-pages %1"_s.arg(QCoreApplication::applicationVersion()), 0});
    if (parser.positionalArguments().size() != 1)
        return wrong(tr("Name one workspace."));
    PagesOptions options {.workspace = parser.positionalArguments().first(), .secretFile = parser.value(u"secret-file"_s), .behindProxy = parser.isSet(u"behind-proxy"_s),
        .scim = parser.isSet(u"scim"_s), .scimProvider = parser.value(u"scim-provider"_s)};
    if (!listensTo(parser.value(u"listen"_s), options.server))
        return wrong(tr("--listen takes an IP address and a port, as in 127.0.0.1:8480 or [::1]:8480."));
    if (parser.isSet(u"certificate"_s) != parser.isSet(u"key"_s))
        return wrong(tr("--certificate and --key belong together."));
    if (parser.isSet(u"scim-provider"_s) && !options.scim)
        return wrong(tr("--scim-provider goes with --scim."));
    const Result<QByteArray> certificate = pemOf(parser.value(u"certificate"_s));
    const Result<QByteArray> key = pemOf(parser.value(u"key"_s));
    if (!certificate || !key)
        return tl::unexpected(Ending {errorText(certificate ? key.error() : certificate.error()), 1});
    options.server.certificate = *certificate;
    options.server.key = *key;
    if (options.behindProxy)
        options.server.connectionsOfOne = 0;
    else if (!options.isEncrypted() && !QHostAddress(options.server.address).isLoopback()) // passwords and links would go over a network for all to read
        return wrong(tr("Without TLS it listens on this computer only. Give --certificate and --key, or --behind-proxy if a proxy speaks TLS."));
    return options;
}

} // namespace muster
