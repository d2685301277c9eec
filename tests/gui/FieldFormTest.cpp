// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/FieldForm.h"

#include "core/FieldDefinition.h"
#include "gui/kit/fields/FieldEditor.h"
#include "gui/kit/fields/RoleList.h"
#include "gui/widgets/Switch.h"
#include "models/Refs.h"
#include "storage/queries/FindUsers.h"
#include "support/TestContext.h"
#include "texts/ErrorText.h"
#include "texts/Titles.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStandardItemModel>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

void know(TestContext &context)
{
    QTRY_VERIFY(!context->state().id.isEmpty());
}

// The form of one user, once the workspace is known.
class Shown
{
public:
    Shown(TestContext &context, const QString &user)
        : m_context(context)
        , m_user(user)
    {
        know(context);
        form.setUp(context.context(), ObjectKind::User, {Column::SignIn});
        form.resize(420, 700);
        show();
        form.show();
    }

    void show() { form.showObject(m_context->workspace().read(UserById {m_user}).result().value()); }
    template <typename Widget>
    Widget *in(const char *name) const
    {
        return form.findChild<Widget *>(QString::fromLatin1(name));
    }

    FieldForm form;

private:
    TestContext &m_context;
    QString m_user;
};

const FieldDefinition manager {.field = Field::User, .key = "manager", .kind = ValueKind::Text, .title = "Manager", .use = FieldDefinition::Nullable,
    .referent = Referent::User};

} // namespace

class FieldFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasARowForEachFieldOfTheForm();
    void showsTheUserAndReportsNothing();
    void reportsOnlyWhatIsOtherwise();
    void keepsWhatIsTypedWhenTheWorkspaceChanges();
    void leavesToUsersWhatIsTheirs();
    void theirNoteIsSeenWhole();
    void saysWhyAnOperatorMayNot();
    void offersOnlyRolesThatMayBeGiven();
    void asksTheRule();
    void findsAUserByTyping();
    void saysThatNobodyIsMeant();
    void makesNothingForWhatNobodyTypes();
};

void FieldFormTest::hasARowForEachFieldOfTheForm()
{
    TestContext context;
    Shown shown(context, context.user(u"Bo"_s));
    auto *layout = qobject_cast<QFormLayout *>(shown.form.layout());
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (!field.is(FieldDefinition::OnForm))
            continue;
        auto *widget = shown.in<QWidget>(field.key);
        QVERIFY2(widget, field.key);
        QCOMPARE(widget->accessibleName(), columnTitle(Table::Users, field.field));
        if (field.kind == ValueKind::Flag)
            continue; // says it by itself
        bool labelled = false;
        for (int row = 0; row < layout->rowCount(); ++row) {
            auto *label = layout->itemAt(row, QFormLayout::LabelRole) ? qobject_cast<QLabel *>(layout->itemAt(row, QFormLayout::LabelRole)->widget()) : nullptr;
            labelled = labelled || (label && label->buddy() == widget && label->text() == columnTitle(Table::Users, field.field));
        }
        QVERIFY2(labelled, field.key);
    }
}

void FieldFormTest::showsTheUserAndReportsNothing()
{
    TestContext context;
    const QString bo = context.user(u"Bo"_s);
    context.must({change::editUser(bo, {{Field::DefaultGroup, true}, {Field::Roles, QStringList {u"analyst"_s}}})});
    Shown shown(context, bo);
    QCOMPARE(shown.in<QLineEdit>("email")->text(), u"bo@northwind.example"_s);
    QCOMPARE(shown.in<QComboBox>("accountType")->currentData(), QVariant(u"standard"_s));
    QCOMPARE(shown.in<QComboBox>("accountType")->currentText(), keyText(Field::AccountType, u"standard"_s));
    QCOMPARE(shown.in<RoleList>("roles")->checked(), QStringList {u"analyst"_s});
    QVERIFY(shown.in<Switch>("defaultGroup")->isChecked());
    QVERIFY(shown.in<Switch>("defaultGroup")->toolTip().startsWith(u"In the Default Group"_s));
    QCOMPARE(shown.in<QComboBox>("classification")->currentText(), u"(none)"_s);
    QVERIFY(!shown.form.isChanged());
    shown.form.showObject({});
    QVERIFY(!shown.form.isChanged()); // nobody's
}

void FieldFormTest::reportsOnlyWhatIsOtherwise()
{
    TestContext context;
    context.must({change::editWorkspace({{Field::Classifications, QStringList {u"Open"_s, u"Secret"_s}}})});
    const QString bo = context.user(u"Bo"_s);
    QTRY_COMPARE(context->state().classifications.size(), 2);
    Shown shown(context, bo);
    QSignalSpy edited(&shown.form, &FieldForm::edited);
    auto *classification = shown.in<QComboBox>("classification");
    classification->setCurrentIndex(classification->findText(u"Secret"_s));
    shown.in<Switch>("defaultGroup")->setChecked(true);
    auto *type = shown.in<QComboBox>("accountType");
    type->setCurrentIndex(type->findData(u"admin"_s));
    QCOMPARE(edited.count(), 3);
    QVERIFY(shown.form.changed() == Values({{Field::AccountType, u"admin"_s}, {Field::Classification, u"Secret"_s}, {Field::DefaultGroup, true}}));
    QVERIFY(shown.form.shown() == Values({{Field::AccountType, u"standard"_s}, {Field::Classification, QVariant()}, {Field::DefaultGroup, false}}));
    type->setCurrentIndex(type->findData(u"standard"_s));
    QVERIFY(!shown.form.changed().contains(Field::AccountType)); // as it was
    for (int row = 0; row < shown.in<RoleList>("roles")->count(); ++row)
        shown.in<RoleList>("roles")->item(row)->setCheckState(Qt::Checked);
    QVERIFY(shown.form.changed().list(Field::Roles).size() > 1);
}

void FieldFormTest::keepsWhatIsTypedWhenTheWorkspaceChanges()
{
    TestContext context;
    context.must({newUser(u"cy@x.example"_s, {{Field::FirstName, u"Cy"_s}})});
    Shown shown(context, context->workspace().read(UsersByEmail {{u"cy@x.example"_s}}).result()->cbegin()->cells.at(columnIndex(Table::Users, Column::UserId)).toString());
    shown.in<QLineEdit>("lastName")->setText(u" Ek "_s);
    shown.in<QComboBox>("accountType")->setCurrentIndex(0);
    const Values typed = shown.form.changed();
    QCOMPARE(typed.text(Field::LastName), u"Ek"_s);
    auto *provider = shown.in<QComboBox>("provider");
    context.must({change::editWorkspace({{Field::Providers, QStringList(context->state().providers) << u"Okta"_s}})});
    QTRY_VERIFY(provider->findText(u"Okta"_s) >= 0);
    QVERIFY(shown.form.changed() == typed);
    shown.show();
    QVERIFY(!shown.form.isChanged());
}

void FieldFormTest::leavesToUsersWhatIsTheirs()
{
    TestContext context;
    const QString bo = context.user(u"Bo"_s);
    Shown shown(context, bo);
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (field.is(FieldDefinition::OnForm | FieldDefinition::Personal)) {
            const auto *widget = shown.in<QWidget>(field.key);
            const auto *line = qobject_cast<const QLineEdit *>(widget);
            QVERIFY2(line ? line->isReadOnly() : !widget->isEnabled(), field.key);
            QVERIFY2(!line || line->isEnabled(), field.key); // to be copied
            QVERIFY2(!widget->toolTip().isEmpty(), field.key);
        }
    }
    QVERIFY(shown.in<QLabel>("reason")->isVisible());
    QVERIFY(shown.in<QLabel>("reason")->text().contains(u"picture"_s)); // which has no row on the form
    context.must({change::editWorkspace({{Field::CorrectNames, true}})});
    QTRY_VERIFY(!shown.in<QLineEdit>("email")->isReadOnly());
    QVERIFY(!shown.in<QLabel>("reason")->isVisible());
    QVERIFY(shown.in<QLineEdit>("email")->toolTip().isEmpty());
}

// However narrow the panel is, and when its scroll bar comes.
void FieldFormTest::theirNoteIsSeenWhole()
{
    TestContext context;
    know(context);
    const QString user = context.user(u"Bo"_s);
    QScrollArea panel;
    panel.setWidgetResizable(true);
    panel.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *form = new FieldForm;
    form->setUp(context.context(), ObjectKind::User, {Column::SignIn});
    panel.setWidget(form);
    panel.resize(380, 520);
    panel.show();
    form->showObject(context->workspace().read(UserById {user}).result().value());
    auto *note = form->findChild<QLabel *>(u"reason"_s);
    for (const int width : {380, 330, 362, 300, 420, 371, 340}) {
        panel.resize(width, 520);
        QTRY_VERIFY(note->isVisible() && form->width() == panel.viewport()->width());
        QTRY_VERIFY2(note->height() >= note->heightForWidth(note->width()),
            qPrintable(u"%1: %2 of %3"_s.arg(width).arg(note->height()).arg(note->heightForWidth(note->width()))));
    }
    note->resize(180, 10); // by a layout that goes by another width
    QVERIFY(note->height() >= note->heightForWidth(180));
}

void FieldFormTest::saysWhyAnOperatorMayNot()
{
    TestContext context;
    const QString cy = context.user(u"Cy"_s);
    context.must({change::editWorkspace({{Field::CorrectNames, true}}), newUser(u"admin@x.example"_s, {{Field::AccountType, u"admin"_s}, {Field::Status, u"active"_s}})});
    OpenOptions options = context.workspace.options();
    options.operatorEmail = u"cy@northwind.example"_s; // a standard user, who may edit nobody
    const auto opened = Workspace::open(context.workspace.path(), options);
    MUSTER_VERIFY(opened);
    WorkspaceContext theirs(**opened, context.parts());
    QTRY_VERIFY(!theirs.state().id.isEmpty());
    const auto current = Values {{Field::AccountType, u"standard"_s}, {Field::Roles, QStringList {u"standard-user"_s}}};
    FieldForm form;
    form.setUp(theirs, ObjectKind::User);
    form.showObject(context->workspace().read(UserById {cy}).result().value());
    for (const FieldDefinition &field : fieldsOf(ObjectKind::User)) {
        if (!field.is(FieldDefinition::OnForm))
            continue;
        const Result<void> allowed = theirs.state().rights.check(Verb::Edit, ObjectKind::User, {{field.field, current.value(field.field)}}, current);
        auto *widget = form.findChild<QWidget *>(QString::fromLatin1(field.key));
        QVERIFY2(!allowed, field.key);
        QCOMPARE(widget->toolTip(), errorText(allowed.error()));
        auto *line = qobject_cast<QLineEdit *>(widget);
        QVERIFY2(line ? line->isReadOnly() : !widget->isEnabled(), field.key);
    }
}

void FieldFormTest::offersOnlyRolesThatMayBeGiven()
{
    TestContext context;
    know(context);
    const WorkspaceState &state = context->state();
    const auto isOther = [](const RoleChoice &role) { return role.scope == RoleScope::Workspace && role.key != "analyst"_L1; };
    const QString other = std::find_if(state.roles.cbegin(), state.roles.cend(), isOther)->key;
    const std::unique_ptr<QWidget> parent = std::make_unique<QWidget>();
    FieldEditor *editor = FieldEditor::make(*findField(ObjectKind::User, Field::Roles), context.context(), parent.get());
    editor->setState(state);
    editor->setValue(QStringList {u"analyst"_s});
    editor->checkChoices([&other](const QVariant &value) { return value.toStringList().contains(other) ? u"Not you"_s : QString(); });
    auto *roles = static_cast<RoleList *>(editor->widget());
    int refused = 0;
    for (int row = 0; row < roles->count(); ++row) {
        if (roles->item(row)->flags() & Qt::ItemIsEnabled)
            continue;
        ++refused;
        QCOMPARE(roles->item(row)->toolTip(), u"Not you"_s);
    }
    QCOMPARE(refused, 1);

    FieldEditor *type = FieldEditor::make(*findField(ObjectKind::User, Field::AccountType), context.context(), parent.get());
    type->checkChoices([](const QVariant &value) { return value == u"admin"_s ? u"Not you"_s : QString(); });
    auto *combo = static_cast<QComboBox *>(type->widget());
    const auto *items = qobject_cast<QStandardItemModel *>(combo->model());
    QVERIFY(!items->item(combo->findData(u"admin"_s))->isEnabled());
    QVERIFY(items->item(combo->findData(u"standard"_s))->isEnabled());
}

void FieldFormTest::asksTheRule()
{
    TestContext context;
    const QString bo = context.user(u"Bo"_s);
    know(context);
    FieldForm form;
    form.setUp(context.context(), ObjectKind::User, {}, [](Field field, const Row &user) {
        return field == Field::Provider ? userRef(user).firstName + u" has none"_s : QString();
    });
    form.showObject(context->workspace().read(UserById {bo}).result().value());
    auto *provider = form.findChild<QComboBox *>(u"provider"_s);
    QVERIFY(!provider->isEnabled());
    QCOMPARE(provider->toolTip(), u"Bo has none"_s);
    QVERIFY(form.findChild<QComboBox *>(u"classification"_s)->isEnabled());
}

void FieldFormTest::findsAUserByTyping()
{
    TestContext context;
    context.user(u"Bo"_s);
    context.user(u"Bodil"_s);
    context.group(u"Bodies"_s);
    QWidget window;
    FieldEditor *editor = FieldEditor::make(manager, context.context(), &window);
    editor->addTo(new QFormLayout(&window), u"Manager"_s);
    auto *edit = static_cast<QLineEdit *>(editor->widget());
    QCOMPARE(edit->objectName(), u"manager"_s);
    QCOMPARE(edit->accessibleName(), u"Manager"_s);
    window.show();
    window.activateWindow();
    edit->setFocus();
    QTRY_VERIFY(edit->hasFocus());
    QVERIFY(editor->value().isNull());
    QTest::keyClicks(edit, u"bod"_s);
    auto *completer = editor->findChild<QCompleter *>();
    QTRY_VERIFY(completer->popup()->isVisible());
    QTRY_COMPARE(completer->completionCount(), 1); // and no group
    QVERIFY(completer->popup()->model()->index(0, 0).data().toString().contains(u"bodil@northwind.example"_s));
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(editor->value(), QVariant(u"bodil@northwind.example"_s));
    auto *who = window.findChild<QLabel *>(u"managerWho"_s);
    QTRY_COMPARE(who->text(), u"Bodil"_s);
    QVERIFY(who->isVisible());
    editor->setRefusal(u"Not you"_s);
    QVERIFY(edit->isReadOnly());
    QCOMPARE(edit->toolTip(), u"Not you"_s);
}

void FieldFormTest::saysThatNobodyIsMeant()
{
    TestContext context;
    QWidget window;
    FieldEditor *editor = FieldEditor::make(manager, context.context(), &window);
    editor->addTo(new QFormLayout(&window), u"Manager"_s);
    window.show();
    auto *who = window.findChild<QLabel *>(u"managerWho"_s);
    editor->setValue(u"ADA@northwind.example"_s);
    QTRY_COMPARE(who->text(), u"Ada King"_s);
    editor->setValue(u"nobody@x.example"_s);
    QTRY_VERIFY2(who->text().contains(u"nobody@x.example"_s), qPrintable(who->text()));
    QCOMPARE(editor->value(), QVariant(u"nobody@x.example"_s)); // whoever applies it says no
    editor->setValue(u"  "_s);
    QVERIFY(editor->value().isNull());
    QTRY_VERIFY(!who->isVisible());
}

void FieldFormTest::makesNothingForWhatNobodyTypes()
{
    TestContext context;
    QWidget window;
    QVERIFY(!FieldEditor::make(*findField(ObjectKind::User, Field::LastLogin), context.context(), &window));
    for (const KindDefinition &kind : kindDefinitions()) {
        for (const FieldDefinition &field : fieldsOf(kind.kind)) {
            if (field.is(FieldDefinition::OnForm)) // what is made for a form can be edited
                QVERIFY2(FieldEditor::make(field, context.context(), &window), field.key);
        }
    }
}

QTEST_MAIN(FieldFormTest)
#include "FieldFormTest.moc"
