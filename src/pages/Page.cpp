// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Page.h"

#include "core/ReadyFuture.h"

using namespace Qt::StringLiterals;

namespace muster {

Page Page::message(const PageText &text, int status, const QString &key, const PageText::Values &values)
{
    return {.status = status, .form = u"message.html"_s,
        .values = {{u"title"_s, text(key + u".title"_s, values)}, {u"paragraphs"_s, QVariantList {text(key + u".text"_s, values)}}}, .text = text};
}

Page &Page::leadingTo(const QString &path, const QString &title)
{
    values.insert(u"goOn"_s, path);
    values.insert(u"goOnTitle"_s, title);
    return *this;
}

Page Page::often(const PageText &text)
{
    Page page = message(text, 429, u"often"_s);
    page.wait = 60;
    return page;
}

bool Page::isAway(ErrorCode code)
{
    return code == ErrorCode::ServerUnreachable || code == ErrorCode::WorkspaceBusy || code == ErrorCode::WorkspaceGone || code == ErrorCode::OutcomeUnknown || code == ErrorCode::Cancelled;
}

Page Page::away(const PageText &text, ErrorCode why)
{
    qWarning("The workspace cannot be asked at the moment: error %d", int(why));
    Page page = message(text, 503, u"away"_s);
    page.wait = 60;
    return page;
}

Page Page::redirect(const PageText &text, const QString &goTo)
{
    return {.status = 303, .text = text, .goTo = goTo};
}

QFuture<Page> now(const Page &page)
{
    return readyFuture(page);
}

} // namespace muster
