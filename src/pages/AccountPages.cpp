// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AccountPages.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/MailLink.h"
#include "core/OneTimeCode.h"
#include "core/Password.h"
#include "core/Text.h"
#include "pages/PasswordProblem.h"
#include "storage/Workspace.h"
#include "storage/visits/OwnAct.h"
#include "storage/visits/Visits.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// How often at once, and milliseconds until once more.
constexpr int TriesAtOnce = 30; // of an office behind one address
constexpr qint64 TriesPause = 10'000;
constexpr int TriesHereAtOnce = 10; // of one account from one network
constexpr qint64 TriesHerePause = 60'000;
constexpr int TriesOfOneAtOnce = 60; // of one account, whoever tries
constexpr qint64 TriesOfOnePause = 20'000;
constexpr int CodesAtOnce = 5;
constexpr qint64 CodesPause = 60'000;
constexpr int MailsAtOnce = 20; // of an office behind one address
constexpr qint64 MailsPause = 10'000;
constexpr int ShortestDelay = 500; // milliseconds
constexpr int LongestDelay = 5'000;

QFuture<Page> now(const Page &page)
{
    return QtFuture::makeReadyFuture(page);
}

// By what was changed: one signs in anew.
Page signedOut(Page page, const QString &said)
{
    page.goTo = u"?said="_s + said;
    page.visitCookie = QString();
    return page;
}

} // namespace

AccountPages::AccountPages(Workspace &workspace, const PagesSecret &secret, PasswordWork &work, Clock clock)
    : m_workspace(workspace)
    , m_secret(secret)
    , m_work(work)
    , m_clock(std::move(clock))
    , m_mfa(secret, workspace.info().organization)
    , m_tries(TriesAtOnce, TriesPause)
    , m_triesHere(TriesHereAtOnce, TriesHerePause)
    , m_triesOf(TriesOfOneAtOnce, TriesOfOnePause)
    , m_codes(CodesAtOnce, CodesPause)
    , m_mails(MailsAtOnce, MailsPause)
    , m_handlers({{u""_s, {&AccountPages::start, &AccountPages::signIn}},
          {u"code"_s, {&AccountPages::askCode, &AccountPages::takeCode}},
          {u"forgot"_s, {&AccountPages::askAddress, &AccountPages::takeAddress}},
          {u"sign-out"_s, {nullptr, &AccountPages::signOut}},
          {u"account"_s, {&AccountPages::account, nullptr}},
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

QString AccountPages::organization() const
{
    return m_workspace.info().organization;
}

QString AccountPages::origin(const Visit &visit) const
{
    return u"muster-pages "_s + visit.who;
}

Page AccountPages::failure(const Visit &visit, const Error &error) const
{
    if (error.code == ErrorCode::LinkExpired) // the visit is over
        return signInFirst(visit);
    if (Page::isAway(error.code))
        return Page::away(visit.text(), error.code);
    qWarning("Something of one's own could not be changed: error %d", int(error.code)); // what belongs to it may name somebody
    return Page::message(visit.text(), 409, u"refused-own"_s, {{u"organization"_s, organization()}});
}

Page AccountPages::signInFirst(const Visit &visit) const
{
    Page page = Page::redirect(visit.text(), visit.token.isEmpty() ? QString() : u"?said=over"_s);
    page.visitCookie = QString(); // of a visit that is over
    return page;
}

// Before somebody has signed in

QFuture<Page> AccountPages::start(const Visit &visit)
{
    if (visit.token.isEmpty())
        return now(signInPage(visit));
    return m_workspace.read(ReadVisit {visit.token}).then(this, [this, visit](const Result<KnownVisit> &known) {
        return known ? Page::redirect(visit.text(known->language), known->needsCode ? u"code"_s : u"account"_s) : signInPage(visit);
    });
}

Page AccountPages::signInPage(const Visit &visit, const QString &problem, int status) const
{
    const PageText text = visit.text();
    const QString said = visit.request.query.value(u"said"_s);
    const QString notice = text.has(u"said."_s + said) ? text(u"said."_s + said) : QString();
    return {.status = status, .form = u"sign-in.html"_s,
        .values = {{u"title"_s, text(u"sign-in.title"_s)}, {u"paragraphs"_s, QVariantList {text(u"sign-in.text"_s, {{u"organization"_s, organization()}})}}, {u"notice"_s, problem.isEmpty() ? notice : QString()}, {u"problem"_s, problem},
            {u"form"_s, visit.form}, {u"to"_s, QString()}, {u"email"_s, text(u"field.email"_s)}, {u"given"_s, visit.isForm ? visit.request.field(u"email"_s) : QString()}, {u"password"_s, text(u"field.current"_s)},
            {u"button"_s, text(u"sign-in.button"_s)}, {u"elsewhere"_s, u"forgot"_s}, {u"elsewhereTitle"_s, text(u"sign-in.forgot"_s)}},
        .text = text};
}

// Few from one network, more from all: who tries from one place keeps nobody out who comes from another.
bool AccountPages::mayTry(const Visit &visit, const QString &email)
{
    const QString account = MailLink::hashOf(emailKey(email)); // as long as any other
    return m_triesHere.take(account + visit.who, m_clock()) && m_triesOf.take(account, m_clock());
}

// Whether there is such an account, how long it takes does not say: of nobody's a password is worked on as well.
QFuture<Page> AccountPages::signIn(const Visit &visit)
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
    if (!mayTry(visit, email))
        return now(Page::often(visit.text()));
    return m_workspace.read(ReadPasswordForm {email}).then(this, [this, visit, email, password, wrong](const Result<QString> &form) {
        if (!form)
            return now(failure(visit, form.error()));
        return m_work.hashLike(visit.who, *form, password).then(this, [this, visit, email, wrong](const Result<QString> &hash) {
            if (!hash)
                return now(failure(visit, hash.error()));
            const QString token = MailLink::newToken();
            return m_workspace.startVisit({email, *hash, token}).then(this, [this, visit, email, token, wrong](const Result<VisitStart> &started) {
                if (!started || *started == VisitStart::Refused)
                    return started ? wrong() : failure(visit, started.error());
                m_tries.giveBack(visit.who, m_clock()); // it was none
                m_triesHere.giveBack(MailLink::hashOf(emailKey(email)) + visit.who, m_clock());
                m_triesOf.giveBack(MailLink::hashOf(emailKey(email)), m_clock());
                Page page = Page::redirect(visit.text(), *started == VisitStart::NeedsCode ? u"code"_s : u"account"_s);
                page.visitCookie = token;
                return page;
            });
        }).unwrap();
    }).unwrap();
}

Page AccountPages::codePage(const Visit &visit, const QString &language, const QString &problem) const
{
    const PageText text = visit.text(language);
    return {.status = problem.isEmpty() ? 200 : 422, .form = u"sign-in.html"_s,
        .values = {{u"title"_s, text(u"code.title"_s)}, {u"paragraphs"_s, QVariantList {text(u"code.text"_s)}}, {u"problem"_s, problem}, {u"form"_s, visit.form}, {u"to"_s, u"code"_s}, {u"code"_s, text(u"field.code"_s)},
            {u"button"_s, text(u"sign-in.button"_s)}, {u"other"_s, text(u"code.other"_s)}},
        .text = text};
}

QFuture<Page> AccountPages::askCode(const Visit &visit)
{
    return m_workspace.read(ReadVisit {visit.token}).then(this, [this, visit](const Result<KnownVisit> &known) {
        if (!known)
            return failure(visit, known.error());
        return known->needsCode ? codePage(visit, known->language) : Page::redirect(visit.text(known->language), u"account"_s);
    });
}

QFuture<Page> AccountPages::takeCode(const Visit &visit)
{
    return m_workspace.read(ReadVisit {visit.token}).then(this, [this, visit](const Result<KnownVisit> &known) {
        if (!known)
            return now(failure(visit, known.error()));
        const PageText text = visit.text(known->language);
        if (!visit.isForm)
            return now(codePage(visit, known->language, text(u"problem.form"_s)));
        return withCode(visit, *known, [this, visit, language = known->language, text](bool good) { return now(good ? Page::redirect(text, u"account"_s) : codePage(visit, language, text(u"problem.code"_s))); });
    }).unwrap();
}

// Of an app, or one that was written down; each is good once.
QFuture<Page> AccountPages::withCode(const Visit &visit, const KnownVisit &known, std::function<QFuture<Page>(bool good)> go)
{
    if (!m_codes.take(known.userId, m_clock()))
        return now(Page::often(visit.text()));
    const QString typed = visit.request.field(u"code"_s).left(64);
    const QByteArray secret = m_secret.opened(known.secret);
    if (secret.isEmpty()) // it was sealed by another
        qWarning("A second factor cannot be opened: is this the secret file that it was sealed with?");
    const std::optional<qint64> step = OneTimeCode::stepOf(typed, secret, m_clock(), known.step);
    const VisitCode code = step ? VisitCode {*step, {}} : VisitCode {0, OneTimeCode::hashOf(typed)};
    return m_workspace.passVisit(visit.token, code).then(this, [this, visit, userId = known.userId, go = std::move(go)](const Result<bool> &passed) {
        if (passed && *passed)
            m_codes.giveBack(userId, m_clock());
        return passed ? go(*passed) : now(failure(visit, passed.error()));
    }).unwrap();
}

Page AccountPages::addressPage(const Visit &visit, const QString &problem) const
{
    const PageText text = visit.text();
    return {.status = problem.isEmpty() ? 200 : 403, .form = u"sign-in.html"_s,
        .values = {{u"title"_s, text(u"forgot.title"_s)}, {u"paragraphs"_s, QVariantList {text(u"forgot.text"_s)}}, {u"problem"_s, problem}, {u"form"_s, visit.form}, {u"to"_s, u"forgot"_s}, {u"email"_s, text(u"field.email"_s)},
            {u"button"_s, text(u"forgot.button"_s)}, {u"given"_s, QString()}, {u"back"_s, text(u"back"_s)}},
        .text = text};
}

QFuture<Page> AccountPages::askAddress(const Visit &visit)
{
    return now(addressPage(visit));
}

// What comes of it is not waited for, and is done at a time of its own: neither what is said nor how soon, nor how soon the next one is answered, tells whether there is such an account.
QFuture<Page> AccountPages::takeAddress(const Visit &visit)
{
    const PageText text = visit.text();
    if (!visit.isForm)
        return now(addressPage(visit, text(u"problem.form"_s)));
    if (!m_mails.take(visit.who, m_clock()))
        return now(Page::often(visit.text()));
    const QString email = visit.request.field(u"email"_s).trimmed().left(LongestAddress);
    QTimer::singleShot(QRandomGenerator::global()->bounded(ShortestDelay, LongestDelay), this, [this, email, origin = origin(visit)] {
        (void)m_workspace.askReset(email, origin).then([](const Result<Outcome> &asked) { // of nobody who might be gone by then
            if (!asked)
                qWarning("A mail for a forgotten password could not be asked for: error %d", int(asked.error().code));
        });
    });
    return now(Page::redirect(text, u"done/forgot"_s));
}

QFuture<Page> AccountPages::signOut(const Visit &visit)
{
    if (!visit.isForm)
        return now(Page::redirect(visit.text(), u"account"_s));
    Page page = Page::redirect(visit.text(), u"?said=out"_s);
    page.visitCookie = QString();
    return m_workspace.read(ReadVisit {visit.token}).then(this, [this, visit, page](const Result<KnownVisit> &known) {
        return known ? m_workspace.endVisit(visit.token).then(this, [page](const Result<bool> &) { return page; }) : now(page); // nobody makes us write who is not in
    }).unwrap();
}

// Afterwards

// Whoever has to choose a password first, or to set up a second factor, does that.
QFuture<Page> AccountPages::signedIn(const Visit &visit, Act act)
{
    if (visit.token.isEmpty())
        return now(signInFirst(visit));
    return m_workspace.read(ReadVisit {visit.token}).then(this, [this, visit, act = std::move(act)](const Result<KnownVisit> &known) {
        if (!known)
            return now(failure(visit, known.error()));
        return known->needsCode ? now(Page::redirect(visit.text(known->language), u"code"_s)) : act(*known);
    }).unwrap();
}

QFuture<Page> AccountPages::own(const Visit &visit, const QString &path, Act act)
{
    return signedIn(visit, [this, visit, path, act = std::move(act)](const KnownVisit &known) {
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
    change.origin = origin(visit);
    return m_workspace.useVisit(visit.token, change).then(this, [this, visit, known, said, keepsMfa = change.authenticator.has_value()](const Result<Outcome> &done) {
        const PageText text = visit.text(known.language);
        const bool isNothing = done ? done->event == 0 : done.error().code == ErrorCode::Nothing;
        if (isNothing && keepsMfa) // it would not be kept
            return failure(visit, {ErrorCode::Nothing, {}});
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
        return failure(visit, done.error());
    });
}

QFuture<Page> AccountPages::account(const Visit &visit)
{
    return signedIn(visit, [this, visit](const KnownVisit &known) {
        if (!known.hasTemporary && known.mustHaveMfa && known.secret.isEmpty())
            return now(Page::redirect(visit.text(known.language), u"account/mfa"_s));
        return now(accountPage(visit, known));
    });
}

QVariantList AccountPages::mfaTexts(const PageText &text, const KnownVisit &known) const
{
    if (known.secret.isEmpty())
        return {text(u"account.mfa.off"_s)};
    return {text(u"account.mfa.on"_s), known.mustHaveMfa ? text(u"account.mfa.must"_s, {{u"organization"_s, organization()}}) : text(u"account.mfa.how"_s),
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
        return m_work.picture(visit.who, visit.request.form.value(u"picture"_s)).then(this, [this, visit, known](const Result<QByteArray> &made) {
            if (made)
                return save(visit, known, {.picture = *made}, u"saved"_s);
            if (made.error().code == ErrorCode::WorkspaceBusy)
                return now(failure(visit, made.error()));
            Page page = accountPage(visit, known, visit.text(known.language)(u"problem.picture"_s));
            page.status = 422;
            return now(page);
        }).unwrap();
    });
}

QFuture<Page> AccountPages::takePictureAway(const Visit &visit)
{
    return own(visit, u"picture"_s, [this, visit](const KnownVisit &known) { return save(visit, known, {.picture = QByteArray()}, u"saved"_s); });
}

QFuture<Page> AccountPages::picture(const Visit &visit)
{
    return signedIn(visit, [visit](const KnownVisit &known) {
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
        if (const QString bad = passwordProblem(text, password, visit.request.field(u"again"_s), {known.email, known.firstName, known.lastName, organization()}); !bad.isEmpty())
            return now(problem(bad));
        if (!mayTry(visit, known.email))
            return now(Page::often(visit.text()));
        const QString current = visit.request.field(u"current"_s).left(Password::Longest);
        return m_workspace.read(ReadPasswordForm {known.email}).then(this, [this, current, who = visit.who](const Result<QString> &form) {
            return form ? m_work.hashLike(who, *form, current) : QtFuture::makeReadyFuture(Result<QString>(tl::unexpected(form.error())));
        }).unwrap().then(this, [this, email = known.email](const Result<QString> &hash) {
            return hash ? m_workspace.startVisit({email, *hash, MailLink::newToken()}) : QtFuture::makeReadyFuture(Result<VisitStart>(tl::unexpected(hash.error()))); // which ends with the others
        }).unwrap().then(this, [this, visit, known, text, password, problem](const Result<VisitStart> &is) {
            if (!is || *is == VisitStart::Refused)
                return now(is ? problem(text(u"problem.current"_s)) : failure(visit, is.error()));
            return m_work.hash(visit.who, password).then(this, [this, visit, known](const Result<QString> &hash) {
                if (!hash)
                    return now(failure(visit, hash.error()));
                return save(visit, known, {.hash = *hash}, QString()).then(this, [](const Page &page) { return page.status == 303 ? signedOut(page, u"password"_s) : page; });
            }).unwrap();
        }).unwrap();
    });
}

QFuture<Page> AccountPages::setUpMfa(const Visit &visit)
{
    return signedIn(visit, [this, visit](const KnownVisit &known) {
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
        if (!m_codes.take(known.userId, m_clock()))
            return now(Page::often(visit.text()));
        if (!shown->step)
            return now(m_mfa.again(visit, text, *shown));
        QStringList codes;
        OwnChange change {.authenticator = m_mfa.made(*shown, codes)};
        return save(visit, known, change, QString()).then(this, [text, codes, replaces](const Page &page) { return page.status == 303 ? MfaForm::codesPage(text, codes, text(u"codes.title"_s), replaces ? QString() : u"account"_s) : page; });
    });
}

// For another phone, or for new codes to write down.
QFuture<Page> AccountPages::setUpMfaAgain(const Visit &visit)
{
    return own(visit, u"mfa"_s, [this, visit](const KnownVisit &known) {
        if (known.secret.isEmpty())
            return now(Page::redirect(visit.text(known.language), u"account/mfa"_s));
        return withCode(visit, known, [this, visit, known](bool good) {
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
        return withCode(visit, known, [this, visit, known](bool good) {
            if (good)
                return save(visit, known, {.set = {{Field::Mfa, false}}}, QString()).then(this, [](const Page &page) { return page.status == 303 ? signedOut(page, u"mfa-off"_s) : page; });
            Page page = accountPage(visit, known, visit.text(known.language)(u"problem.code"_s));
            page.status = 422;
            return now(page);
        });
    });
}

} // namespace muster
