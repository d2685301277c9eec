// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interrupt.h"
#include "cli/Terminal.h"
#include "core/MailServer.h"
#include "core/OpenSslEnd.h"
#include "pages/PagesOptions.h"
#include "pages/Site.h"
#include "pages/scim/ScimSite.h"
#include "storage/Workspace.h"
#include "storage/mails/LinkSettings.h"
#include "storage/visits/Visits.h"
#include "texts/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>
#include <QTranslator>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

int ending(const QString &text, int exit)
{
    if (exit == 0)
        printRaw(text.toUtf8() + '\n');
    else
        complain(text);
    return exit;
}

// Of this computer alone it may be http, for whoever tries it.
Site::Setup setupOf(const QUrl &pages, const PagesOptions &options)
{
    return {.base = pages.path(), .secure = pages.scheme() == "https"_L1, .behindProxy = options.behindProxy};
}

// Each client opens the workspace for itself, as the user that it works as.
ScimSite::Setup scimOf(const QUrl &pages, const PagesOptions &options, OpenOptions opening)
{
    opening.forLinks = false;
    return {.clients = {.location = options.workspace, .options = opening}, .base = pages.toString(QUrl::FullyEncoded) + u"scim/v2"_s, .provider = options.scimProvider};
}

QString whereText(const PagesOptions &options, quint16 port, const QUrl &pages)
{
    const QString host = options.server.address.contains(u':') ? u"[%1]"_s.arg(options.server.address) : options.server.address;
    return PagesOptions::tr("Listening on %1://%2:%3/ for %4").arg(options.isEncrypted() ? u"https"_s : u"http"_s, host).arg(port).arg(pages.toString());
}

} // namespace

int main(int argc, char *argv[])
{
    keepOpenSslToTheEnd();
    holdStandardStreams();
    Interrupt::install(); // before any thread starts
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Muster"_s); // as the window has it, so that both find the same application data
    QCoreApplication::setApplicationName(u"muster"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(MUSTER_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), u"muster"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/muster_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
    auto options = PagesOptions::parse(QCoreApplication::arguments());
    if (!options)
        return ending(options.error().text, options.error().exit);

    OpenOptions opening;
    opening.forLinks = true;
    opening.origin = u"muster-pages on "_s + QSysInfo::machineHostName();
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(options->workspace, opening);
    if (!workspace)
        return ending(errorText(workspace.error()), 1);
    QFuture<Result<LinkSettings>> reading = (*workspace)->read(ReadLinkSettings {});
    const Result<LinkSettings> settings = reading.result();
    if (!settings || settings->pages.isEmpty())
        return ending(errorText(settings ? Error {ErrorCode::PagesMissing, {}} : settings.error()), 1);

    const Result<QByteArray> sealed = (*workspace)->read(ReadSealedSecret {}).result(); // of somebody
    if (!sealed)
        return ending(errorText(sealed.error()), 1);
    const Result<PagesSecret> secret = PagesSecret::at(options->secretFile, sealed->isEmpty());
    if (!secret && secret.error().code == ErrorCode::KeyMalformed)
        return ending(PagesOptions::tr("“%1” is no secret file of muster-pages. Name the right one with --secret-file, or one that is not there yet.").arg(options->secretFile), 1);
    if (!secret)
        return ending(errorText(secret.error()), 1);
    if (!sealed->isEmpty() && secret->opened(*sealed).isEmpty())
        return ending(PagesOptions::tr("“%1” is not what second factors in this workspace were sealed with. Name the right file with --secret-file, or bring back the copy that you kept.").arg(options->secretFile), 1);

    const QUrl pages(settings->pages);
    Site site(**workspace, *secret, setupOf(pages, *options));
    std::unique_ptr<ScimSite> scim;
    if (options->scim) {
        scim = std::make_unique<ScimSite>(scimOf(pages, *options, opening));
        site.serve(*scim);
        options->server.takesBody = [&site](const HttpRequest &request) { return site.takesBody(request); };
    }
    options->server.largestBody = [&site](const HttpRequest &request) { return site.largestBody(request); };
    options->server.refused = [&site](const HttpRequest &request, int status) { return site.refused(request, status); };
    HttpServer server([&site](const HttpRequest &request) { return site.answer(request); });
    if (const Result<void> listening = server.listen(options->server); !listening)
        return ending(errorText(listening.error()), 1);
    const Interrupt interrupt([] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); });
    print(whereText(*options, server.port(), pages));
    if (options->scim)
        print(PagesOptions::tr("SCIM is at %1").arg(pages.toString() + u"scim/v2"_s));
    print(PagesOptions::tr("The secret file is “%1”. Keep a copy of it.").arg(options->secretFile));
    if (pages.scheme() == "https"_L1 && !options->isEncrypted() && !options->behindProxy)
        complain(PagesOptions::tr("People reach these pages by https, which is not spoken here: if a proxy does, give --behind-proxy."));
    (void)finishOutput();
    const int exit = QCoreApplication::exec();
    site.finish();
    scim.reset(); // before those to whom it answers
    workspace->reset(); // likewise
    return exit;
}
