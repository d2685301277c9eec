// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SignInPages.h"

#include "core/Afterwards.h"
#include "core/MailLink.h"
#include "core/Password.h"
#include "core/Text.h"
#include "storage/Workspace.h"
#include "storage/visits/Visits.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// How often at once, and milliseconds until once more: of an office behind one address.
constexpr int TriesAtOnce = 30;
constexpr qint64 TriesPause = 10'000;
constexpr int MailsAtOnce = 20;
constexpr qint64 MailsPause = 10'000;

} // namespace

SignInPages::SignInPages(Workspace &workspace, VisitDoor &door, PasswordWork &work, Clock clock)
    : m_workspace(workspace)
    , m_door(door)
    , m_work(work)
    , m_clock(std::move(clock))
    , m_tries(TriesAtOnce, TriesPause)
    , m_mails(MailsAtOnce, MailsPause)
    , m_handlers({{u""_s, {&SignInPages::start, &SignInPages::signIn}},
          {u"code"_s, {&SignInPages::askCode, &SignInPages::takeCode}},
          {u"forgot"_s, {&SignInPages::askAddress, &SignInPages::takeAddress}},
          {u"sign-out"_s, {nullptr, &SignInPages::signOut}}})
{
}

bool SignInPages::has(const QString &path) const
{
    return m_handlers.contains(path);
}

QFuture<Page> SignInPages::answer(const Visit &visit, const QString &path)
{
    const auto [get, post] = m_handlers.value(path);
    const Handler handler = visit.request.method == "POST" ? post : get;
    return handler ? (this->*handler)(visit) : now(Page::redirect(visit.text(), QString()));
}

QFuture<Page> SignInPages::start(const Visit &visit)
{
    if (visit.token.isEmpty())
        return now(signInPage(visit));
    return afterwards(m_workspace.read(ReadVisit {visit.token}), this, [this, visit](const Result<KnownVisit> &known) {
        return known ? Page::redirect(visit.text(known->language), known->needsCode ? u"code"_s : u"account"_s) : signInPage(visit);
    });
}

Page SignInPages::signInPage(const Visit &visit, const QString &problem, int status) const
{
    const PageText text = visit.text();
    const QString said = visit.request.query.value(u"said"_s);
    const QString notice = text.has(u"said."_s + said) ? text(u"said."_s + said) : QString();
    return {.status = status, .form = u"sign-in.html"_s,
        .values = {{u"title"_s, text(u"sign-in.title"_s)}, {u"paragraphs"_s, QVariantList {text(u"sign-in.text"_s, {{u"organization"_s, m_door.organization()}})}}, {u"notice"_s, problem.isEmpty() ? notice : QString()}, {u"problem"_s, problem},
            {u"form"_s, visit.form}, {u"to"_s, QString()}, {u"email"_s, text(u"field.email"_s)}, {u"given"_s, visit.isForm ? visit.request.field(u"email"_s) : QString()}, {u"password"_s, text(u"field.current"_s)},
            {u"button"_s, text(u"sign-in.button"_s)}, {u"elsewhere"_s, u"forgot"_s}, {u"elsewhereTitle"_s, text(u"sign-in.forgot"_s)}},
        .text = text};
}

// Whether there is such an account, how long it takes does not say: of nobody's a password is worked on as well.
QFuture<Page> SignInPages::signIn(const Visit &visit)
{
    const PageText text = visit.text();
    if (!visit.isForm)
        return now(signInPage(visit, text(u"problem.form"_s), 403));
    const QString email = visit.request.field(u"email"_s).trimmed();
    const QString password = visit.request.field(u"password"_s);
    const auto wrong = [this, visit, text] { return signInPage(visit, text(u"problem.sign-in"_s), 422); };
    if (!m_tries.take(visit.who, m_clock()))
        return now(Page::often(visit.text()));
    if (password.toUtf8().size() > Password::Longest || email.size() > LongestAddress)
        return now(wrong());
    if (!m_door.mayTry(visit, email))
        return now(Page::often(visit.text()));
    return afterwards(m_workspace.read(ReadPasswordForm {email}), this, [this, visit, email, password, wrong](const Result<QString> &form) {
        if (!form)
            return now(m_door.failure(visit, form.error()));
        return afterwards(m_work.hashLike(visit.who, *form, password), this, [this, visit, email, wrong](const Result<QString> &hash) {
            if (!hash)
                return now(m_door.failure(visit, hash.error()));
            const QString token = MailLink::newToken();
            return afterwards(m_workspace.startVisit({email, *hash, token}), this, [this, visit, email, token, wrong](const Result<VisitStart> &started) {
                if (started && *started == VisitStart::Refused)
                    m_door.refused(visit, email);
                if (!started || *started == VisitStart::Refused)
                    return started ? wrong() : m_door.failure(visit, started.error());
                m_tries.giveBack(visit.who, m_clock()); // it was none
                m_door.gotIn(visit, email);
                Page page = Page::redirect(visit.text(), *started == VisitStart::NeedsCode ? u"code"_s : u"account"_s);
                page.visitCookie = token;
                return page;
            });
        });
    });
}

Page SignInPages::codePage(const Visit &visit, const QString &language, const QString &problem) const
{
    const PageText text = visit.text(language);
    return {.status = problem.isEmpty() ? 200 : 422, .form = u"sign-in.html"_s,
        .values = {{u"title"_s, text(u"code.title"_s)}, {u"paragraphs"_s, QVariantList {text(u"code.text"_s)}}, {u"problem"_s, problem}, {u"form"_s, visit.form}, {u"to"_s, u"code"_s}, {u"code"_s, text(u"field.code"_s)},
            {u"button"_s, text(u"sign-in.button"_s)}, {u"other"_s, text(u"code.other"_s)}},
        .text = text};
}

QFuture<Page> SignInPages::askCode(const Visit &visit)
{
    return afterwards(m_workspace.read(ReadVisit {visit.token}), this, [this, visit](const Result<KnownVisit> &known) {
        if (!known)
            return m_door.failure(visit, known.error());
        return known->needsCode ? codePage(visit, known->language) : Page::redirect(visit.text(known->language), u"account"_s);
    });
}

QFuture<Page> SignInPages::takeCode(const Visit &visit)
{
    return afterwards(m_workspace.read(ReadVisit {visit.token}), this, [this, visit](const Result<KnownVisit> &known) {
        if (!known)
            return now(m_door.failure(visit, known.error()));
        const PageText text = visit.text(known->language);
        if (!visit.isForm)
            return now(codePage(visit, known->language, text(u"problem.form"_s)));
        return m_door.withCode(visit, *known, [this, visit, language = known->language, text](bool good) { return now(good ? Page::redirect(text, u"account"_s) : codePage(visit, language, text(u"problem.code"_s))); });
    });
}

Page SignInPages::addressPage(const Visit &visit, const QString &problem) const
{
    const PageText text = visit.text();
    return {.status = problem.isEmpty() ? 200 : 403, .form = u"sign-in.html"_s,
        .values = {{u"title"_s, text(u"forgot.title"_s)}, {u"paragraphs"_s, QVariantList {text(u"forgot.text"_s)}}, {u"problem"_s, problem}, {u"form"_s, visit.form}, {u"to"_s, u"forgot"_s}, {u"email"_s, text(u"field.email"_s)},
            {u"button"_s, text(u"forgot.button"_s)}, {u"given"_s, QString()}, {u"back"_s, text(u"back"_s)}},
        .text = text};
}

QFuture<Page> SignInPages::askAddress(const Visit &visit)
{
    return now(addressPage(visit));
}

QFuture<Page> SignInPages::takeAddress(const Visit &visit)
{
    const PageText text = visit.text();
    if (!visit.isForm)
        return now(addressPage(visit, text(u"problem.form"_s)));
    if (!m_mails.take(visit.who, m_clock()))
        return now(Page::often(visit.text()));
    const QString email = visit.request.field(u"email"_s).trimmed().left(LongestAddress);
    m_door.atSomeTime([this, email, origin = m_door.origin(visit)] {
        return m_workspace.askReset(email, origin);
    }, "A mail for a forgotten password could not be asked for");
    return now(Page::redirect(text, u"done/forgot"_s));
}

QFuture<Page> SignInPages::signOut(const Visit &visit)
{
    if (!visit.isForm)
        return now(Page::redirect(visit.text(), u"account"_s));
    Page page = Page::redirect(visit.text(), u"?said=out"_s);
    page.visitCookie = QString();
    return afterwards(m_workspace.read(ReadVisit {visit.token}), this, [this, visit, page](const Result<KnownVisit> &known) {
        return known ? afterwards(m_workspace.endVisit(visit.token), this, [page](const Result<bool> &) { return page; }) : now(page); // nobody makes us write who is not in
    });
}

} // namespace muster
