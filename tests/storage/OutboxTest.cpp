// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailLink.h"
#include "storage/Writer.h"
#include "storage/mails/KnownLink.h"
#include "storage/mails/Outbox.h"
#include "storage/queries/WorkspaceState.h"
#include "support/TestWorkspace.h"

#include <atomic>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Noon = 1'790'000'000'000; // 2026-09-21
constexpr qint64 Day = 24 * 3'600'000LL;
const QString Kim = u"kim@x.example"_s; // active
const QString Lee = u"lee@x.example"_s; // pending activation
const QString Sam = u"sam@x.example"_s; // signs in through a provider
const QString Hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s;

Change asking(const QString &user)
{
    return change::editUser(user, {{user == Lee ? Field::ActivationAsked : Field::ResetAsked, qint64(0)}});
}

} // namespace

// What waits to be sent stands there with the change that asks for it, goes once, and carries a link that is good once; on each engine.
class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewPasswordUserGetsOne();
    void eachKindIsItsOwn();
    void nobodyElseDoes();
    void isAskedForWithTheChange();
    void undoTakesItBack();
    void onceItIsTakenOnItStays();
    void redoSendsItAgain();
    void whatElseAnEventDidIsTakenBackAllTheSame();
    void aLaterOneReplacesOneThatWaits();
    void whoCannotUseItGetsNone_data();
    void whoCannotUseItGetsNone();
    void isOfNoUseAnyMore();
    void twoProgramsNeverSendTheSame();
    void whoDiesLeavesItToAnother();
    void whateverAServerSays();
    void whatWasHandedOverIsNotSentAgainByItself();
    void isTriedAgain();
    void aLinkActivates();
    void aLinkSetsAPassword();
    void whoActivatesAcceptsTheTerms();
    void aLinkIsGoodOnce();
    void aNewerLinkReplacesIt();
    void aLinkEnds();
    void aPasswordSetOtherwiseEndsIt();
    void aLinkOfSomebodyElseIsNone();
    void twoProgramsUseItOnce();
    void noReasonIsAskedForWithALink();
    void noTokenIsKept();
    void forgettingTakesThemAlong();
    void whatComesBackIsWantedAgain();
    void anAdditionThatIsRedoneGetsItsMail();
    void undoOfASecondLeavesTheFirst();
    void anotherAddressEndsIt();
    void oneThatDoesNotArriveReplacesNothing();
    void nobodyTriesAgainWhatIsBeingSent();
    void withoutAMailServerNothingIsAsked();
    void settingsAreLookedAt_data();
    void settingsAreLookedAt();
    void cleanup();

private:
    static void fill(TestWorkspace &workspace);
    QStringList mails(const QString &query = {}, const QVector<Column> &columns = {Column::Email, Column::Mail, Column::MailState}) { return m_workspace->rows({.table = Table::Mails, .text = query}, columns); }
    std::optional<ClaimedMail> claim() { return (*m_workspace)->claimMail().result().value(); }
    bool settle(const ClaimedMail &mail, const MailSettling &settling); // false: it was not theirs any more
    ClaimedMail sent(const QString &user); // of whoever asks for one, sent
    Result<KnownLink> look(const QString &token) { return (*m_workspace)->read(ReadLink {token}).result(); }
    Result<Outcome> use(const QString &token) { return (*m_workspace)->useLink(token, {.hash = Hash}).result(); }
    QString cell(const QString &email, Column column) { return m_workspace->rows({Table::Users, u"email:"_s + email, {}, {}, true, true}, {column}).value(0); }
    void wait(qint64 milliseconds) { *m_now += milliseconds; }

    std::shared_ptr<std::atomic<qint64>> m_now;
    WorkspaceMould m_mould {&OutboxTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
};

template <typename T>
static int codeOf(const Result<T> &result)
{
    return result ? -1 : int(result.error().code);
}

void OutboxTest::fill(TestWorkspace &workspace)
{
    MUSTER_VERIFY(workspace.apply({newUser(Kim, {{Field::Status, u"active"_s}, {Field::SignIn, u"password"_s}, {Field::FirstName, u"Kim"_s}, {Field::LastName, u"Lund"_s}, {Field::PreferredLanguage, u"de"_s}}),
        newUser(Lee, {{Field::SignIn, u"password"_s}}), newUser(Sam)}));
    MUSTER_VERIFY(workspace.apply({change::editWorkspace({{Field::MailServer, u"smtp://mail.x.example:587"_s}, {Field::MailSender, u"accounts@x.example"_s}, {Field::LinkPages, u"https://x.example"_s}})}));
}

void OutboxTest::init()
{
    m_now = std::make_shared<std::atomic<qint64>>(Noon);
    m_workspace = m_mould.cast([now = m_now] { return now->load(); });
    QCOMPARE(mails(), QStringList());
}

void OutboxTest::cleanup()
{
    const Result<WorkspaceReport> verified = (*m_workspace)->verify().result();
    MUSTER_VERIFY(verified);
    QCOMPARE(faultsOf(*verified), QString());
}

bool OutboxTest::settle(const ClaimedMail &mail, const MailSettling &settling)
{
    const Result<bool> settled = (*m_workspace)->settleMail(mail, settling).result();
    if (!settled)
        qFatal("A mail could not be settled: %d %s", int(settled.error().code), qPrintable(settled.error().parameters.join(u'|')));
    return *settled;
}

ClaimedMail OutboxTest::sent(const QString &user)
{
    if (const Result<Outcome> asked = m_workspace->apply({asking(user)}); !asked)
        qFatal("A mail could not be asked for: %d", int(asked.error().code));
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> mail = claim();
    if (!mail || !settle(*mail, {MailState::Sent, u"250 OK"_s}))
        qFatal("A mail could not be sent");
    return *mail;
}

void OutboxTest::aNewPasswordUserGetsOne()
{
    MUSTER_VERIFY(m_workspace->apply({newUser(u"new@x.example"_s, {{Field::SignIn, u"password"_s}})}));
    QCOMPARE(mails(), QStringList {u"new@x.example|activation|waiting"_s});
    QCOMPARE(cell(u"new@x.example"_s, Column::ActivationAsked), QString::number(Noon));
    QVERIFY(!claim()); // undo still finds it
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> mail = claim();
    QVERIFY(mail);
    QCOMPARE(mail->address, u"new@x.example"_s);
    QCOMPARE(mail->until, Noon + Outbox::Hold + 7 * Day);
    QCOMPARE(mail->askedBy, u"Ada King"_s);
}

// Activation and password, of the same person and event, are two mails.
void OutboxTest::eachKindIsItsOwn()
{
    MUSTER_VERIFY(m_workspace->apply({asking(Lee)}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Lee, {{Field::Status, u"active"_s}}), change::editUser(Lee, {{Field::ResetAsked, qint64(0)}})}));
    QCOMPARE(mails(), QStringList({Lee + u"|password-reset|waiting"_s, Lee + u"|activation|waiting"_s}));
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> mail = claim();
    QVERIFY(mail && mail->kind == MailKind::PasswordReset); // there is nothing to activate any more
    QVERIFY(!claim());
}

void OutboxTest::nobodyElseDoes()
{
    MUSTER_VERIFY(m_workspace->apply({newUser(u"sso@x.example"_s), newUser(u"active@x.example"_s, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}}),
        newUser(u"given@x.example"_s, {{Field::ResetAsked, Noon}})})); // which nobody decides by themselves
    QCOMPARE(mails(), QStringList());
    QCOMPARE(cell(u"given@x.example"_s, Column::ResetAsked), QString());
}

void OutboxTest::isAskedForWithTheChange()
{
    const Result<Outcome> asked = m_workspace->apply({asking(Kim), asking(Lee)});
    MUSTER_VERIFY(asked);
    QStringList all = mails({}, {Column::Email, Column::Mail, Column::MailState, Column::At, Column::Due, Column::By, Column::Tries});
    all.sort();
    QCOMPARE(all, QStringList({u"%1|password-reset|waiting|%2|%3|Ada King|0"_s.arg(Kim).arg(Noon).arg(Noon + Outbox::Hold), u"%1|activation|waiting|%2|%3|Ada King|0"_s.arg(Lee).arg(Noon).arg(Noon + Outbox::Hold)}));
    wait(Outbox::Hold);
    QSet<QString> addresses;
    QSet<QString> ids;
    while (const std::optional<ClaimedMail> mail = claim()) {
        addresses.insert(mail->address);
        ids.insert(mail->messageId);
        if (mail->address == Kim) {
            QCOMPARE(mail->language, u"de"_s);
            QCOMPARE(mail->firstName + mail->lastName, u"KimLund"_s);
            QCOMPARE(mail->until, Noon + Outbox::Hold + MailLink::ResetLife);
        }
        QVERIFY(settle(*mail, {MailState::Sent, u"250 OK"_s}));
    }
    QCOMPARE(addresses, QSet<QString>({Kim, Lee}));
    QCOMPARE(ids.size(), 2);
    QCOMPARE(m_workspace->rows({.table = Table::Mails, .text = u"state:sent said:250"_s}, {Column::MailState}).size(), 2);
}

void OutboxTest::undoTakesItBack()
{
    const Result<Outcome> asked = m_workspace->apply({asking(Kim)});
    wait(Outbox::Hold - 1);
    MUSTER_VERIFY((*m_workspace)->undo(asked->event).result());
    QCOMPARE(mails(), QStringList {Kim + u"|password-reset|taken-back"_s});
    QCOMPARE(cell(Kim, Column::ResetAsked), QString());
    wait(Day);
    QVERIFY(!claim());
}

void OutboxTest::onceItIsTakenOnItStays()
{
    const Result<Outcome> asked = m_workspace->apply({asking(Kim)});
    wait(Outbox::Hold);
    QVERIFY(claim());
    QCOMPARE(codeOf((*m_workspace)->undo(asked->event).result()), int(ErrorCode::MailWent));
    QCOMPARE(mails(), QStringList {Kim + u"|password-reset|sending"_s});
    QCOMPARE(codeOf(m_workspace->apply({change::editUser(Kim, {{Field::ResetAsked, QVariant()}})})), int(ErrorCode::MailWent));
}

void OutboxTest::redoSendsItAgain()
{
    const Result<Outcome> asked = m_workspace->apply({asking(Kim)});
    MUSTER_VERIFY((*m_workspace)->undo(asked->event).result());
    wait(1'000);
    MUSTER_VERIFY((*m_workspace)->redo().result());
    QCOMPARE(mails(), QStringList({Kim + u"|password-reset|waiting"_s, Kim + u"|password-reset|taken-back"_s}));
    QCOMPARE(cell(Kim, Column::ResetAsked), QString::number(Noon + 1'000));
}

// Of the mail alone there is nothing to take back any more.
void OutboxTest::whatElseAnEventDidIsTakenBackAllTheSame()
{
    const Result<Outcome> both = m_workspace->apply({change::editUser(Kim, {{Field::ResetAsked, qint64(0)}, {Field::Department, u"Sales"_s}})});
    wait(Outbox::Hold);
    QVERIFY(claim());
    MUSTER_VERIFY((*m_workspace)->undo(both->event).result());
    QCOMPARE(cell(Kim, Column::Department), QString());
    QCOMPARE(cell(Kim, Column::ResetAsked), QString::number(Noon));
}

void OutboxTest::aLaterOneReplacesOneThatWaits()
{
    MUSTER_VERIFY(m_workspace->apply({asking(Kim)}));
    wait(1'000);
    MUSTER_VERIFY(m_workspace->apply({asking(Kim)}));
    QCOMPARE(mails(), QStringList({Kim + u"|password-reset|waiting"_s, Kim + u"|password-reset|taken-back"_s}));
}

void OutboxTest::whoCannotUseItGetsNone_data()
{
    QTest::addColumn<Values>("before");
    QTest::addColumn<int>("code");
    QTest::newRow("a provider keeps the password") << Values {} << int(ErrorCode::PasswordNotUsed);
    QTest::newRow("not activated yet") << Values {{Field::SignIn, u"password"_s}} << int(ErrorCode::AccountPending);
    QTest::newRow("deactivated") << Values {{Field::SignIn, u"password"_s}, {Field::Status, u"disabled"_s}} << int(ErrorCode::AccountDisabled);
}

void OutboxTest::whoCannotUseItGetsNone()
{
    QFETCH(Values, before);
    QFETCH(int, code);
    MUSTER_VERIFY(m_workspace->apply({newUser(u"new@x.example"_s, before)}));
    QCOMPARE(codeOf(m_workspace->apply({asking(u"new@x.example"_s)})), code);
    QCOMPARE(mails(u"mail:password-reset"_s), QStringList());
    QCOMPARE(codeOf(m_workspace->apply({change::editUser(Kim, {{Field::ActivationAsked, qint64(0)}})})), int(ErrorCode::AccountActive));
}

// The account is another one by the time the mail would go.
void OutboxTest::isOfNoUseAnyMore()
{
    MUSTER_VERIFY(m_workspace->apply({asking(Kim), asking(Lee)}));
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Status, u"disabled"_s}}), change::editUser(Lee, {{Field::Status, u"active"_s}})}));
    wait(Outbox::Hold);
    QVERIFY(!claim());
    QStringList all = mails();
    all.sort();
    QCOMPARE(all, QStringList({Kim + u"|password-reset|taken-back"_s, Lee + u"|activation|taken-back"_s}));
}

void OutboxTest::twoProgramsNeverSendTheSame()
{
    QVector<Change> added;
    for (int i = 0; i < 30; ++i)
        added.append(newUser(u"u%1@x.example"_s.arg(i), {{Field::SignIn, u"password"_s}}));
    MUSTER_VERIFY(m_workspace->apply(added));
    wait(Outbox::Hold);
    std::vector<std::unique_ptr<Workspace>> others;
    for (int i = 0; i < 3; ++i)
        others.push_back(std::move(*Workspace::open(m_workspace->path(), m_workspace->options())));
    QStringList addresses;
    bool some = true;
    while (some) {
        std::vector<QFuture<Result<std::optional<ClaimedMail>>>> claims;
        for (const std::unique_ptr<Workspace> &other : others)
            claims.push_back(other->claimMail());
        some = false;
        for (QFuture<Result<std::optional<ClaimedMail>>> &one : claims) {
            MUSTER_VERIFY(one.result());
            if (const std::optional<ClaimedMail> mail = *one.result()) {
                addresses.append(mail->address);
                some = true;
            }
        }
    }
    QCOMPARE(addresses.size(), 30);
    QCOMPARE(QSet<QString>(addresses.cbegin(), addresses.cend()).size(), 30);
}

void OutboxTest::whoDiesLeavesItToAnother()
{
    MUSTER_VERIFY(m_workspace->apply({asking(Kim)}));
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> first = claim();
    QVERIFY(first && !claim());
    wait(Outbox::Lease);
    QVERIFY(!claim()); // to the millisecond
    wait(1);
    const std::optional<ClaimedMail> second = claim();
    QVERIFY(second);
    QCOMPARE(second->messageId, first->messageId); // the same mail
    QCOMPARE(second->tries, 2);
    QVERIFY(second->token != first->token);
    QVERIFY(!settle(*first, {MailState::Failed, u"late"_s})); // who was thought dead has no say
    QVERIFY(settle(*second, {MailState::Sent}));
    QVERIFY(!settle(*first, {MailState::Sent})); // nor does the link that went then end for it
    MUSTER_VERIFY(look(second->token));
    QCOMPARE(mails(), QStringList {Kim + u"|password-reset|sent"_s});
}

// A server of others, which may say what no table can hold, or what is not as it looks.
void OutboxTest::whateverAServerSays()
{
    MUSTER_VERIFY(m_workspace->apply({asking(Kim)}));
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> mail = claim();
    const QString half = QString(QChar(0xD83D));
    QVERIFY(settle(*mail, {MailState::Failed, u"550-no"_s + QChar(u'\0') + u"body"_s + half + u"\r\n550 \u202ehere\x1b[31m"_s}));
    QCOMPARE(m_workspace->rows({Table::Mails, {}, {}, {}}, {Column::Said}), QStringList {u"550-nobody\n550 here[31m"_s});
    QVERIFY(m_workspace->door().returnMail(mail->messageId, QString(1'400, u'x') + u"😀"_s.repeated(200)).result().has_value());
    QVERIFY(m_workspace->rows({Table::Mails, {}, {}, {}}, {Column::Said}).first().size() <= Outbox::LongestSaid);
}

void OutboxTest::whatWasHandedOverIsNotSentAgainByItself()
{
    MUSTER_VERIFY(m_workspace->apply({asking(Kim)}));
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> mail = claim();
    QVERIFY(settle(*mail, {.state = MailState::Perhaps, .isFinal = false}));
    wait(Day);
    QVERIFY(!claim());
    QCOMPARE(mails(), QStringList {Kim + u"|password-reset|perhaps"_s});
    QVERIFY(settle(*mail, {MailState::Sent, u"250 OK"_s})); // the answer came after all
    QCOMPARE(mails(), QStringList {Kim + u"|password-reset|sent"_s});
}

void OutboxTest::isTriedAgain()
{
    MUSTER_VERIFY(m_workspace->apply({asking(Kim)}));
    wait(Outbox::Hold);
    std::optional<ClaimedMail> mail = claim();
    QVERIFY(settle(*mail, {MailState::Waiting, u"451 later"_s, 60'000}));
    wait(59'999);
    QVERIFY(!claim());
    wait(1);
    mail = claim();
    QVERIFY(mail && mail->tries == 2);
    QVERIFY(settle(*mail, {MailState::Failed, u"550 no"_s}));
    wait(Day);
    QVERIFY(!claim());
    const qint64 id = (*m_workspace)->read(ListIds {{.table = Table::Mails}, 0}).result()->ids.first();
    QVERIFY((*m_workspace)->retryMail(id).result().value());
    QVERIFY(!(*m_workspace)->retryMail(id).result().value()); // it waits already
    mail = claim();
    QVERIFY(mail && mail->tries == 3);
}

void OutboxTest::aLinkActivates()
{
    const ClaimedMail mail = sent(Lee);
    for (int visit = 0; visit < 2; ++visit) { // a mail scanner's
        const Result<KnownLink> known = look(mail.token);
        MUSTER_VERIFY(known);
        QCOMPARE(known->email, Lee);
        QCOMPARE(int(known->kind), int(MailKind::Activation));
    }
    const Result<Outcome> used = use(mail.token);
    MUSTER_VERIFY(used);
    QCOMPARE(m_workspace->rows({Table::Users, u"email:"_s + Lee, {}, {}}, {Column::Status, Column::Verified, Column::PasswordTemporary}), QStringList {u"active|true|false"_s});
    QVERIFY(!cell(Lee, Column::PasswordChanged).isEmpty());
    QCOMPARE(m_workspace->rows({Table::Events, u"event:%1"_s.arg(used->event), {}, {}}, {Column::Operator}), QStringList {Lee}); // they did it
}

void OutboxTest::aLinkSetsAPassword()
{
    const ClaimedMail mail = sent(Kim);
    MUSTER_VERIFY(use(mail.token));
    QCOMPARE(cell(Kim, Column::PasswordChanged), QString::number(*m_now));
    QCOMPARE(cell(Kim, Column::Status), u"active"_s);
}

void OutboxTest::whoActivatesAcceptsTheTerms()
{
    const QString terms = u"https://x.example/terms?of=2026"_s;
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Terms, terms}})}));
    const QString token = sent(Lee).token;
    QCOMPARE(look(token).value().terms, terms);
    QCOMPARE(codeOf(use(token)), int(ErrorCode::TermsNotAccepted));
    QCOMPARE(codeOf((*m_workspace)->useLink(token, {.hash = Hash, .terms = u"https://x.example/older"_s}).result()), int(ErrorCode::TermsNotAccepted));
    QCOMPARE(look(token).value().terms, terms); // it is not used up
    MUSTER_VERIFY((*m_workspace)->useLink(token, {.hash = Hash, .terms = terms}).result());
    QCOMPARE(m_workspace->rows({.table = Table::Events, .text = u"reason:terms"_s}, {Column::Operator, Column::Reason}), QStringList {Lee + u"|terms: "_s + terms});
    const QString reset = sent(Kim).token; // has an account, and another password makes no other one
    QCOMPARE(look(reset).value().terms, QString());
    MUSTER_VERIFY(use(reset));
}

void OutboxTest::aLinkIsGoodOnce()
{
    const ClaimedMail mail = sent(Kim);
    MUSTER_VERIFY(use(mail.token));
    QCOMPARE(codeOf(look(mail.token)), int(ErrorCode::LinkUsed));
    QCOMPARE(codeOf(use(mail.token)), int(ErrorCode::LinkUsed));
}

void OutboxTest::aNewerLinkReplacesIt()
{
    const ClaimedMail first = sent(Lee);
    wait(6 * Day);
    const ClaimedMail second = sent(Lee);
    QCOMPARE(codeOf(use(first.token)), int(ErrorCode::LinkReplaced));
    wait(2 * Day); // the first would have ended
    MUSTER_VERIFY(use(second.token));
}

void OutboxTest::aLinkEnds()
{
    const ClaimedMail mail = sent(Lee);
    wait(7 * Day - 1);
    MUSTER_VERIFY(look(mail.token));
    wait(1);
    const Result<Outcome> used = use(mail.token);
    QCOMPARE(codeOf(used), int(ErrorCode::LinkExpired));
    QCOMPARE(used.error().parameters, QStringList {QString::number(mail.until)});
    QCOMPARE(cell(Lee, Column::Status), u"pending"_s);
}

void OutboxTest::aPasswordSetOtherwiseEndsIt()
{
    const ClaimedMail mail = sent(Kim);
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = Kim, .hash = Hash}).result());
    QCOMPARE(codeOf(use(mail.token)), int(ErrorCode::LinkReplaced));
}

void OutboxTest::aLinkOfSomebodyElseIsNone()
{
    const ClaimedMail mail = sent(Kim);
    QCOMPARE(codeOf(use(MailLink::newToken())), int(ErrorCode::LinkWrong));
    QCOMPARE(codeOf(use({})), int(ErrorCode::LinkWrong));
    QCOMPARE(codeOf(use(MailLink::hashOf(mail.token))), int(ErrorCode::LinkWrong)); // what is kept of it opens nothing
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Kim, {{Field::Status, u"disabled"_s}})}));
    QCOMPARE(codeOf(use(mail.token)), int(ErrorCode::AccountDisabled));
}

void OutboxTest::twoProgramsUseItOnce()
{
    const ClaimedMail mail = sent(Kim);
    const std::unique_ptr<Workspace> other = std::move(*Workspace::open(m_workspace->path(), m_workspace->options()));
    QFuture<Result<Outcome>> here = (*m_workspace)->useLink(mail.token, {.hash = Hash});
    QFuture<Result<Outcome>> there = other->useLink(mail.token, {.hash = Hash});
    const Result<Outcome> one = here.result();
    const Result<Outcome> two = there.result();
    QCOMPARE(int(one.has_value()) + int(two.has_value()), 1);
    QCOMPARE(codeOf(one ? two : one), int(ErrorCode::LinkUsed));
}

void OutboxTest::noReasonIsAskedForWithALink()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::ReasonForSignIn, true}})}));
    QCOMPARE(codeOf(m_workspace->apply({asking(Kim)})), int(ErrorCode::ReasonNeeded));
    MUSTER_VERIFY((*m_workspace)->apply(ChangeSet {{asking(Kim)}, u"asked by phone"_s, 0}).result());
    wait(Outbox::Hold);
    MUSTER_VERIFY(use(claim()->token));
}

// In what can be listed; SecretsTest looks at every byte.
void OutboxTest::noTokenIsKept()
{
    const ClaimedMail mail = sent(Kim);
    for (const Table table : {Table::Users, Table::Mails, Table::Events, Table::Entries}) {
        QVector<Column> columns;
        for (const FieldDefinition &field : columnsOf(table))
            columns.append(field.field);
        const QString all = m_workspace->rows({table, {}, {}, {}, true, true}, columns).join(u'\n');
        QVERIFY(!all.contains(mail.token) && !all.contains(MailLink::hashOf(mail.token)));
    }
}

void OutboxTest::forgettingTakesThemAlong()
{
    (void)sent(Kim);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Tombstone, u"pseudonym"_s}, {Field::Deletion, u"any"_s}})}));
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(Kim)}));
    QCOMPARE(mails(), QStringList());
}

// What nobody had tried to send is wanted again with the account; what went is not sent again.
void OutboxTest::whatComesBackIsWantedAgain()
{
    (void)sent(Kim);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Deletion, u"any"_s}})}));
    MUSTER_VERIFY(m_workspace->apply({asking(Lee)}));
    const Result<Outcome> deleted = m_workspace->apply({change::deleteUser(Lee), change::deleteUser(Kim)});
    MUSTER_VERIFY(deleted);
    wait(Outbox::Hold);
    QVERIFY(!claim());
    MUSTER_VERIFY((*m_workspace)->undo(deleted->event).result());
    QVERIFY(!claim()); // undo of that may come as well
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> mail = claim();
    QVERIFY(mail && mail->address == Lee);
    QVERIFY(!claim());
}

void OutboxTest::anAdditionThatIsRedoneGetsItsMail()
{
    const Result<Outcome> added = m_workspace->apply({newUser(u"new@x.example"_s, {{Field::SignIn, u"password"_s}})});
    MUSTER_VERIFY(added);
    MUSTER_VERIFY((*m_workspace)->undo(added->event).result());
    MUSTER_VERIFY((*m_workspace)->redo().result());
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> mail = claim();
    QVERIFY(mail && mail->address == u"new@x.example"_s);
}

// The one before is wanted again.
void OutboxTest::undoOfASecondLeavesTheFirst()
{
    MUSTER_VERIFY(m_workspace->apply({asking(Lee)}));
    wait(1'000);
    const Result<Outcome> again = m_workspace->apply({asking(Lee)});
    MUSTER_VERIFY((*m_workspace)->undo(again->event).result());
    wait(Outbox::Hold);
    QVERIFY(claim());
    QVERIFY(!claim());
}

void OutboxTest::anotherAddressEndsIt()
{
    const ClaimedMail mail = sent(Lee);
    MUSTER_VERIFY(m_workspace->apply({change::editUser(Lee, {{Field::Email, u"right@x.example"_s}})}));
    QCOMPARE(codeOf(use(mail.token)), int(ErrorCode::LinkReplaced));
}

// Until the next one is on its way, the one that arrived is good.
void OutboxTest::oneThatDoesNotArriveReplacesNothing()
{
    const ClaimedMail first = sent(Lee);
    MUSTER_VERIFY(m_workspace->apply({asking(Lee)}));
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> second = claim();
    QVERIFY(second && settle(*second, {MailState::Failed, u"550 no"_s}));
    MUSTER_VERIFY(use(first.token));
}

// Before the answer comes, or can no longer come.
void OutboxTest::nobodyTriesAgainWhatIsBeingSent()
{
    MUSTER_VERIFY(m_workspace->apply({asking(Kim)}));
    wait(Outbox::Hold);
    const std::optional<ClaimedMail> mail = claim();
    QVERIFY(settle(*mail, {.state = MailState::Perhaps, .isFinal = false}));
    QVERIFY(!(*m_workspace)->retryMail(mail->id).result().value());
    wait(Outbox::Lease + 1);
    QVERIFY((*m_workspace)->retryMail(mail->id).result().value());
    const std::optional<ClaimedMail> again = claim();
    QVERIFY(again && settle(*again, {MailState::Perhaps, u"lost"_s}));
    QVERIFY((*m_workspace)->retryMail(mail->id).result().value()); // of that one it is known that nobody knows
}

void OutboxTest::withoutAMailServerNothingIsAsked()
{
    for (const Field field : {Field::MailServer, Field::MailSender, Field::LinkPages}) {
        const Result<Outcome> without = m_workspace->apply({change::editWorkspace({{field, QString()}})});
        MUSTER_VERIFY(without);
        QCOMPARE(codeOf(m_workspace->apply({asking(Kim)})), int(ErrorCode::MailNotSetUp));
        MUSTER_VERIFY(m_workspace->apply({newUser(u"%1@x.example"_s.arg(keyOf(field)), {{Field::SignIn, u"password"_s}})}));
        MUSTER_VERIFY((*m_workspace)->undo(without->event).result());
    }
    QCOMPARE(mails(), QStringList());
    MUSTER_VERIFY(m_workspace->apply({asking(Kim)}));
}

void OutboxTest::settingsAreLookedAt_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept"); // null: refused
    QTest::newRow("server") << int(Field::MailServer) << u" smtps://kim@mail.x.example "_s << u"smtps://kim@mail.x.example:465"_s;
    QTest::newRow("no server") << int(Field::MailServer) << u"mail.x.example"_s << QString();
    QTest::newRow("a secret in it") << int(Field::MailServer) << u"smtp://kim:hunter2@mail.x.example"_s << QString();
    QTest::newRow("sender") << int(Field::MailSender) << u" it@x.example"_s << u"it@x.example"_s;
    QTest::newRow("no sender") << int(Field::MailSender) << u"IT"_s << QString();
    QTest::newRow("pages") << int(Field::LinkPages) << u"https://y.example/accounts"_s << u"https://y.example/accounts/"_s;
    QTest::newRow("pages here") << int(Field::LinkPages) << u"http://localhost:8080"_s << u"http://localhost:8080/"_s;
    QTest::newRow("pages in the clear") << int(Field::LinkPages) << u"http://y.example/"_s << QString();
    QTest::newRow("no pages") << int(Field::LinkPages) << u"javascript:alert(1)"_s << QString();
    QTest::newRow("pages with a query") << int(Field::LinkPages) << u"https://y.example/?a=b"_s << QString();
}

void OutboxTest::settingsAreLookedAt()
{
    QFETCH(int, field);
    QFETCH(QString, given);
    QFETCH(QString, kept);
    const Result<Outcome> set = m_workspace->apply({change::editWorkspace({{Field(field), given}})});
    QCOMPARE(set.has_value(), !kept.isNull());
    if (set)
        QCOMPARE(m_workspace->rows({.table = Table::Settings}, {Column(field)}), QStringList {kept});
    else
        QVERIFY(!set.error().parameters.join(u' ').contains(u"hunter2"_s));
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "OutboxTest.moc"
