// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "pages/PageText.h"

#include <QFuture>
#include <QVariantMap>

#include <optional>

namespace muster {

// What is shown: a template of resources/pages and what it is filled with; or where to go instead.
struct Page
{
    int status = 200;
    QString form {}; // name of the template: "link.html"
    QVariantMap values {}; // "title" among them
    PageText text;
    QString goTo {}; // below the place of the pages; the others are not looked at then
    std::optional<QString> visitCookie {}; // who is signed in; blank: nobody any more; none: as it was
    QByteArray picture {}; // PNG, which is sent in place of a page
    bool staysAsItIs = false; // it is shown once: there is no way to it in another language
    int wait = 0; // seconds until it makes sense to try again; 0: it is not said

    static Page message(const PageText &text, int status, const QString &key, const PageText::Values &values = {}); // key.title, key.text
    Page &leadingTo(const QString &path, const QString &title); // of a message: what to do next
    static Page often(const PageText &text); // who comes too often waits
    static Page away(const PageText &text, ErrorCode why); // the workspace cannot be asked at the moment; stands in the log
    static bool isAway(ErrorCode code);
    static Page redirect(const PageText &text, const QString &goTo);
};

QFuture<Page> now(const Page &page); // one that is there already

} // namespace muster
