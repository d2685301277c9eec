// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/LinkPages.h"

#include "core/Afterwards.h"
#include "core/FieldDefinition.h"
#include "core/MailLink.h"
#include "core/Password.h"
#include "pages/PasswordProblem.h"
#include "storage/Workspace.h"
#include "storage/mails/LinkSettings.h"
#include "storage/mails/LinkUse.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int WrongAtOnce = 20; // a mail program that breaks links in two, and somebody who tries them all
constexpr qint64 WrongPause = 6'000; // milliseconds
constexpr int ActsAtOnce = 60; // of an office behind one address
constexpr qint64 ActsPause = 1'000;

// Of links that cannot be used any more: what to tell whoever has one.
QString keyOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::LinkWrong:
        return u"link-wrong"_s;
    case ErrorCode::LinkUsed:
        return u"link-used"_s;
    case ErrorCode::LinkReplaced:
        return u"link-replaced"_s;
    case ErrorCode::LinkExpired:
        return u"link-expired"_s;
    case ErrorCode::AccountDisabled:
        return u"link-disabled"_s;
    case ErrorCode::LinkAnswered:
        return error.parameters.value(0) == "accepted"_L1 ? u"link-accepted"_s : error.parameters.value(0) == "declined"_L1 ? u"link-declined"_s : u"link-revoked"_s;
    default:
        return {};
    }
}

bool isOfNames(const Error &error)
{
    const QString field = error.parameters.value(0);
    return field == muster::keyOf(Field::FirstName) || field == muster::keyOf(Field::LastName) || error.parameters.contains(muster::keyOf(Field::FirstName)) || error.parameters.contains(muster::keyOf(Field::LastName));
}

} // namespace

LinkPages::LinkPages(Workspace &workspace, const PagesSecret &secret, PasswordWork &work, Clock clock)
    : m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_wrong(WrongAtOnce, WrongPause)
    , m_acts(ActsAtOnce, ActsPause)
    , m_work(work)
    , m_mfa(secret, workspace.info().organization)
{
}

std::optional<MailKind> LinkPages::kindOf(const QString &word)
{
    if (word == "activate"_L1)
        return MailKind::Activation;
    if (word == "reset"_L1)
        return MailKind::PasswordReset;
    return word == "invitation"_L1 ? std::optional(MailKind::Invitation) : std::nullopt;
}

QFuture<Page> LinkPages::show(const Visit &visit, MailKind kind, const QString &token)
{
    const Asked asked {visit, kind, token};
    return with(asked, [this, asked](const KnownLink &link) { return now(form(asked, link)); });
}

QFuture<Page> LinkPages::use(const Visit &visit, MailKind kind, const QString &token)
{
    const Asked asked {visit, kind, token};
    if (!m_acts.take(visit.who, m_clock()))
        return now(Page::often(asked.visit.text()));
    return with(asked, [this, asked](const KnownLink &link) { return choose(asked, link); });
}

// The link is looked at first, in any case; who tries many that nobody was sent has to wait.
QFuture<Page> LinkPages::with(const Asked &asked, std::function<QFuture<Page>(const KnownLink &)> go)
{
    if (!m_wrong.allows(asked.visit.who, m_clock()))
        return now(Page::often(asked.visit.text()));
    return afterwards(m_workspace.read(ReadLink {asked.token}), this, [this, asked, go = std::move(go)](const Result<KnownLink> &link) {
        if (!link)
            return now(failure(asked, link.error()));
        return link->kind == asked.kind ? go(*link) : now(failure(asked, {ErrorCode::LinkWrong, {}}));
    });
}

// What somebody has chosen; it is said at once what is wrong with that.
QFuture<Page> LinkPages::choose(const Asked &asked, const KnownLink &link)
{
    const PageText text = asked.visit.text(link.language);
    const HttpRequest &request = asked.visit.request;
    if (!asked.visit.isForm)
        return now(form(asked, link, 403, text(u"problem.form"_s)));
    LinkAnswer answer;
    answer.declines = link.offer && request.field(u"act"_s) == "decline"_L1;
    answer.origin = u"muster-pages "_s + asked.visit.who;
    if (answer.declines || !link.needsPassword())
        return answered(asked, link, answer);
    if (link.offer) {
        answer.firstName = request.field(u"first"_s);
        answer.lastName = request.field(u"last"_s);
    }
    if (request.field(u"act"_s) == "code"_L1)
        return withCode(asked, link, answer);
    answer.terms = request.field(u"terms"_s);
    if (answer.terms != link.terms)
        return now(form(asked, link, 422, text(u"problem.terms"_s)));
    const QString password = request.field(u"password"_s);
    if (const QString bad = passwordProblem(text, password, request.field(u"again"_s), {link.email, answer.firstName, answer.lastName, link.firstName, link.lastName, m_workspace.info().organization}); !bad.isEmpty())
        return now(form(asked, link, 422, bad));
    return afterwards(m_work.hash(asked.visit.who, password), this, [this, asked, link, answer](const Result<QString> &hash) mutable {
        if (!hash)
            return now(failure(asked, hash.error(), link.language));
        answer.hash = *hash;
        return withPassword(asked, link, answer);
    });
}

// Where the workspace requires a second factor of everybody, the account has one from its first day on.
QFuture<Page> LinkPages::withPassword(const Asked &asked, const KnownLink &link, LinkAnswer answer)
{
    if (asked.kind == MailKind::PasswordReset)
        return answered(asked, link, answer);
    return afterwards(m_workspace.read(ReadLinkSettings {}), this, [this, asked, link, answer](const Result<LinkSettings> &settings) {
        if (!settings)
            return now(failure(asked, settings.error(), link.language));
        if (!settings->mfaRequired)
            return answered(asked, link, answer);
        const QVariantMap carried {{u"hash"_s, answer.hash}, {u"first"_s, answer.firstName}, {u"last"_s, answer.lastName}, {u"terms"_s, answer.terms}};
        return now(m_mfa.page(asked.visit, asked.visit.text(link.language), {link.email, MailLink::hashOf(asked.token), carried, true}, m_clock()));
    });
}

QFuture<Page> LinkPages::withCode(const Asked &asked, const KnownLink &link, LinkAnswer answer)
{
    const PageText text = asked.visit.text(link.language);
    const std::optional<MfaForm::Shown> shown = m_mfa.read(asked.visit, MailLink::hashOf(asked.token), m_clock());
    if (!shown)
        return now(form(asked, link, 403, text(u"problem.form"_s)));
    if (!shown->step)
        return now(m_mfa.again(asked.visit, text, *shown));
    QStringList codes;
    answer.hash = shown->about.carried.value(u"hash"_s).toString();
    answer.firstName = shown->about.carried.value(u"first"_s).toString();
    answer.lastName = shown->about.carried.value(u"last"_s).toString();
    answer.terms = shown->about.carried.value(u"terms"_s).toString();
    answer.authenticator = m_mfa.made(*shown, codes);
    return afterwards(answered(asked, link, answer), this, [asked, text, codes](const Page &page) {
        return page.status == 303 ? MfaForm::codesPage(text, codes, text(muster::keyOf(asked.kind) + u".done.title"_s), u"done/%1?language=%2"_s.arg(muster::keyOf(asked.kind), text.language())) : page;
    });
}

QFuture<Page> LinkPages::answered(const Asked &asked, const KnownLink &link, const LinkAnswer &answer)
{
    return afterwards(m_workspace.useLink(asked.token, answer), this, [this, asked, link, answer](const Result<Outcome> &done) { return outcome(asked, link, answer, done); });
}

Page LinkPages::outcome(const Asked &asked, const KnownLink &link, const LinkAnswer &answer, const Result<Outcome> &done)
{
    const PageText text = asked.visit.text(link.language);
    if (done)
        return Page::redirect(text, u"done/%1?language=%2"_s.arg(answer.declines ? u"declined"_s : muster::keyOf(asked.kind), text.language()));
    if (done.error().code == ErrorCode::TermsNotAccepted) // they are others meanwhile
        return form(asked, link, 422, text(u"problem.terms"_s));
    if (isOfNames(done.error()))
        return form(asked, link, 422, text(u"problem.name"_s));
    return failure(asked, done.error(), link.language);
}

Page LinkPages::failure(const Asked &asked, const Error &error, const QString &language)
{
    const PageText text = asked.visit.text(language);
    if (error.code == ErrorCode::LinkWrong)
        m_wrong.take(asked.visit.who, m_clock());
    const PageText::Values values {{u"organization"_s, m_workspace.info().organization}};
    const QString key = keyOf(error);
    if (!key.isEmpty()) {
        Page page = Page::message(text, error.code == ErrorCode::LinkWrong ? 404 : 410, key, values);
        if (asked.kind == MailKind::Invitation && text.has(key + u".invitation"_s))
            page.values.insert(u"paragraphs"_s, QVariantList {text(key + u".invitation"_s, values)});
        if (asked.kind == MailKind::Activation && error.code == ErrorCode::LinkExpired)
            page.values.insert(u"paragraphs"_s, QVariantList {text(u"again.tell"_s, values)});
        const bool mayAskAgain = asked.kind == MailKind::PasswordReset && (error.code == ErrorCode::LinkExpired || error.code == ErrorCode::LinkUsed);
        if (mayAskAgain)
            page.leadingTo(u"forgot"_s, text(u"again.forgot"_s));
        else if (error.code == ErrorCode::LinkUsed || key == "link-accepted"_L1)
            page.leadingTo(QString(), text(u"account.title"_s));
        return page;
    }
    if (Page::isAway(error.code))
        return Page::away(text, error.code);
    qWarning("A link could not be used: error %d", int(error.code)); // what belongs to it may name somebody
    return Page::message(text, 409, u"refused"_s, values);
}

Page LinkPages::form(const Asked &asked, const KnownLink &link, int status, const QString &problem) const
{
    const PageText text = asked.visit.text(link.language);
    const HttpRequest &request = asked.visit.request;
    PageText::Values values {{u"organization"_s, m_workspace.info().organization}, {u"shortest"_s, QString::number(Password::Shortest)}};
    QString key = muster::keyOf(asked.kind);
    const bool hasProject = link.offer && !link.offer->projectId.isEmpty();
    const QString what = link.offer && !hasProject ? u".account"_s : QString();
    QVariantList paragraphs;
    if (link.offer) {
        values.insert(u"project"_s, link.offer->project);
        values.insert(u"role"_s, link.offer->roleName);
        values.insert(u"inviter"_s, link.offer->inviter);
    }
    paragraphs.append(text(key + u".text"_s + what, values));
    if (link.offer && !link.offer->inviter.isEmpty())
        paragraphs.append(text(u"invitation.inviter"_s, values));
    if (!link.needsPassword())
        paragraphs.append(text(u"invitation.known"_s));
    QVariantMap filled {{u"title"_s, text(key + u".title"_s + what, values)}, {u"paragraphs"_s, paragraphs}, {u"problem"_s, problem}, {u"form"_s, asked.visit.form}, {u"email"_s, link.email},
        {u"emailTitle"_s, text(u"field.email"_s)}, {u"button"_s, text(key + u".button"_s)}, {u"decline"_s, link.offer ? text(u"invitation.decline"_s) : QString()},
        {u"names"_s, link.offer && link.needsPassword()}, {u"password"_s, link.needsPassword()}, {u"passwordTitle"_s, text(u"field.password"_s)}, {u"againTitle"_s, text(u"field.again"_s)},
        {u"hint"_s, text(u"hint.password"_s, values)}, {u"shortest"_s, QString::number(Password::Shortest)}, {u"firstTitle"_s, text(u"field.first"_s)}, {u"lastTitle"_s, text(u"field.last"_s)}};
    const bool again = asked.visit.isForm && request.form.contains(u"form"_s); // as it was typed
    filled.insert(u"first"_s, again && request.form.contains(u"first"_s) ? request.field(u"first"_s) : link.firstName);
    filled.insert(u"last"_s, again && request.form.contains(u"last"_s) ? request.field(u"last"_s) : link.lastName);
    if (!link.terms.isEmpty())
        filled.insert(u"terms"_s, QVariantMap {{u"address"_s, link.terms}, {u"title"_s, text(u"field.terms"_s, values)}, {u"read"_s, text(u"terms.read"_s)}, {u"ticked"_s, again && request.field(u"terms"_s) == link.terms}});
    return {.status = status, .form = u"link.html"_s, .values = filled, .text = text};
}

} // namespace muster
