// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/Colours.h"
#include "gui/theme/Icons.h"
#include "gui/theme/StyleSheet.h"
#include "gui/theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

constexpr double Readable = 4.5;
constexpr double Recognisable = 3.0; // WCAG for signs and outlines

// The colour most of the drawn pixels have.
QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(24, 24), 2.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink;
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > most) {
                most = pixel.alpha();
                ink = pixel;
            }
        }
    }
    ink.setAlpha(most ? 255 : 0);
    return ink;
}

bool alike(const QColor &one, const QColor &other)
{
    return qAbs(one.red() - other.red()) < 6 && qAbs(one.green() - other.green()) < 6 && qAbs(one.blue() - other.blue()) < 6;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsContrast();
    void textCanBeRead_data();
    void textCanBeRead();
    void everyIconDraws_data();
    void everyIconDraws();
    void iconsFollowTheTheme();
    void iconsAreSharp();
    void styleSheetKnowsItsColours();
    void theWheelChangesNoField();
    void aMenuIsSeenOnItsButton();
    void themeIsApplied();
};

void ThemeTest::knowsContrast()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrast(Qt::white, Qt::black)), 21);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Colours *table : {&lightColours(), &darkColours()}) {
        const Colours &c = *table;
        const char *name = c.dark ? "dark" : "light";
        const auto pair = [&](const char *what, const QColor &ink, const QColor &ground, double least = Readable) {
            QTest::addRow("%s: %s", name, what) << ink << ground << least;
        };
        for (const auto &[where, ground] : std::initializer_list<std::pair<const char *, QColor>> {{"window", c.window},
                 {"panel", c.panel}, {"chrome", c.chrome}, {"header", c.header}, {"hover", c.hover}, {"popup", c.popup}}) {
            pair(qPrintable(u"text on %1"_s.arg(QLatin1StringView(where))), c.text, ground);
            pair(qPrintable(u"quiet on %1"_s.arg(QLatin1StringView(where))), c.quiet, ground);
            pair(qPrintable(u"accent on %1"_s.arg(QLatin1StringView(where))), c.accent, ground);
        }
        for (const auto &[what, ink] :
            std::initializer_list<std::pair<const char *, QColor>> {{"good", c.good}, {"warn", c.warn}, {"bad", c.bad}}) {
            pair(qPrintable(u"%1 on panel"_s.arg(QLatin1StringView(what))), ink, c.panel);
            pair(qPrintable(u"%1 on window"_s.arg(QLatin1StringView(what))), ink, c.window);
        }
        for (const Tone tone : {Tone::Quiet, Tone::Soft, Tone::Good, Tone::Warn, Tone::Bad}) {
            pair(qPrintable(u"badge of tone %1"_s.arg(int(tone))), toneColours(tone, c).text, toneColours(tone, c).tint);
        }
        pair("on accent", c.onAccent, c.accent);
        pair("on the bad switch", c.onAccent, c.bad, Recognisable);
        pair("text on selection", c.text, c.selection);
        pair("quiet on selection", c.quietOnSelection, c.selection);
        pair("text on soft", c.text, c.soft);
        pair("outline of controls", c.control, c.panel, Recognisable);
        pair("focus ring", c.accent, c.panel, Recognisable);
    }
}

void ThemeTest::textCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(u"%1 on %2 is %3 : 1"_s.arg(ink.name(), ground.name()).arg(found, 0, 'f', 2)));
}

void ThemeTest::everyIconDraws_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < IconCount; ++i) {
        QTest::addRow("%s", qPrintable(iconFile(IconName(i)))) << i;
    }
}

void ThemeTest::everyIconDraws()
{
    QFETCH(int, number);
    QFile file(iconFile(IconName(number)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    static const QRegularExpression width(u"stroke-width=\"([^\"]*)\""_s);
    QStringList widths;
    for (auto found = width.globalMatch(svg); found.hasNext();) {
        widths.append(found.next().captured(1));
    }
    QCOMPARE(widths, QStringList(u"1.75"_s)); // once for the whole drawing: one stroke for all
    QVERIFY(svg.contains(u"stroke=\"currentColor\""_s));
    QVERIFY(svg.contains(u"viewBox=\"0 0 24 24\""_s));
    QVERIFY(svg.contains(u"fill=\"none\""_s));

    const QImage image = iconPixmap(IconName(number), Qt::black, 24, 1.0).toImage();
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            drawn += image.pixelColor(x, y).alpha() > 128;
        }
    }
    QVERIFY2(drawn >= 12, qPrintable(QString::number(drawn)));
    // Nothing is cut off at the edge.
    for (int i = 0; i < 24; ++i) {
        QVERIFY(image.pixelColor(i, 0).alpha() < 64 && image.pixelColor(0, i).alpha() < 64);
        QVERIFY(image.pixelColor(i, 23).alpha() < 64 && image.pixelColor(23, i).alpha() < 64);
    }
}

void ThemeTest::iconsFollowTheTheme()
{
    const QIcon plain = icon(IconName::Users);
    const QIcon bad = icon(IconName::Warning, Tint::Bad);
    for (const Colours *table : {&lightColours(), &darkColours()}) {
        useColours(*table);
        QVERIFY(alike(inkOf(plain), table->quiet));
        QVERIFY(alike(inkOf(plain, QIcon::Active), table->text));
        QVERIFY(alike(inkOf(plain, QIcon::Disabled), table->disabledText));
        QVERIFY(alike(inkOf(bad), table->bad));
    }
}

void ThemeTest::iconsAreSharp()
{
    for (const qreal ratio : {1.0, 2.0}) {
        const QPixmap pixmap = icon(IconName::Add).pixmap(QSize(16, 16), ratio);
        QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
    }
}

void ThemeTest::styleSheetKnowsItsColours()
{
    const QString light = styleSheet(lightColours());
    QVERIFY(light.contains(lightColours().chrome.name()));
    QVERIFY(!light.contains(u'@')); // every name was known
    QVERIFY(!light.contains(u"#000000"_s)); // what an unknown name would become
    QVERIFY(styleSheet(darkColours()) != light);
}

// By an arrow, where the words end.
void ThemeTest::aMenuIsSeenOnItsButton()
{
    Theme theme;
    theme.apply(Appearance::Light);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QPushButton plain;
        QPushButton opens;
        QMenu menu;
        opens.setMenu(&menu);
        for (QPushButton *button : {&plain, &opens}) {
            button->setLayoutDirection(direction);
            button->resize(120, 32);
        }
        const auto half = [](QPushButton &button, bool left) { return button.grab(QRect(left ? 0 : 60, 0, 60, 32)).toImage(); };
        const bool isLeft = direction == Qt::RightToLeft;
        QVERIFY(half(plain, isLeft) != half(opens, isLeft));
        QCOMPARE(half(plain, !isLeft), half(opens, !isLeft));
    }
}

void ThemeTest::themeIsApplied()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.apply(Appearance::Light);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), lightColours().panel);
    theme.apply(Appearance::Light);
    QCOMPARE(changed.count(), 1); // nothing has changed
    theme.apply(Appearance::Dark);
    QCOMPARE(changed.count(), 2);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkColours().panel);
    QVERIFY(qApp->styleSheet().contains(darkColours().chrome.name()));
    theme.apply(Appearance::System); // the test's platform is light
    QVERIFY(!theme.isDark());
}

// Whoever scrolls a form past a field changes the form's place, and nothing else.
void ThemeTest::theWheelChangesNoField()
{
    Theme theme;
    theme.apply(Appearance::Light);
    QScrollArea area;
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    auto *choice = new QComboBox;
    choice->addItems({u"one"_s, u"two"_s, u"three"_s});
    auto *number = new QSpinBox;
    number->setValue(5);
    layout->addWidget(choice);
    layout->addWidget(number);
    layout->addSpacing(2000);
    area.setWidget(form);
    area.resize(300, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    area.setFocus();
    for (QWidget *const field : {static_cast<QWidget *>(choice), static_cast<QWidget *>(number)}) {
        const QPointF at(field->rect().center());
        QWheelEvent down(at, field->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &down);
        QVERIFY(!down.isAccepted()); // so that it goes on to the form
        QVERIFY(!field->hasFocus());
    }
    QCOMPARE(choice->currentIndex(), 0);
    QCOMPARE(number->value(), 5);
    choice->setFocus();
    QVERIFY(choice->hasFocus());
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentIndex(), 1);
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
