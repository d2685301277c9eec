// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Fold.h"
#include "core/MailLink.h"
#include "core/Password.h"
#include "core/Uuid.h"
#include "storage/Database.h"
#include "storage/Logins.h"
#include "storage/Writer.h"
#include "storage/Transaction.h"
#include "storage/apply/Applier.h"
#include "storage/apply/ChangedRows.h"
#include "storage/audit/TrailWriter.h"
#include "storage/mails/KnownLink.h"
#include "storage/mails/LinkSettings.h"
#include "storage/visits/KnownVisit.h"
#include "storage/visits/Visits.h"
#include "support/ByHand.h"
#include "support/TestLicence.h"

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString Hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s;
constexpr int VisitKind = 3; // beside kinds of mails, see guards/2-links.sql
constexpr int AddressKind = 4;
constexpr int RefusalsKind = 5;
const QString Pending = u"pending@x.example"_s;
const QString Active = u"active@x.example"_s;
const QString Guest = u"guest@y.example"_s; // is invited

} // namespace

// The login of the pages that links lead to: what a link is for, and nothing else, whatever program has that login.
class LinkLoginTest : public QObject, private ByHand
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anAccountIsActivated();
    void aPasswordIsReset();
    void anInvitationIsAccepted();
    void anInvitationIsDeclined();
    void whoHasAnAccountGetsTheRole();
    void aDeletedInvitationMayStillMakeAnAccount();
    void seatsHold();
    void somebodySignsInAndChangesTheirOwn();
    void termsAreNotSkipped();
    void aMailIsAskedForByAddress();
    void nothingElseIsDone_data();
    void nothingElseIsDone();
    void anInvitationChangesNoAccount();
    void aSecondFactorIsNotReplaced();
    void whoDeclinesIsCalledAsInvited();
    void noVisitBeginsByWhatStoodBefore();
    void anAddressShowsNobody();
    void failuresLock();
    void nobodyIsSaidToHaveSignedIn();
    void aLinkIsUsedUpByIt();
    void withoutALinkNothingIs();
    void nothingElseIsRead();
    void nothingElseIsCalled();
    void byNobodyElse();
    void itsLoginIsMadeRenewedAndDropped();
    void cleanup();

private:
    QString visit(const QString &email); // a token
    QString link(MailKind kind, const QString &object, qint64 life = 60'000); // a token that is good
    QString uuidOfInvitation() const { return ask(u"SELECT uuid FROM invitations ORDER BY id DESC LIMIT 1"_s); }
    QString invite(const QString &email, const QString &role = u"project.viewer"_s);
    Result<Outcome> use(const QString &token, const LinkAnswer &answer = {.hash = Hash}) { return (*m_pages)->useLink(token, answer).result(); }
    enum class Uses { Up, Not };
    Result<Outcome> attack(const QString &token, const QVector<Change> &changes, const QString &who, const QString &name, Uses uses = Uses::Up, Pass::Kind without = Pass::Address);
    QStringList user(const QString &email, const QVector<Column> &columns) { return m_workspace->rows({Table::Users, u"email:"_s + email, {}, {}, true, true}, columns); }
    QString pagesLocation() const { return m_workspace->path().replace(u"//muster@"_s, u"//link_pages@"_s); }

    std::unique_ptr<Database> m_owner;
    std::unique_ptr<std::unique_ptr<Workspace>> m_pages;
    std::unique_ptr<Database> m_database; // by the login of the pages
};

void LinkLoginTest::initTestCase()
{
    makeWorkspace();
    MUSTER_VERIFY(m_workspace->apply({newUser(Pending, {{Field::SignIn, u"password"_s}, {Field::FirstName, u"Pia"_s}, {Field::LastName, u"Ünal"_s}}), newUser(Active, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}}),
        change::addProject(u"Alpha"_s), change::addProject(u"Secret"_s),
        change::editWorkspace({{Field::MailServer, u"smtp://mail.x.example:587"_s}, {Field::MailSender, u"accounts@x.example"_s}, {Field::LinkPages, u"https://x.example/"_s}})}));
    const Result<std::unique_ptr<Logins>> logins = Logins::of(m_workspace->path());
    MUSTER_VERIFY(logins);
    MUSTER_VERIFY((*logins)->make(Logins::Pages, u"link_pages"_s, u"secret"_s));
    Result<std::unique_ptr<Database>> owner = Database::open(m_workspace->path(), Database::ReadWrite);
    MUSTER_VERIFY(owner);
    m_owner = std::move(*owner);
    OpenOptions options = m_workspace->options();
    options.operatorEmail.clear();
    options.forLinks = true;
    Result<std::unique_ptr<Workspace>> pages = Workspace::open(pagesLocation(), options);
    MUSTER_VERIFY(pages);
    m_pages = std::make_unique<std::unique_ptr<Workspace>>(std::move(*pages));
    QCOMPARE((*m_pages)->info().operatorId, QString());
}

void LinkLoginTest::init()
{
    Result<std::unique_ptr<Database>> database = Database::open(pagesLocation(), Database::ReadWrite);
    MUSTER_VERIFY(database);
    m_database = std::move(*database);
    MUSTER_VERIFY(ChangedRows::prepare(*m_database));
}

void LinkLoginTest::cleanup()
{
    const Result<WorkspaceReport> verified = (*m_workspace)->verify().result();
    MUSTER_VERIFY(verified);
    QCOMPARE(faultsOf(*verified), QString());
}

QString LinkLoginTest::link(MailKind kind, const QString &object, qint64 life)
{
    const QString token = MailLink::newToken();
    const Result<qint64> added = m_owner->run(u"INSERT INTO links (hash, kind, object_uuid, until) VALUES (?, ?, ?, ?)"_s, {MailLink::hashOf(token), int(kind), object, QDateTime::currentMSecsSinceEpoch() + life});
    if (!added)
        qFatal("A link could not be made");
    return token;
}

QString LinkLoginTest::invite(const QString &email, const QString &role)
{
    const QString id = newUuid();
    const Result<Outcome> invited = m_workspace->apply({change::addInvitation({{Field::Email, email}, {Field::Project, u"Alpha"_s}, {Field::Role, role}, {Field::PreferredLanguage, u"de"_s}}, id)});
    if (!invited)
        qFatal("%s", qPrintable(invited.error().parameters.join(u'|')));
    return link(MailKind::Invitation, id);
}

// What a program would do that has this login and lets everything through. `shows`: what of it the engine is shown; `uses`: whether it is used up.
Result<Outcome> LinkLoginTest::attack(const QString &token, const QVector<Change> &changes, const QString &who, const QString &name, Uses uses, Pass::Kind without)
{
    Transaction transaction(*m_database);
    const Rights unlimited = Rights::unlimited();
    const bool isLink = (*m_pages)->read(ReadLink {token}).result().has_value();
    const Pass pass {token.isEmpty() && uses == Uses::Up ? without : Pass::Link, token};
    if (const Result<QVariant> shown = m_database->value("links.show", {pass.shown(), who, name}); !shown)
        return tl::unexpected(shown.error());
    Result<ApplyContext> context = startEvent(*m_database, unlimited, 0, false);
    if (!context)
        return tl::unexpected(context.error());
    context->operatorId = who;
    context->answers = changes.first().set.text(Field::InvitationState) != "revoked"_L1; // that is operators' in the program
    context->engineJudges = true;
    context->passwordHash = Hash;
    const Operator asked {who, name, u"test"_s, unlimited};
    const Result<std::unique_ptr<TrailWriter>> trail = TrailWriter::begin(*context, asked, {.reason = pass.kind == Pass::Refusals ? OwnAct::tooManyFailures() : QString()});
    const Result<QVariant> used = uses == Uses::Up && isLink ? m_database->value("links.use", {MailLink::hashOf(token), 0}) : QVariant(1);
    if (!used || used->isNull())
        return fail(ErrorCode::LinkUsed);
    ChangeList list(changes);
    const Result<Plan> plan = Applier(*context, trail->get()).run(list, OnRefusal::Stop, {});
    if (!plan)
        return tl::unexpected(plan.error());
    for (const PlanItem &item : plan->items) {
        if (item.isRefused())
            return tl::unexpected(*item.refusal);
    }
    (void)ChangedRows::indexNames(*m_database);
    Result<Outcome> outcome = (*trail)->end();
    if (!outcome)
        return outcome;
    const Result<void> committed = transaction.commit();
    return committed ? outcome : tl::unexpected(committed.error());
}

void LinkLoginTest::anAccountIsActivated()
{
    const QString token = link(MailKind::Activation, uuid(Pending));
    const Result<KnownLink> known = (*m_pages)->read(ReadLink {token}).result();
    MUSTER_VERIFY(known);
    QCOMPARE(known->email, Pending);
    MUSTER_VERIFY((*m_pages)->read(ReadLinkSettings {}).result());
    const Result<Outcome> used = use(token);
    MUSTER_VERIFY(used);
    QCOMPARE(user(Pending, {Column::Status, Column::Verified}), QStringList {u"active|true"_s});
    QCOMPARE(ask(u"SELECT operator_name FROM events ORDER BY seq DESC LIMIT 1"_s), u"Pia Ünal"_s);
    const Result<Outcome> again = use(token);
    QVERIFY(!again && again.error().code == ErrorCode::LinkUsed);
}

void LinkLoginTest::aPasswordIsReset()
{
    MUSTER_VERIFY(use(link(MailKind::PasswordReset, uuid(Active))));
    QCOMPARE(ask(u"SELECT hash FROM passwords p JOIN users u ON u.id = p.user_id WHERE u.email = '%1'"_s.arg(Active)), Hash);
}

void LinkLoginTest::anInvitationIsAccepted()
{
    const QString token = invite(Guest);
    const Result<KnownLink> known = (*m_pages)->read(ReadLink {token}).result();
    MUSTER_VERIFY(known);
    QCOMPARE(known->offer->project, u"Alpha"_s);
    const Result<Outcome> accepted = use(token, {.hash = Hash, .firstName = u"Gül"_s, .lastName = u"Ünal"_s});
    MUSTER_VERIFY(accepted);
    QCOMPARE(user(Guest, {Column::FullName, Column::Status, Column::AccountType, Column::Verified}), QStringList {u"Gül Ünal|active|standard|true"_s});
    QCOMPARE(m_workspace->rows({.table = Table::Assignments, .text = u"project:Alpha"_s}, {Column::Email, Column::Role}), QStringList {Guest + u"|Viewer"_s});
    QCOMPARE(ask(u"SELECT operator_name FROM events ORDER BY seq DESC LIMIT 1"_s), u"Gül Ünal"_s);
}

void LinkLoginTest::anInvitationIsDeclined()
{
    MUSTER_VERIFY(use(invite(u"no@y.example"_s), {.declines = true}));
    QCOMPARE(m_workspace->rows({.table = Table::Invitations, .text = u"email:no@y.example"_s}, {Column::InvitationState}), QStringList {u"declined"_s});
    QCOMPARE(user(u"no@y.example"_s, {Column::Email}), QStringList());
}

void LinkLoginTest::whoHasAnAccountGetsTheRole()
{
    const QString token = invite(u"since@y.example"_s);
    MUSTER_VERIFY(m_workspace->apply({newUser(u"since@y.example"_s, {{Field::Status, u"active"_s}})}));
    MUSTER_VERIFY(use(token, {}));
    QVERIFY(m_workspace->rows({.table = Table::Assignments, .text = u"project:Alpha"_s}, {Column::Email}).contains(u"since@y.example"_s));
}

void LinkLoginTest::aDeletedInvitationMayStillMakeAnAccount()
{
    const QString token = invite(u"late@y.example"_s);
    MUSTER_VERIFY(m_workspace->apply({change::deleteInvitation(ask(u"SELECT uuid FROM invitations WHERE email = 'late@y.example'"_s)), change::editWorkspace({{Field::DeletedInvitations, u"account"_s}})}));
    MUSTER_VERIFY(use(token));
    QCOMPARE(user(u"late@y.example"_s, {Column::Status}), QStringList {u"active"_s});
    QVERIFY(!m_workspace->rows({.table = Table::Assignments, .text = u"project:Alpha"_s}, {Column::Email}).contains(u"late@y.example"_s));
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::DeletedInvitations, u"nothing"_s}})}));
    const Result<Outcome> none = use(invite(u"never@y.example"_s), {.hash = Hash, .firstName = QString(QChar(0x202e))});
    QVERIFY(!none || user(u"never@y.example"_s, {Column::FullName}) == QStringList {u"never@y.example"_s});
}

// Who accepts gets the roles that everybody has at first, some of which may be licensed.
void LinkLoginTest::seatsHold()
{
    const QString token = invite(u"seat@y.example"_s);
    const qint64 taken = m_workspace->rows({Table::Users, {}, {{Column::Licence, {u"true"_s}}}, {}, true, true}, {Column::Email}).size();
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LicenceKey, testLicence(taken)}})}));
    QVERIFY(!use(token));
    QCOMPARE(user(u"seat@y.example"_s, {Column::Email}), QStringList());
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LicenceKey, testLicence(1'000)}})}));
    MUSTER_VERIFY(use(token)); // it is good still
}

// A visit to the account that has `Hash` for a password.
QString LinkLoginTest::visit(const QString &email)
{
    const QString token = MailLink::newToken();
    const Result<VisitStart> started = (*m_pages)->startVisit({email, Hash, token}).result();
    if (!started || *started == VisitStart::Refused)
        qFatal("Nobody could sign in");
    return token;
}

void LinkLoginTest::somebodySignsInAndChangesTheirOwn()
{
    const QString email = u"visitor@x.example"_s;
    MUSTER_VERIFY(m_workspace->apply({newUser(email, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}})}));
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = email, .hash = Hash}).result());
    QCOMPARE((*m_pages)->read(ReadPasswordForm {email}).result().value_or(u""_s), Password::formOf(Hash)); // and not what the password makes of it
    QCOMPARE((*m_pages)->startVisit({email, QString(Hash).replace(u'Y', u'Z'), MailLink::newToken()}).result().value(), VisitStart::Refused);
    const QString token = visit(email);
    const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a01");
    const NewAuthenticator authenticator {QByteArray(52, 's'), 7, {QString(64, u'c')}};
    MUSTER_VERIFY((*m_pages)->useVisit(token, {.set = {{Field::FirstName, u"Vera"_s}, {Field::PreferredLanguage, u"fr"_s}, {Field::Signature, u"V."_s}}, .picture = picture, .authenticator = authenticator}).result());
    QCOMPARE(user(email, {Column::FullName, Column::Mfa}), QStringList {u"Vera|true"_s});
    const Result<KnownVisit> known = (*m_pages)->read(ReadVisit {token}).result();
    MUSTER_VERIFY(known);
    QCOMPARE(known->picture, picture);
    QCOMPARE(known->secret, authenticator.secret);
    const QString second = visit(email); // from now on with a code
    QVERIFY((*m_pages)->read(ReadVisit {second}).result()->needsCode);
    QVERIFY(!(*m_pages)->useVisit(second, {.set = {{Field::FirstName, u"X"_s}}}).result());
    QVERIFY(!(*m_pages)->passVisit(second, {.recoveryHash = QString(64, u'd')}).result().value());
    QVERIFY((*m_pages)->passVisit(second, {.recoveryHash = QString(64, u'c')}).result().value());
    MUSTER_VERIFY((*m_pages)->useVisit(second, {.hash = Hash}).result());
    for (const QString &over : {token, second}) // with another password one signs in anew
        QVERIFY(!(*m_pages)->read(ReadVisit {over}).result());
}

// Whatever a program leaves out, the engine does not; and who has an account says nothing of terms.
void LinkLoginTest::termsAreNotSkipped()
{
    const QString terms = u"https://x.example/terms"_s;
    const QString first = u"first@x.example"_s;
    const QString second = u"second@x.example"_s;
    const QString since = invite(u"terms-since@y.example"_s);
    MUSTER_VERIFY(m_workspace->apply({newUser(first, {{Field::SignIn, u"password"_s}}), newUser(second, {{Field::SignIn, u"password"_s}}), newUser(u"terms-since@y.example"_s, {{Field::Status, u"active"_s}})}));
    const auto activates = [this](const QString &email) {
        const Change activation = change::editUser(uuid(email), {{Field::PasswordChanged, qint64(1)}, {Field::PasswordTemporary, false}, {Field::Verified, true}, {Field::Status, u"active"_s}});
        return attack(link(MailKind::Activation, uuid(email)), {activation}, uuid(email), email).has_value();
    };
    QVERIFY(activates(first));
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Terms, terms}})}));
    QVERIFY(!activates(second));
    MUSTER_VERIFY(use(link(MailKind::Activation, uuid(second)), {.hash = Hash, .terms = terms}));
    QCOMPARE(ask(u"SELECT reason FROM events ORDER BY seq DESC LIMIT 1"_s), u"terms: "_s + terms);
    MUSTER_VERIFY(use(invite(u"terms@y.example"_s), {.hash = Hash, .terms = terms}));
    MUSTER_VERIFY(use(link(MailKind::PasswordReset, uuid(Active))));
    MUSTER_VERIFY(use(since, {}));
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Terms, u""_s}})}));
}

void LinkLoginTest::aMailIsAskedForByAddress()
{
    const auto asked = [this] { return ask(u"SELECT count(*) FROM mails WHERE state = 0"_s).toInt(); };
    const int before = asked();
    QCOMPARE((*m_pages)->askReset(u"nobody@x.example"_s, u"test"_s).result().value().event, 0);
    QCOMPARE((*m_pages)->askReset(u"analyst@x.example"_s, u"test"_s).result().value().event, 0); // signs in otherwise
    QVERIFY((*m_pages)->askReset(Active, u"test"_s).result().value().event > 0);
    QCOMPARE((*m_pages)->askReset(Active, u"test"_s).result().value().event, 0); // one is on its way
    QCOMPARE(asked(), before + 1);
}

void LinkLoginTest::nothingElseIsDone_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QVector<Change>>("changes");
    QTest::addColumn<QString>("who"); // blank: whose link it is, or somebody new
    const QString other = uuid(Active);
    const Values set {{Field::PasswordChanged, qint64(1)}};
    const auto self = [](const Values &values) { return QVector<Change> {change::editUser(u"SELF"_s, values)}; };
    const auto plus = [](QVector<Change> changes, const Change &more) { return changes << more; };
    const Values good {{Field::PasswordChanged, qint64(1)}, {Field::PasswordTemporary, false}};
    for (const MailKind kind : {MailKind::Activation, MailKind::PasswordReset}) {
        const auto row = [kind](const char *name) -> QTestData & { return QTest::newRow(qPrintable(keyOf(kind) + u' ' + QLatin1StringView(name))) << int(kind); };
        row("of another") << QVector<Change> {change::editUser(other, set)} << QString();
        row("and of another") << plus(self(good), change::editUser(other, {{Field::Department, u"x"_s}})) << QString();
        row("account type") << self({{Field::AccountType, u"admin"_s}}) << QString();
        row("roles") << self({{Field::Roles, QStringList {u"administrator"_s}}}) << QString();
        row("address") << self({{Field::Email, u"else@x.example"_s}}) << QString();
        row("name") << self({{Field::FirstName, u"Else"_s}}) << QString();
        row("department") << self({{Field::Department, u"Else"_s}}) << QString();
        row("deactivated") << self({{Field::Status, u"disabled"_s}}) << QString();
        row("default group") << self({{Field::DefaultGroup, true}}) << QString();
        row("deleted") << QVector<Change> {change::deleteUser(u"SELF"_s)} << QString();
        row("on a project") << plus(self(good), change::assignUser(u"Secret"_s, u"SELF"_s, {})) << QString();
        row("settings") << plus(self(good), change::editWorkspace({{Field::MfaRequired, true}})) << QString();
        row("somebody new") << plus(self(good), newUser(u"more@y.example"_s)) << QString();
        row("as another") << self(good) << other;
    }
    const auto visiting = [](const char *name) -> QTestData & { return QTest::newRow(qPrintable(u"visit "_s + QLatin1StringView(name))) << VisitKind; };
    visiting("address") << self({{Field::Email, u"else@x.example"_s}}) << QString();
    visiting("roles") << self({{Field::Roles, QStringList {u"administrator"_s}}}) << QString();
    visiting("account type") << self({{Field::AccountType, u"admin"_s}}) << QString();
    visiting("department") << self({{Field::Department, u"Else"_s}}) << QString();
    visiting("verified") << self({{Field::Verified, true}}) << QString();
    visiting("external ID") << self({{Field::ExternalId, u"1"_s}}) << QString();
    visiting("of another") << QVector<Change> {change::editUser(other, {{Field::FirstName, u"Else"_s}})} << QString();
    visiting("on a project") << plus(self({{Field::FirstName, u"Me"_s}}), change::assignUser(u"Secret"_s, u"SELF"_s, {})) << QString();
    visiting("a mail") << self({{Field::ResetAsked, qint64(0)}}) << QString();
    visiting("deleted") << QVector<Change> {change::deleteUser(u"SELF"_s)} << QString();
    const auto addressing = [](const char *name) -> QTestData & { return QTest::newRow(qPrintable(u"address "_s + QLatin1StringView(name))) << AddressKind; };
    addressing("password") << self({{Field::PasswordChanged, qint64(1)}}) << QString();
    addressing("name") << self({{Field::ResetAsked, qint64(0)}, {Field::FirstName, u"Else"_s}}) << QString();
    addressing("of another") << QVector<Change> {change::editUser(other, {{Field::ResetAsked, qint64(0)}})} << QString();
    const auto refused = [](const char *name) -> QTestData & { return QTest::newRow(qPrintable(u"refused "_s + QLatin1StringView(name))) << RefusalsKind; };
    refused("password") << self({{Field::PasswordChanged, qint64(1)}}) << QString();
    refused("name") << self({{Field::Locked, true}, {Field::FirstName, u"Else"_s}}) << QString();
    refused("deactivated") << self({{Field::Status, u"disabled"_s}}) << QString();
    refused("of another") << QVector<Change> {change::editUser(other, {{Field::Locked, true}})} << QString();
    refused("another") << QVector<Change> {change::editUser(other, {{Field::Locked, true}})} << other; // of whom none failed
    QTest::newRow("password-reset active") << int(MailKind::PasswordReset) << self({{Field::PasswordChanged, qint64(1)}, {Field::ResetAsked, qint64(0)}}) << QString();
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(qPrintable(u"invitation "_s + QLatin1StringView(name))) << int(MailKind::Invitation); };
    const auto accepting = [](Values more = {}) {
        for (const auto &[field, value] : {std::pair(Field::Email, QVariant(Guest)), {Field::SignIn, QVariant(u"password"_s)}, {Field::Status, QVariant(u"active"_s)}}) {
            if (!more.contains(field))
                more.set(field, value);
        }
        return QVector<Change> {change::addUser(more, u"SELF"_s), change::editInvitation(u"INVITATION"_s, {{Field::InvitationState, u"accepted"_s}})};
    };
    row("of another address") << accepting({{Field::Email, u"else@y.example"_s}}) << QString();
    row("as Admin") << accepting({{Field::AccountType, u"admin"_s}}) << QString();
    row("with a role") << accepting({{Field::Roles, QStringList {u"administrator"_s}}}) << QString();
    row("by a provider") << accepting({{Field::SignIn, u"sso"_s}}) << QString();
    row("in the default group") << accepting({{Field::DefaultGroup, true}}) << QString();
    row("with a department") << accepting({{Field::Department, u"Else"_s}}) << QString();
    row("two") << plus(accepting(), newUser(u"more@y.example"_s)) << QString();
    row("on another project") << plus(accepting(), change::assignUser(u"Secret"_s, u"SELF"_s, {})) << QString();
    row("with another role there") << plus(accepting(), change::assignUser(u"Alpha"_s, u"SELF"_s, {{Field::Role, u"project.admin"_s}})) << QString();
    row("another on it") << plus(accepting(), change::assignUser(u"Alpha"_s, other, {{Field::Role, u"project.viewer"_s}})) << QString();
    row("reading only") << plus(accepting(), change::assignUser(u"Alpha"_s, u"SELF"_s, {{Field::Role, u"project.viewer"_s}, {Field::Access, u"read-only"_s}})) << QString();
    row("in a team") << plus(accepting(), change::assignUser(u"Alpha"_s, u"SELF"_s, {{Field::Role, u"project.viewer"_s}, {Field::Team, true}})) << QString();
    row("revoked") << QVector<Change> {change::editInvitation(u"INVITATION"_s, {{Field::InvitationState, u"revoked"_s}})} << QString();
    row("with another role offered") << QVector<Change> {change::editInvitation(u"INVITATION"_s, {{Field::Role, u"project.admin"_s}})} << QString();
    row("as another") << accepting() << other;
    row("an account changed") << QVector<Change> {change::editUser(other, set)} << other;
}

void LinkLoginTest::nothingElseIsDone()
{
    QFETCH(int, kind);
    QFETCH(QVector<Change>, changes);
    QFETCH(QString, who);
    static int count = 0;
    const QString address = u"attacked%1@x.example"_s.arg(++count);
    QString object = newUuid();
    QString self = newUuid();
    QString token;
    if (MailKind(kind) == MailKind::Invitation) {
        token = invite(address);
        object = uuidOfInvitation();
    } else {
        MUSTER_VERIFY(m_workspace->apply({change::addUser({{Field::Email, address}, {Field::SignIn, u"password"_s}, {Field::Status, MailKind(kind) == MailKind::Activation ? u"pending"_s : u"active"_s}}, object)}));
        self = object;
        if (kind == VisitKind) {
            MUSTER_VERIFY((*m_workspace)->setPassword({.user = address, .hash = Hash}).result());
            token = visit(address);
        } else if (kind == RefusalsKind) {
            MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(2)}})}));
            QCOMPARE((*m_pages)->noteRefusal({address, {}}).result().value().event, 0);
            ask(u"UPDATE sign_ins SET due = 1 WHERE user_id = (SELECT id FROM users WHERE email = '%1')"_s.arg(address));
        } else if (kind != AddressKind) {
            token = link(MailKind(kind), object);
        }
    }
    for (Change &change : changes) {
        for (QString &reference : change.references)
            reference = reference == "SELF"_L1 ? self : reference == "INVITATION"_L1 ? object : reference;
        if (change.set.text(Field::Email) == Guest)
            change.set.set(Field::Email, address);
    }
    for (const char *const table : {"users", "projects", "roles", "invitations", "assignments"}) // by who knows all that they are not shown
        ask(u"CREATE POLICY known ON %1 FOR SELECT TO link_pages USING (true)"_s.arg(QLatin1StringView(table)));
    const QStringList before = m_workspace->everything();
    const Result<Outcome> done = attack(token, changes, who.isEmpty() ? self : who, address, Uses::Up, kind == RefusalsKind ? Pass::Refusals : Pass::Address);
    for (const char *const table : {"users", "projects", "roles", "invitations", "assignments"})
        ask(u"DROP POLICY known ON %1"_s.arg(QLatin1StringView(table)));
    QVERIFY(!done);
    QVERIFY2(done.error().code == ErrorCode::NotAllowed || done.error().code == ErrorCode::ServerForbids || done.error().parameters.value(0).contains(QRegularExpression(u"MU002|25P02"_s)), qPrintable(u"%1 %2"_s.arg(int(done.error().code)).arg(done.error().parameters.join(u'|')))); // not for something else
    QCOMPARE(m_workspace->everything(), before);
    if (kind < VisitKind)
        MUSTER_VERIFY((*m_pages)->read(ReadLink {token}).result()); // nor is the link used up
}

// Whoever invites an administrator knows the link, too.
void LinkLoginTest::anInvitationChangesNoAccount()
{
    const QString email = u"chief@y.example"_s;
    const QString token = invite(email);
    const QString invitation = uuidOfInvitation();
    const QString id = newUuid();
    MUSTER_VERIFY(m_workspace->apply({change::addUser({{Field::Email, email}, {Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}, {Field::Roles, QStringList {u"administrator"_s}}}, id)}));
    const Change accepted = change::editInvitation(invitation, {{Field::InvitationState, u"accepted"_s}});
    QVERIFY(!attack(token, {change::editUser(id, {{Field::PasswordChanged, qint64(1)}}), accepted}, id, email));
    QVERIFY(!attack(token, {change::assignUser(u"Alpha"_s, id, {{Field::Role, u"project.viewer"_s}})}, id, email)); // and it is answered
    MUSTER_VERIFY(attack(token, {change::assignUser(u"Alpha"_s, id, {{Field::Role, u"project.viewer"_s}}), accepted}, id, email));
    QCOMPARE(ask(u"SELECT count(*) FROM passwords p JOIN users u ON u.id = p.user_id WHERE u.email = '%1'"_s.arg(email)), u"0"_s);
}

// By an address, or a link to reset a password, or along with something else.
void LinkLoginTest::aSecondFactorIsNotReplaced()
{
    const QString email = u"factor@x.example"_s;
    const QString id = newUuid();
    MUSTER_VERIFY(m_workspace->apply({change::addUser({{Field::Email, email}, {Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}}, id)}));
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = email, .hash = Hash}).result());
    MUSTER_VERIFY((*m_pages)->useVisit(visit(email), {.authenticator = NewAuthenticator {QByteArray(52, 's'), 7, {QString(64, u'e')}}}).result());
    const QString row = ask(u"SELECT id FROM users WHERE uuid = '%1'"_s.arg(id));
    const auto sets = [&](const QString &shown) {
        Transaction transaction(*m_database);
        if (!m_database->value(u"SELECT set_config('muster.link', ?, true), set_config('muster.answerer', ?, true)"_s, {shown, id}) || !startEvent(*m_database, Rights::unlimited(), 0, false))
            return false;
        (void)m_database->run(u"UPDATE users SET reset_asked = 1, since = (SELECT seq + 1 FROM trail_head()) WHERE uuid = ?"_s, {id});
        return m_database->value(u"SELECT set_authenticator(%1, CAST(? AS bytea), 0, (SELECT seq + 1 FROM trail_head()))"_s.arg(row), {QByteArray(52, 'x')}).has_value();
    };
    QVERIFY(!sets(u"address"_s));
    QVERIFY(!sets(MailLink::hashOf(link(MailKind::PasswordReset, id))));
    const QString in = visit(email);
    QVERIFY((*m_pages)->passVisit(in, {.recoveryHash = QString(64, u'e')}).result().value());
    const QVector<Change> twice {change::editUser(id, {{Field::Mfa, false}}), change::editUser(id, {{Field::Mfa, true}})};
    QVERIFY(!attack(link(MailKind::PasswordReset, id), twice, id, email));
    MUSTER_VERIFY((*m_pages)->useVisit(in, {.set = {{Field::FirstName, u"F"_s}}}).result()); // so that it was not refused for anything else
    QVERIFY(!m_database->value(u"SELECT take_step(9223372036854775807, ?, 0)"_s, {MailLink::hashOf(in)}).value().toBool()); // nor made useless
    QCOMPARE(ask(u"SELECT encode(secret, 'escape') FROM authenticators a JOIN users u ON u.id = a.user_id WHERE u.email = '%1'"_s.arg(email)), QString(52, u's'));
}

// Whoever has the link, and the login of the pages, could say any name.
void LinkLoginTest::whoDeclinesIsCalledAsInvited()
{
    const QString email = u"liar@y.example"_s;
    const QString token = invite(email);
    const QString invitation = uuidOfInvitation();
    const Change declined = change::editInvitation(invitation, {{Field::InvitationState, u"declined"_s}});
    QVERIFY(!attack(token, {declined}, invitation, u"Ada King"_s));
    MUSTER_VERIFY(attack(token, {declined}, invitation, email));
}

// The password may be another one since.
void LinkLoginTest::noVisitBeginsByWhatStoodBefore()
{
    MUSTER_VERIFY(m_database->run(u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s));
    MUSTER_VERIFY(m_database->value(u"SELECT count(*) FROM schema_version"_s));
    MUSTER_VERIFY(m_workspace->apply({newUser(u"between@x.example"_s)}));
    QVERIFY(!m_database->value("visits.start", {QString(64, u'0'), 0, Active, Hash}));
    MUSTER_VERIFY(m_database->run(u"ROLLBACK"_s));
    MUSTER_VERIFY(m_database->value("visits.start", {QString(64, u'0'), 0, Active, u"none"_s})); // it is asked
}

void LinkLoginTest::anAddressShowsNobody()
{
    {
        Transaction transaction(*m_database);
        MUSTER_VERIFY(m_database->value(u"SELECT set_config('muster.link', 'address', true), set_config('muster.answerer', ?, true)"_s, {uuid(addressOf(u"administrator"_s))}));
        QVERIFY(!startEvent(*m_database, Rights::unlimited(), 0, false)); // signs in otherwise
    }
    MUSTER_VERIFY(m_workspace->apply({newUser(u"other@x.example"_s, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}, {Field::Roles, QStringList {u"analyst"_s}}})}));
    Transaction transaction(*m_database);
    MUSTER_VERIFY(m_database->value(u"SELECT set_config('muster.link', 'address', true), set_config('muster.answerer', ?, true)"_s, {uuid(u"other@x.example"_s)}));
    const Result<ApplyContext> context = startEvent(*m_database, Rights::unlimited(), 0, false);
    MUSTER_VERIFY(context);
    QCOMPARE(m_database->value(u"SELECT count(*) FROM users"_s).value().toInt(), 1); // what is to be changed
    for (const char *const table : {"user_roles", "assignments", "projects", "members", "entries"})
        QCOMPARE(m_database->value(u"SELECT count(*) FROM "_s + QLatin1StringView(table)).value().toInt(), 0);
    const QString number = QString::number(context->event);
    MUSTER_VERIFY(m_database->run(u"UPDATE users SET reset_asked = 5, since = "_s + number));
    const auto beyond = m_database->run(u"UPDATE users SET password_changed = 5, since = "_s + number); // nor for a moment, by which their password would go
    QVERIFY(!beyond);
    QVERIFY2(beyond.error().parameters.join(u' ').contains(u"nothing that this link is for"_s), qPrintable(beyond.error().parameters.join(u' ')));
}

// By the login of the pages, which is shown nothing of it.
void LinkLoginTest::failuresLock()
{
    const QString email = u"failing@x.example"_s;
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::LockAfter, qint64(3)}}), newUser(email, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}, {Field::Roles, QStringList {u"analyst"_s}}})}));
    const Change locked = change::editUser(uuid(email), {{Field::Locked, true}});
    const auto lock = [&] { return attack({}, {locked}, uuid(email), email, Uses::Up, Pass::Refusals); };
    QVERIFY(!lock());
    for (int i = 0; i < 2; ++i)
        QCOMPARE((*m_pages)->noteRefusal({email, u"muster-pages 192.0.2.7"_s}).result().value().event, 0);
    QVERIFY(!lock()); // not yet
    const Result<Outcome> noted = (*m_pages)->noteRefusal({email, u"muster-pages 192.0.2.7"_s}).result();
    MUSTER_VERIFY(noted);
    QVERIFY(noted->event > 0);
    QCOMPARE(user(email, {Column::Locked, Column::FailedSignIns}), QStringList {u"true|3"_s});
    QVERIFY(!m_database->value("visits.due", {emailKey(email)}).value().isValid()); // no more
}

// Nor is it theirs to say when, or for everybody.
void LinkLoginTest::nobodyIsSaidToHaveSignedIn()
{
    const QString email = u"signed@x.example"_s;
    MUSTER_VERIFY(m_workspace->apply({newUser(email, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}})}));
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = email, .hash = Hash}).result());
    const QString token = visit(email); // by which it is set
    QVERIFY(!user(email, {Column::LastLogin}).value(0).isEmpty());
    for (const QString &sql : {u"UPDATE users SET last_login = CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)"_s, u"UPDATE users SET last_login = NULL"_s,
             u"UPDATE sign_ins SET failed = 0"_s, u"UPDATE reported SET taken = 0"_s})
        QVERIFY2(!m_database->run(sql), qPrintable(sql));
    QVERIFY(!token.isEmpty());
}

void LinkLoginTest::aLinkIsUsedUpByIt()
{
    const QString id = newUuid();
    MUSTER_VERIFY(m_workspace->apply({change::addUser({{Field::Email, u"once@x.example"_s}, {Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}}, id)}));
    const QString token = link(MailKind::PasswordReset, id);
    const QVector<Change> change {change::editUser(id, {{Field::PasswordChanged, qint64(1)}})};
    QVERIFY(!attack(token, change, id, u"once@x.example"_s, Uses::Not));
    MUSTER_VERIFY(attack(token, change, id, u"once@x.example"_s)); // as it should be: so that what is refused is not refused for anything else
    QVERIFY(!attack(token, change, id, u"once@x.example"_s));
    const QString late = link(MailKind::PasswordReset, id, -1);
    QVERIFY(!attack(late, change, id, u"once@x.example"_s));
}

void LinkLoginTest::withoutALinkNothingIs()
{
    const QString id = uuid(Active);
    for (const QString &token : {QString(), MailLink::newToken(), u"' OR '1'='1"_s})
        QVERIFY(!attack(token, {change::editUser(id, {{Field::PasswordChanged, qint64(1)}})}, id, Active, Uses::Not));
    OpenOptions options = m_workspace->options();
    options.operatorEmail = Active;
    QVERIFY(!Workspace::open(pagesLocation(), options)); // as an operator
    QVERIFY(!(*m_pages)->apply({{change::addProject(u"Gamma"_s)}, {}, 0}).result());
    QVERIFY(!(*m_pages)->claimMail().result());
    QVERIFY(!(*m_pages)->undo().result());
    QVERIFY(!(*m_pages)->setPassword({.user = id, .hash = Hash}).result());
}

void LinkLoginTest::nothingElseIsRead()
{
    const auto count = [this](const QString &table) { return m_database->value(u"SELECT count(*) FROM "_s + table).map([](const QVariant &value) { return value.toInt(); }).value_or(-1); };
    for (const char *const table : {"users", "user_roles", "projects", "assignments", "invitations", "users_history", "events", "entries", "operator_names", "members", "nestings", "user_groups", "group_tree", "pictures"})
        QVERIFY2(count(QLatin1StringView(table)) <= 0, table);
    for (const char *const table : {"links", "passwords", "mails", "authenticators", "recovery_codes", "visits", "logins", "begun", "rewritten", "sync_links", "sync_runs", "sync_steps", "sign_ins", "sessions", "invitations_history", "wanted_mails", "event_texts", "entry_texts"})
        QCOMPARE(count(QLatin1StringView(table)), -1);
    // Amid a change, what is of whose link it is
    const QString token = link(MailKind::PasswordReset, uuid(Active));
    Transaction transaction(*m_database);
    MUSTER_VERIFY(m_database->value("links.show", {MailLink::hashOf(token), QString(u""_s), QString(u""_s)}));
    MUSTER_VERIFY(startEvent(*m_database, Rights::unlimited(), 0, false));
    QCOMPARE(m_database->value(u"SELECT string_agg(email, ' ') FROM users"_s).value().toString(), Active);
    QCOMPARE(count(u"entries"_s), 0);
    QCOMPARE(count(u"projects"_s), 0);
    QVERIFY(count(u"assignments"_s) <= 0);
}

// What it may call is written down here: whoever grants it more says so.
void LinkLoginTest::nothingElseIsCalled()
{
    const QString granted = ask(u"SELECT string_agg(DISTINCT p.proname, ' ' ORDER BY p.proname) FROM pg_proc p WHERE p.pronamespace = CAST('%1' AS regnamespace) AND has_function_privilege('link_pages', p.oid, 'EXECUTE')"_s.arg(schema()));
    QCOMPARE(granted, u"add_recovery_code begin_change current_event end_other_visits end_visit event_of_hash event_time fill_mails find_deleted_offer find_due find_forgetful find_link find_offer find_visit hash_of_event is_owner is_pages "
                       "keep_picture last_entry may may_read me my_event my_id my_invitation my_name my_offer note_login note_refusal password_form set_authenticator set_password some_secret start_visit take_code take_step trail_head use_link"_s);
    const QString written = ask(u"SELECT string_agg(t.table_name || ':' || lower(left(t.privilege_type, 1)), ' ' ORDER BY t.table_name, t.privilege_type) FROM information_schema.table_privileges t WHERE t.table_schema = '%1' AND t.grantee = 'link_pages' AND t.privilege_type <> 'SELECT'"_s.arg(schema()));
    QCOMPARE(written, u"entries:i entry_texts:i event_texts:i events:i operator_names:i turn:u"_s); // of others, columns
}

void LinkLoginTest::byNobodyElse()
{
    const QString token = link(MailKind::PasswordReset, uuid(Active));
    const QString hash = MailLink::hashOf(token);
    for (const char *const call : {"SELECT * FROM find_link('%1')", "SELECT * FROM find_offer('%1')", "SELECT * FROM find_deleted_offer('%1')", "SELECT use_link('%1', 0)"}) {
        const PostgresServer::Answer answer = attempt(u"co-admin"_s, QString::fromLatin1(call).arg(hash));
        QVERIFY2(!answer.done && answer.errors.contains(u"permission denied"_s), call);
    }
    const QString before = ask(u"SELECT state FROM links WHERE hash = '%1'"_s.arg(hash));
    (void)attempt(u"analyst"_s, u"BEGIN; SELECT set_config('muster.link', '%1', true); SELECT begin_change((SELECT seq + 1 FROM trail_head())); SELECT me()"_s.arg(hash));
    QCOMPARE(ask(u"SELECT state FROM links WHERE hash = '%1'"_s.arg(hash)), before);
}

void LinkLoginTest::itsLoginIsMadeRenewedAndDropped()
{
    const auto fails = [this](const QString &who, const QString &call) { return !attempt(who, call).done; };
    for (const QString &who : {u"co-admin"_s, u"owner"_s}) { // an operator, whatever they may do
        QVERIFY(fails(who, u"SELECT make_login('pages', 'other_pages', '%1')"_s.arg(someVerifier())));
        QVERIFY(fails(who, u"SELECT renew_login('pages', '%1')"_s.arg(someVerifier())));
        QVERIFY(fails(who, u"SELECT drop_login('pages')"_s));
    }
    const Result<std::unique_ptr<Logins>> logins = Logins::of(m_workspace->path());
    MUSTER_VERIFY(logins);
    QCOMPARE((*logins)->renew(Logins::Pages, u"another"_s).value_or(u""_s), u"link_pages"_s);
    m_database.reset();
    m_pages.reset();
    QTRY_COMPARE_WITH_TIMEOUT(ask(u"SELECT count(*) FROM pg_stat_activity WHERE usename = 'link_pages'"_s), u"0"_s, 30'000); // or what their sessions have made keeps the name of the role
    QCOMPARE((*logins)->drop(Logins::Pages).value_or(u""_s), u"link_pages"_s);
    QVERIFY(!Database::open(pagesLocation(), Database::ReadOnly));
    MUSTER_VERIFY((*logins)->make(Logins::Pages, u"link_pages"_s, u"secret"_s));
    QVERIFY(Database::open(pagesLocation(), Database::ReadOnly).has_value());
}

QTEST_GUILESS_MAIN(LinkLoginTest)
#include "LinkLoginTest.moc"
