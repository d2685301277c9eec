// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AccountPages.h"

#include "core/Afterwards.h"
#include "core/FieldDefinition.h"
#include "core/MailLink.h"
#include "core/Password.h"
#include "pages/PasswordProblem.h"
#include "core/ReadyFuture.h"
#include "storage/Workspace.h"
#include "storage/visits/OwnAct.h"
#include "storage/visits/Visits.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// By what was changed: one signs in anew.
Page signedOut(Page page, const QString &said)
{
    page.goTo = u"?said="_s + said;
    page.visitCookie = QString();
    return page;
}

} // namespace

AccountPages::AccountPages(Workspace &workspace, VisitDoor &door, const PagesSecret &secret, PasswordWork &work, Clock clock)
    : m_workspace(workspace)
    , m_door(door)
    , m_work(work)
    , m_clock(std::move(clock))
    , m_mfa(secret, workspace.info().organization)
    , m_handlers({{u"account"_s, {&AccountPages::account, nullptr}},
          {u"account/person"_s, {&AccountPages::account, &AccountPages::savePerson}},
          {u"account/picture"_s, {&AccountPages::account, &AccountPages::savePicture}},
          {u"account/picture-away"_s, {&AccountPages::account, &AccountPages::takePictureAway}},
          {u"account/picture.png"_s, {&AccountPages::picture, nullptr}},
          {u"account/password"_s, {&AccountPages::account, &AccountPages::savePassword}},
          {u"account/mfa"_s, {&AccountPages::setUpMfa, &AccountPages::saveMfa}},
          {u"account/mfa-again"_s, {&AccountPages::account, &AccountPages::setUpMfaAgain}},
          {u"account/mfa-off"_s, {&AccountPages::account, &AccountPages::endMfa}}})
{
}

bool AccountPages::has(const QString &path) const
{
    return m_handlers.contains(path);
}

QFuture<Page> AccountPages::answer(const Visit &visit, const QString &path)
{
    const auto [get, post] = m_handlers.value(path);
    const Handler handler = visit.request.method == "POST" ? post : get;
    return handler ? (this->*handler)(visit) : now(Page::redirect(visit.text(), QString()));
}

// Whoever has to choose a password first, or to set up a second factor, does that.
QFuture<Page> AccountPages::own(const Visit &visit, const QString &path, Act act)
{
    return m_door.signedIn(visit, [this, visit, path, act = std::move(act)](const KnownVisit &known) {
        if (!visit.isForm) {
            Page page = accountPage(visit, known, visit.text(known.language)(u"problem.form"_s));
            page.status = 403;
            return now(page);
        }
        const bool mustGoElsewhere = (known.hasTemporary && path != "password"_L1) || (!known.hasTemporary && known.mustHaveMfa && known.secret.isEmpty() && path != "mfa"_L1);
        return mustGoElsewhere ? now(Page::redirect(visit.text(known.language), u"account"_s)) : act(known);
    });
}

QFuture<Page> AccountPages::save(const Visit &visit, const KnownVisit &known, OwnChange change, const QString &said)
{
    change.origin = m_door.origin(visit);
    return afterwards(m_workspace.useVisit(visit.token, change), this, [this, visit, known, said, keepsMfa = change.authenticator.has_value()](const Result<Outcome> &done) {
        const PageText text = visit.text(known.language);
        const bool isNothing = done ? done->event == 0 : done.error().code == ErrorCode::Nothing;
        if (isNothing && keepsMfa) // it would not be kept
            return m_door.failure(visit, {ErrorCode::Nothing, {}});
        if (done || isNothing)
            return Page::redirect(text, u"account?said="_s + said);
        const QStringList &what = done.error().parameters;
        for (const Field field : {Field::FirstName, Field::LastName, Field::Signature}) {
            if (what.contains(keyOf(field))) {
                Page page = accountPage(visit, known, text(u"problem.name"_s));
                page.status = 422;
                return page;
            }
        }
        return m_door.failure(visit, done.error());
    });
}

QFuture<Page> AccountPages::account(const Visit &visit)
{
    return m_door.signedIn(visit, [this, visit](const KnownVisit &known) {
        if (!known.hasTemporary && known.mustHaveMfa && known.secret.isEmpty())
            return now(Page::redirect(visit.text(known.language), u"account/mfa"_s));
        return now(accountPage(visit, known));
    });
}

QVariantList AccountPages::mfaTexts(const PageText &text, const KnownVisit &known) const
{
    if (known.secret.isEmpty())
        return {text(u"account.mfa.off"_s)};
    return {text(u"account.mfa.on"_s), known.mustHaveMfa ? text(u"account.mfa.must"_s, {{u"organization"_s, m_door.organization()}}) : text(u"account.mfa.how"_s),
        text(u"account.mfa.anew"_s, {{u"left"_s, QString::number(known.recoveryCodes)}})};
}

Page AccountPages::accountPage(const Visit &visit, const KnownVisit &known, const QString &problem) const
{
    const PageText text = visit.text(known.language);
    const QString said = visit.request.query.value(u"said"_s);
    const bool has = !known.secret.isEmpty();
    const auto typed = [&visit, &problem](const QString &name, const QString &kept) { return !problem.isEmpty() && visit.request.form.contains(name) ? visit.request.field(name) : kept; }; // it is not thrown away
    const QString chosen = known.language.isEmpty() ? text.language() : known.language;
    QVariantList mails;
    for (const QString &language : PageText::languages())
        mails.append(QVariantMap {{u"code"_s, language}, {u"name"_s, PageText::in(language)(u"language"_s)}, {u"chosen"_s, language == chosen}});
    QVariantMap values {{u"title"_s, text(u"account.title"_s)}, {u"email"_s, known.email}, {u"form"_s, visit.form}, {u"notice"_s, problem.isEmpty() && text.has(u"said."_s + said) ? text(u"said."_s + said) : QString()},
        {u"problem"_s, known.hasTemporary && problem.isEmpty() ? text(u"problem.temporary"_s) : problem}, {u"person"_s, !known.hasTemporary}, {u"mails"_s, mails}, {u"first"_s, typed(u"first"_s, known.firstName)}, {u"last"_s, typed(u"last"_s, known.lastName)},
        {u"signature"_s, typed(u"signature"_s, known.signature)}, {u"wasFirst"_s, known.firstName}, {u"wasLast"_s, known.lastName}, {u"wasSignature"_s, known.signature}, {u"wasMails"_s, chosen}, {u"hasPicture"_s, !known.picture.isEmpty()}, {u"shortest"_s, QString::number(Password::Shortest)},
        {u"hint"_s, text(u"hint.password"_s, {{u"shortest"_s, QString::number(Password::Shortest)}})}, {u"mfaTexts"_s, mfaTexts(text, known)},
        {u"mfaSetUp"_s, has ? QString() : text(u"account.mfa.set-up"_s)}, {u"mfaAgain"_s, has ? text(u"account.mfa.again"_s) : QString()}, {u"mfaOff"_s, has && !known.mustHaveMfa ? text(u"account.mfa.end"_s) : QString()}};
    const QVector<std::pair<QString, QString>> titles {{u"personTitle"_s, u"account.person"_s}, {u"firstTitle"_s, u"field.first"_s}, {u"lastTitle"_s, u"field.last"_s}, {u"mailsTitle"_s, u"account.mails"_s},
        {u"signatureTitle"_s, u"account.signature"_s}, {u"save"_s, u"account.save"_s}, {u"pictureTitle"_s, u"account.picture"_s}, {u"pictureChoose"_s, u"account.picture.choose"_s}, {u"pictureButton"_s, u"account.picture.button"_s},
        {u"pictureAway"_s, u"account.picture.away"_s}, {u"passwordTitle"_s, u"account.password"_s}, {u"currentTitle"_s, u"field.now"_s}, {u"newTitle"_s, u"field.password"_s}, {u"againTitle"_s, u"field.again"_s},
        {u"passwordButton"_s, u"account.password.button"_s}, {u"mfaTitle"_s, u"account.mfa"_s}, {u"codeTitle"_s, u"field.code"_s}, {u"signOut"_s, u"account.sign-out"_s}};
    for (const auto &[name, key] : titles)
        values.insert(name, text(key));
    return {.form = u"account.html"_s, .values = values, .text = text};
}

QFuture<Page> AccountPages::savePerson(const Visit &visit)
{
    return own(visit, u"person"_s, [this, visit](const KnownVisit &known) {
        const HttpRequest &request = visit.request;
        Values set; // what is another than the form has shown: all else may have been changed by others since
        for (const auto &[field, name] : {std::pair(Field::FirstName, u"first"_s), {Field::LastName, u"last"_s}, {Field::Signature, u"signature"_s}, {Field::PreferredLanguage, u"mails"_s}}) {
            if (request.form.contains(name) && request.field(name) != request.field(u"was-"_s + name))
                set.set(field, request.field(name));
        }
        if (set.contains(Field::PreferredLanguage) && !PageText::languages().contains(set.text(Field::PreferredLanguage)))
            set.remove(Field::PreferredLanguage);
        if (set.isEmpty())
            return now(Page::redirect(visit.text(known.language), u"account?said=saved"_s));
        return save(visit, known, {.set = set}, u"saved"_s);
    });
}

QFuture<Page> AccountPages::savePicture(const Visit &visit)
{
    return own(visit, u"picture"_s, [this, visit](const KnownVisit &known) {
        return afterwards(m_work.picture(visit.who, visit.request.form.value(u"picture"_s)), this, [this, visit, known](const Result<QByteArray> &made) {
            if (made)
                return save(visit, known, {.picture = *made}, u"saved"_s);
            if (made.error().code == ErrorCode::WorkspaceBusy)
                return now(m_door.failure(visit, made.error()));
            Page page = accountPage(visit, known, visit.text(known.language)(u"problem.picture"_s));
            page.status = 422;
            return now(page);
        });
    });
}

QFuture<Page> AccountPages::takePictureAway(const Visit &visit)
{
    return own(visit, u"picture"_s, [this, visit](const KnownVisit &known) { return save(visit, known, {.picture = QByteArray()}, u"saved"_s); });
}

QFuture<Page> AccountPages::picture(const Visit &visit)
{
    return m_door.signedIn(visit, [visit](const KnownVisit &known) {
        Page page = known.picture.isEmpty() ? Page::message(visit.text(known.language), 404, u"missing"_s) : Page {.text = visit.text(known.language)};
        page.picture = known.picture;
        return now(page);
    });
}

// With the one that they have, so that who finds a browser open cannot; and with the new one they sign in anew.
QFuture<Page> AccountPages::savePassword(const Visit &visit)
{
    return own(visit, u"password"_s, [this, visit](const KnownVisit &known) {
        const PageText text = visit.text(known.language);
        const auto problem = [this, visit, known](const QString &words) {
            Page page = accountPage(visit, known, words);
            page.status = 422;
            return page;
        };
        const QString password = visit.request.field(u"password"_s);
        if (const QString bad = passwordProblem(text, password, visit.request.field(u"again"_s), {known.email, known.firstName, known.lastName, m_door.organization()}); !bad.isEmpty())
            return now(problem(bad));
        if (!m_door.mayTry(visit, known.email))
            return now(Page::often(visit.text()));
        const QString current = visit.request.field(u"current"_s).left(Password::Longest);
        const QFuture<Result<QString>> hashed = afterwards(m_workspace.read(ReadPasswordForm {known.email}), this, [this, current, who = visit.who](const Result<QString> &form) {
            return form ? m_work.hashLike(who, *form, current) : readyFuture(Result<QString>(tl::unexpected(form.error())));
        });
        const QFuture<Result<VisitStart>> started = afterwards(hashed, this, [this, email = known.email](const Result<QString> &hash) {
            return hash ? m_workspace.startVisit({email, *hash, MailLink::newToken()}) : readyFuture(Result<VisitStart>(tl::unexpected(hash.error()))); // which ends with the others
        });
        return afterwards(started, this, [this, visit, known, text, password, problem](const Result<VisitStart> &is) {
            if (is && *is == VisitStart::Refused)
                m_door.refused(visit, known.email);
            if (!is || *is == VisitStart::Refused)
                return now(is ? problem(text(u"problem.current"_s)) : m_door.failure(visit, is.error()));
            return afterwards(m_work.hash(visit.who, password), this, [this, visit, known](const Result<QString> &hash) {
                if (!hash)
                    return now(m_door.failure(visit, hash.error()));
                return afterwards(save(visit, known, {.hash = *hash}, QString()), this, [](const Page &page) { return page.status == 303 ? signedOut(page, u"password"_s) : page; });
            });
        });
    });
}

QFuture<Page> AccountPages::setUpMfa(const Visit &visit)
{
    return m_door.signedIn(visit, [this, visit](const KnownVisit &known) {
        if (known.hasTemporary || !known.secret.isEmpty())
            return now(Page::redirect(visit.text(known.language), u"account"_s));
        return now(m_mfa.page(visit, visit.text(known.language), {known.email, known.userId, {}, known.mustHaveMfa}, m_clock()));
    });
}

QFuture<Page> AccountPages::saveMfa(const Visit &visit)
{
    return own(visit, u"mfa"_s, [this, visit](const KnownVisit &known) {
        const PageText text = visit.text(known.language);
        const std::optional<MfaForm::Shown> shown = m_mfa.read(visit, known.userId, m_clock());
        const bool replaces = !known.secret.isEmpty(); // by who has just shown a code of the one before
        if (!shown || (replaces && !shown->about.carried.value(u"proved"_s).toBool()))
            return now(Page::redirect(text, u"account/mfa"_s));
        if (!m_door.mayTryCode(known))
            return now(Page::often(visit.text()));
        if (!shown->step)
            return now(m_mfa.again(visit, text, *shown));
        QStringList codes;
        OwnChange change {.authenticator = m_mfa.made(*shown, codes)};
        return afterwards(save(visit, known, change, QString()), this, [text, codes, replaces](const Page &page) { return page.status == 303 ? MfaForm::codesPage(text, codes, text(u"codes.title"_s), replaces ? QString() : u"account"_s) : page; });
    });
}

// For another phone, or for new codes to write down.
QFuture<Page> AccountPages::setUpMfaAgain(const Visit &visit)
{
    return own(visit, u"mfa"_s, [this, visit](const KnownVisit &known) {
        if (known.secret.isEmpty())
            return now(Page::redirect(visit.text(known.language), u"account/mfa"_s));
        return m_door.withCode(visit, known, [this, visit, known](bool good) {
            const PageText text = visit.text(known.language);
            if (good) {
                Page page = m_mfa.page(visit, text, {known.email, known.userId, {{u"proved"_s, true}}}, m_clock());
                page.values.insert(u"to"_s, u"account/mfa"_s);
                return now(page);
            }
            Page page = accountPage(visit, known, text(u"problem.code"_s));
            page.status = 422;
            return now(page);
        });
    });
}

QFuture<Page> AccountPages::endMfa(const Visit &visit)
{
    return own(visit, u"mfa-off"_s, [this, visit](const KnownVisit &known) {
        if (known.mustHaveMfa || known.secret.isEmpty())
            return now(Page::redirect(visit.text(known.language), u"account"_s));
        return m_door.withCode(visit, known, [this, visit, known](bool good) {
            if (good)
                return afterwards(save(visit, known, {.set = {{Field::Mfa, false}}}, QString()), this, [](const Page &page) { return page.status == 303 ? signedOut(page, u"mfa-off"_s) : page; });
            Page page = accountPage(visit, known, visit.text(known.language)(u"problem.code"_s));
            page.status = 422;
            return now(page);
        });
    });
}

} // namespace muster
