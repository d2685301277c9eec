// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "pages/http/HttpServer.h"

#include <QCoreApplication>

namespace muster {

// The command line of muster-pages.
struct PagesOptions
{
    Q_DECLARE_TR_FUNCTIONS(PagesOptions)

public:
    QString workspace {};
    HttpServer::Setup server {};
    QString secretFile {}; // see PagesSecret
    bool behindProxy = false;
    bool scim = false; // served as well
    QString scimProvider {}; // of those who are provisioned; blank: the workspace's first

    // What is there to be said instead of starting, and how it ends: help, or what was called wrongly.
    struct Ending
    {
        QString text;
        int exit = 0;
    };
    static tl::expected<PagesOptions, Ending> parse(const QStringList &arguments);

    bool isEncrypted() const { return !server.certificate.isEmpty(); }
};

} // namespace muster
