// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "storage/Catalogue.h"
#include "storage/Database.h"
#include "core/Rights.h"
#include "support/TestLicence.h"
#include "support/TestWorkspace.h"

#include <QFile>
#include <QMap>

namespace muster {

// Operators of every kind, and whom they may want to change. The engine and the window are held to the same table.

struct OperatorKind
{
    QString name;
    QString accountType;
    QStringList roles;
};

// The columns of tests/data/rights.txt.
inline const QVector<OperatorKind> operators {
    {QStringLiteral("administrator"), QStringLiteral("admin"), {QStringLiteral("administrator")}},
    {QStringLiteral("admin-standard"), QStringLiteral("admin"), {QStringLiteral("standard-user")}}, // account type Admin, role Standard User
    {QStringLiteral("co-admin"), QStringLiteral("standard"), {QStringLiteral("co-admin")}}, // a custom role: all but the lowest rights over Admins
    {QStringLiteral("one"), QStringLiteral("standard"), {QStringLiteral("only-edit")}}, // a custom role with users.edit alone
    {QStringLiteral("read-only"), QStringLiteral("read-only"), {QStringLiteral("administrator")}},
    {QStringLiteral("analyst"), QStringLiteral("standard"), {QStringLiteral("analyst")}},
    {QStringLiteral("nobody"), QStringLiteral("standard"), {}},
};

inline QString addressOf(const QString &name)
{
    return name + QStringLiteral("@x.example");
}

// Changes to a user are tried on each of these; in the table stands the first letter of those to whom they may be made.
enum Target { Self, Below, Equal, Above };

inline QString targetAddress(const OperatorKind &who, Target target)
{
    switch (target) {
    case Self:
        return addressOf(who.name);
    case Below:
        return QStringLiteral("below@x.example");
    case Equal:
        return addressOf(who.name + QStringLiteral("-too"));
    case Above:
        return QStringLiteral("ada@northwind.example");
    }
    Q_UNREACHABLE();
}

inline OperatorKind targetKind(const OperatorKind &who, Target target)
{
    return target == Above ? operators.first() : target == Below ? OperatorKind {{}, QStringLiteral("standard"), {}} : who;
}

template <typename T>
void mustBe(const Result<T> &result)
{
    if (!result)
        qFatal("What the test stands on was refused: %d %s", int(result.error().code), qPrintable(result.error().parameters.join(u'|')));
}

// All of them in one workspace: each operator and one like them, `below`, `viewer` who sees users and nothing else, `member`, the groups G (with `member`), Loose (with
// `below`) and Empty, the projects P (with G) and Free.
inline void makeOperators(TestWorkspace &workspace)
{
    QVector<Change> changes {change::editWorkspace({{Field::CorrectNames, true}, {Field::Deletion, QStringLiteral("any")}, {Field::Providers, QStringList {QStringLiteral("SSO"), QStringLiteral("Second")}}})};
    const auto role = [&changes](const QString &name, const QStringList &permissions) { changes.append(change::addRole({{Field::Name, name}, {Field::Permissions, permissions}})); };
    QStringList most = Catalogue::permissions();
    most.removeIf([](const QString &one) { return one == Rights::manageAdmins() || one.startsWith(QLatin1String("tenant_settings.")) || one.startsWith(QLatin1String("licensing.")); });
    role(QStringLiteral("co-admin"), most);
    role(QStringLiteral("only-edit"), {QStringLiteral("users.edit")});
    role(QStringLiteral("only-view"), {QStringLiteral("users.view")});
    role(QStringLiteral("Unheld"), {QStringLiteral("assets.view")});
    role(QStringLiteral("of-admin"), {QStringLiteral("assets.view")});
    const auto add = [&changes](const QString &name, const OperatorKind &like) {
        changes.append(newUser(addressOf(name),
            {{Field::AccountType, like.accountType}, {Field::Roles, like.roles}, {Field::Status, QStringLiteral("active")}, {Field::SignIn, QStringLiteral("sso")}}));
    };
    for (const OperatorKind &who : operators) {
        add(who.name, who);
        add(who.name + QStringLiteral("-too"), who);
    }
    add(QStringLiteral("below"), {QStringLiteral("below"), QStringLiteral("standard"), {}});
    add(QStringLiteral("member"), {QStringLiteral("member"), QStringLiteral("standard"), {}});
    add(QStringLiteral("chief"), {QStringLiteral("chief"), QStringLiteral("admin"), {QStringLiteral("of-admin")}});
    add(QStringLiteral("viewer"), {QStringLiteral("viewer"), QStringLiteral("standard"), {QStringLiteral("only-view")}});
    changes << change::addGroup(QStringLiteral("G")) << change::addGroup(QStringLiteral("Empty")) << change::addGroup(QStringLiteral("Loose"));
    changes << change::addMember(QStringLiteral("G"), QStringLiteral("member@x.example")) << change::addMember(QStringLiteral("Loose"), QStringLiteral("below@x.example"));
    changes << change::addProject(QStringLiteral("P")) << change::addProject(QStringLiteral("Free")) << change::assignGroup(QStringLiteral("P"), QStringLiteral("G"));
    changes << change::addInvitation({{Field::Email, QStringLiteral("invited@x.example")}, {Field::Project, QStringLiteral("P")}});
    mustBe(workspace.apply(changes));
}

// Null when they may not sign in.
inline std::unique_ptr<Workspace> openAs(const TestWorkspace &workspace, const QString &address)
{
    OpenOptions options = workspace.options();
    options.operatorEmail = address;
    options.watch = false;
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(workspace.pathAs(address), options);
    return opened ? std::move(*opened) : nullptr;
}

// Whether the engine would refuse it for want of a right; other refusals say that the right was there. Nothing: it cannot
// even be looked at.
inline std::optional<bool> mayByEngine(Workspace &workspace, const Change &change)
{
    const Result<Plan> plan = workspace.preview({{change}, {}, 0}).result();
    if (!plan || plan->items.size() != 1)
        return {};
    const std::optional<Error> &refusal = plan->items.first().refusal;
    return !refusal || refusal->code != ErrorCode::NotAllowed;
}

// Another value than what the objects of makeOperators() have.
inline QVariant other(const FieldDefinition &field)
{
    switch (field.kind) {
    case ValueKind::Key:
        return field.field == Field::AccountType ? QStringLiteral("read-only") : field.field == Field::Status ? QStringLiteral("disabled") : field.allowed.last();
    case ValueKind::Flag:
        return true;
    case ValueKind::Time:
        return qint64(1'775'000'000'000);
    case ValueKind::Number:
        return 7;
    case ValueKind::List:
        if (field.referent == Referent::Project)
            return QStringList {QStringLiteral("P")};
        if (field.referent == Referent::Permission)
            return QStringList {QStringLiteral("reports.view")};
        if (field.field == Field::Modules)
            return QStringList {QStringLiteral("warehouse.view")};
        return field.referent == Referent::WorkspaceRole ? QStringList {QStringLiteral("analyst")} : QStringList {QStringLiteral("SSO"), QStringLiteral("Okta")};
    case ValueKind::Text:
        break;
    }
    switch (field.referent) {
    case Referent::Provider:
        return QStringLiteral("Second");
    case Referent::Classification:
        return QStringLiteral("Internal");
    case Referent::ProjectRole:
        return QStringLiteral("project.analyst");
    case Referent::User:
        return QStringLiteral("below@x.example");
    default:
        if (field.referent == Referent::Project)
            return QStringLiteral("P");
        if (field.field == Field::LicenceKey)
            return testLicence(1'000);
        if (field.field == Field::ProviderSettings)
            return QString::fromLatin1(R"([{"clientId":"c","issuer":"https://x.example","name":"SSO","preset":"generic","protocol":"oidc"}])");
        if (field.field == Field::MailServer)
            return QStringLiteral("smtp://mail.x.example:587");
        if (field.field == Field::MailSender)
            return QStringLiteral("mail@x.example");
        if (field.field == Field::LinkPages || field.field == Field::Terms)
            return QStringLiteral("https://x.example/");
        if (field.field == Field::MailTexts)
            return QStringLiteral("{\"activation\":{\"en\":\"Hello\\n\\n[Here]({link})\"}}");
        if (field.field == Field::Connections)
            return QStringLiteral("[]");
        return field.field == Field::Email ? QStringLiteral("new@x.example") : QStringLiteral("new");
    }
}

// The changes of a row of the table, to be tried by an operator; of users one for each Target, where there is one to change.
inline QVector<Change> changesFor(const OperatorKind &who, Verb verb, ObjectKind kind, const FieldDefinition *field)
{
    Values set = field ? Values {{field->field, other(*field)}} : Values();
    switch (kind) {
    case ObjectKind::User: {
        if (verb == Verb::Add) {
            set.set(Field::Email, QStringLiteral("new@x.example"));
            if (!set.contains(Field::Roles))
                set.set(Field::Roles, findField(kind, Field::Roles)->initial());
            return {change::addUser(set)};
        }
        QVector<Change> changes;
        for (const Target target : {Self, Below, Equal, Above})
            changes.append(verb == Verb::Edit ? change::editUser(targetAddress(who, target), set) : change::deleteUser(targetAddress(who, target)));
        return changes;
    }
    case ObjectKind::Group:
    case ObjectKind::Project:
        if (verb == Verb::Add && !set.contains(Field::Name))
            set.set(Field::Name, QStringLiteral("another"));
        return {Change(verb, kind, {verb == Verb::Add ? QString() : kind == ObjectKind::Group ? QStringLiteral("Empty") : QStringLiteral("Free")}, {}, set)};
    case ObjectKind::Member:
        return {verb == Verb::Add ? change::addMember(QStringLiteral("Empty"), QStringLiteral("below@x.example")) : change::removeMember(QStringLiteral("Loose"), QStringLiteral("below@x.example"))};
    case ObjectKind::Nesting:
        return {Change(verb, kind, {QStringLiteral("Empty"), QStringLiteral("G")})};
    case ObjectKind::Assignment:
        return {Change(verb, kind, {verb == Verb::Add ? QStringLiteral("Free") : QStringLiteral("P"), {}, QStringLiteral("G")}, {}, set)};
    case ObjectKind::Workspace:
        return {change::editWorkspace(set)};
    case ObjectKind::Trail:
        return {change::acceptHead()};
    case ObjectKind::Role:
        if (verb == Verb::Add && !set.contains(Field::Name))
            set.set(Field::Name, QStringLiteral("another"));
        return {Change(verb, kind, {verb == Verb::Add ? QString() : QStringLiteral("Unheld")}, {}, set)};
    case ObjectKind::Invitation:
        if (verb == Verb::Add && !set.contains(Field::Email))
            set.set(Field::Email, QStringLiteral("new@x.example"));
        if (verb == Verb::Add && !set.contains(Field::Project))
            set.set(Field::Project, QStringLiteral("Free"));
        return {Change(verb, kind, {verb == Verb::Add ? QString() : QStringLiteral("invited@x.example")}, {}, set)};
    }
    Q_UNREACHABLE();
}

// The rows of tests/data/rights.txt: a cell for each operator.
inline QMap<QString, QStringList> writtenRights()
{
    QFile file(QStringLiteral(MUSTER_TEST_DATA "/rights.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    QMap<QString, QStringList> written;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QStringList words = QString::fromUtf8(line).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (!words.isEmpty() && !line.startsWith('#'))
            written.insert(words.first(), words.mid(1));
    }
    return written;
}

} // namespace muster
