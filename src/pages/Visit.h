// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/PageText.h"
#include "pages/http/HttpMessage.h"

namespace muster {

// One request, as pages look at it.
struct Visit
{
    HttpRequest request {};
    QString who {}; // whom to count it for, see Limiter
    QString language {}; // that was chosen on the page; blank: none was
    QString form {}; // what a form of this reader has to bring back, see FormGuard
    bool isForm = false; // it has brought that back
    QString token {}; // of who is signed in, or was; blank: nobody

    // The one that was chosen, the one of the person, or the one of the browser.
    PageText text(const QString &ofPerson = {}) const
    {
        const QString usual = ofPerson.isEmpty() ? PageText::chosenFrom(request.header("accept-language")) : ofPerson;
        return PageText::in(language.isEmpty() ? usual : language);
    }
};

} // namespace muster
