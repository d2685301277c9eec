// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/BareForms.h"
#include "gui/forms/EmptyForms.h"
#include "gui/forms/FormInspector.h"
#include "gui/forms/RealForms.h"
#include "gui/shell/ConfirmDialog.h"
#include "gui/shell/PlanDialog.h"
#include "gui/theme/Colours.h"
#include "gui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace muster;
using namespace Qt::StringLiterals;

// Every form of ui/ and what has none, shown in English, in German and from right to left, and as it opens where there is nothing yet.
// CTest runs this at 100 %, on a screen of 200 % (QT_SCALE_FACTOR: all grows, and the room is that of 720×450) and with text of 200 %
// (large-text.json, a screen of 192 dots: only words grow, which finds each size that was given in pixels; a larger font would not
// reach what the style sheet says). Both are read once, when a program starts: so each is a process of its own.
//
// MUSTER_FORMS_SEEN=FOLDER keeps a picture of each in light and dark, to be looked at, also of one that is not well made;
// packaging/pictures does that on screens of three sizes.
class FormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void bearsTheNameOfItsFile();
    void isWellMade_data();
    void isWellMade();
    void showsAccessBelowThePlan();
    void keepsButtonsHidden();
    void followsTheTheme_data();
    void followsTheTheme();
    void doesNoHarmOnEnter();

private:
    static QStringList files();
    static QStringList names();
    static QString classOf(const QString &file);
    void speak(const QString &language);
    void keepPictures(QWidget &form, const QString &name);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TestContext> m_context;
    std::unique_ptr<TestContext> m_blank; // nothing is ever written to it
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

void FormsTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(Appearance::Light);
    m_context = std::make_unique<TestContext>();
    m_blank = std::make_unique<TestContext>();
    QTRY_VERIFY(!m_context->context().state().roles.isEmpty());
    QTRY_VERIFY(!m_blank->context().state().roles.isEmpty());
    QVERIFY2(!files().isEmpty(), "There are no forms in " MUSTER_FORMS);
}

void FormsTest::cleanupTestCase()
{
    m_blank.reset();
    m_context.reset();
    m_theme.reset();
}

void FormsTest::cleanup()
{
    m_translators.clear(); // each takes itself out of the program
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QStringList FormsTest::files()
{
    QStringList found;
    for (QDirIterator each(QStringLiteral(MUSTER_FORMS), {u"*.ui"_s}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        found << each.next();
    found.sort();
    return found;
}

// Of classes, without their namespace: of the forms, and of what has none.
QStringList FormsTest::names()
{
    QStringList found {u"NamesDialog"_s};
    for (const QString &file : files())
        found << QFileInfo(file).completeBaseName();
    found.sort();
    return found;
}

QString FormsTest::classOf(const QString &file)
{
    QFile form(file);
    if (!form.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&form);
    while (xml.readNextStartElement()) {
        if (xml.name() == "class"_L1)
            return xml.readElementText();
        if (xml.name() != "ui"_L1)
            xml.skipCurrentElement();
    }
    return {};
}

void FormsTest::speak(const QString &language)
{
    for (const auto &[name, folder] : {std::pair(u"qtbase_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)), std::pair(u"muster_"_s, u":/i18n"_s)}) {
        auto translator = std::make_unique<QTranslator>();
        const bool loaded = translator->load(name + language, folder);
        QVERIFY2(loaded || name == "qtbase_"_L1, qPrintable(name + language));
        if (loaded)
            QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

void FormsTest::keepPictures(QWidget &form, const QString &name)
{
    const QString folder = qEnvironmentVariable("MUSTER_FORMS_SEEN");
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        if (folder.isEmpty())
            return;
        m_theme->apply(appearance);
        QCoreApplication::processEvents();
        QVERIFY(form.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, appearance == Appearance::Dark ? u"dark"_s : u"light"_s)));
    }
}

void FormsTest::bearsTheNameOfItsFile()
{
    for (const QString &file : files())
        QCOMPARE(classOf(file), u"muster::"_s + QFileInfo(file).completeBaseName());
}

void FormsTest::isWellMade_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("empty");
    for (const QString &name : names()) {
        QTest::addRow("%s, English", qPrintable(name)) << name << u"en"_s << Qt::LeftToRight << false;
        QTest::addRow("%s, German", qPrintable(name)) << name << u"de"_s << Qt::LeftToRight << false;
        QTest::addRow("%s, right to left", qPrintable(name)) << name << u"en"_s << Qt::RightToLeft << false;
        if (hasEmptyForm(u"muster::"_s + name))
            QTest::addRow("%s, empty", qPrintable(name)) << name << u"en"_s << Qt::LeftToRight << true;
    }
}

void FormsTest::isWellMade()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, empty);
    speak(language);
    QApplication::setLayoutDirection(direction);
    const QString className = u"muster::"_s + name;
    std::unique_ptr<QWidget> form = empty ? makeEmptyForm(className, *m_blank) : makeRealForm(className, *m_context);
    if (!form && !empty)
        form = makeBareForm(className);
    QVERIFY(form);
    form->show();
    QVERIFY(QTest::qWaitForWindowActive(form.get()));
    keepPictures(*form, QString::fromLatin1(QTest::currentDataTag()).replace(u", "_s, u"-"_s).replace(u' ', u'-'));

    const auto mistakesOf = [&form] {
        const FormInspector inspector(*form);
        return inspector.withoutBuddy() + inspector.clipped() + inspector.withoutName() + inspector.sharedMnemonics() + inspector.outOfOrder() + inspector.notReached();
    };
    QStringList mistakes;
    (void)QTest::qWaitFor([&] { return (mistakes = mistakesOf()).isEmpty(); }); // words may have come that are not laid out yet
    const QSize screen = QSize(1440, 900) / (form->devicePixelRatio() > 1 || form->logicalDpiX() < 180 ? 2 : 1);
    const QSize least = form->minimumSizeHint();
    if (least.width() > screen.width() || least.height() > screen.height())
        mistakes << u"it needs %1×%2 on a screen of %3×%4"_s.arg(least.width()).arg(least.height()).arg(screen.width()).arg(screen.height());
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(u'\n')));
}

// Both tables of a plan are seen with what they say: a row has room, and no column that is needed is wider than the table.
void FormsTest::showsAccessBelowThePlan()
{
    const std::unique_ptr<QWidget> form = makeRealForm(u"muster::PlanDialog"_s, *m_context);
    form->show();
    QVERIFY(QTest::qWaitForWindowActive(form.get()));
    const int last = form->screen()->availableGeometry().height() > 600 ? 1 : 0; // on a low screen one row, and the rest scrolled to
    int bottom = 0;
    for (const QString &name : {u"plan"_s, u"access"_s}) {
        const auto *table = form->findChild<QTableView *>(name);
        QVERIFY(table && table->isVisible());
        QVERIFY(table->model()->rowCount() > 1);
        QVERIFY(table->mapTo(form.get(), QPoint()).y() >= bottom);
        bottom = table->mapTo(form.get(), QPoint(0, table->height())).y();
        QVERIFY(table->viewport()->rect().contains(table->visualRect(table->model()->index(last, 0))));
        QTRY_VERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(), qPrintable(u"%1 %2 in %3"_s.arg(name).arg(table->horizontalHeader()->length()).arg(table->viewport()->width())));
        QCOMPARE(table->columnWidth(0), form->findChild<QTableView *>(u"plan"_s)->columnWidth(0)); // names stand below each other
    }
    QVERIFY(form->findChild<QWidget *>(u"own"_s)->isVisible());
}

// Qt shows the hidden buttons of a row when the colours change.
void FormsTest::keepsButtonsHidden()
{
    const std::unique_ptr<QWidget> form = makeRealForm(u"muster::ImportDialog"_s, *m_context);
    form->show();
    auto *failures = form->findChild<QPushButton *>(u"saveFailures"_s);
    QVERIFY(failures->isHidden());
    m_theme->apply(Appearance::Dark);
    QVERIFY(failures->isHidden());
    m_theme->apply(Appearance::Light);
}

void FormsTest::followsTheTheme_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("label");
    QTest::newRow("connection") << u"muster::ConnectionDialog"_s << u"said"_s;
    QTest::newRow("provider") << u"muster::ProviderDialog"_s << u"said"_s;
    QTest::newRow("licence") << u"muster::LicenceDialog"_s << u"said"_s;
    QTest::newRow("invitation") << u"muster::InviteDialog"_s << u"message"_s;
    QTest::newRow("letters") << u"muster::LettersDialog"_s << u"message"_s;
}

// What is wrong is read as well once the system has gone dark in the evening.
void FormsTest::followsTheTheme()
{
    QFETCH(QString, form);
    QFETCH(QString, label);
    const std::unique_ptr<QWidget> shown = makeRealForm(form, *m_context);
    shown->show();
    const auto *words = shown->findChild<QLabel *>(label);
    QVERIFY(words && words->isVisible());
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        m_theme->apply(appearance);
        const Colours &now = colours();
        QTRY_VERIFY2(words->palette().color(QPalette::WindowText) == now.bad || words->palette().color(QPalette::WindowText) == now.quiet, qPrintable(words->palette().color(QPalette::WindowText).name()));
    }
}

// Of a dangerous question the default is no, and nothing that can be done opens with the finger on it.
void FormsTest::doesNoHarmOnEnter()
{
    for (const QString &name : {u"muster::ConfirmDialog"_s, u"muster::PlanDialog"_s}) {
        const std::unique_ptr<QWidget> form = makeRealForm(name, *m_context);
        auto *dialog = qobject_cast<QDialog *>(form.get());
        auto *accept = dialog->findChild<QPushButton *>(u"accept"_s);
        QVERIFY(accept->property("danger").toBool() && accept->isEnabled());
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(!accept->hasFocus());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(accepted.size(), 0);
        if (auto *reason = dialog->findChild<QLineEdit *>(u"reason"_s)) {
            QVERIFY(dialog->isVisible()); // what was typed is not lost either
            reason->setFocus();
            QTest::keyClick(reason, Qt::Key_Return);
            QVERIFY(accept->hasFocus());
            QTest::keyClick(accept, Qt::Key_Return);
            QCOMPARE(accepted.size(), 1);
        }
    }
}

QTEST_MAIN(FormsTest)
#include "FormsTest.moc"
