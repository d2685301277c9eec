// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FormGuard.h"
#include "pages/Limiter.h"
#include "pages/PageTemplate.h"
#include "pages/PageText.h"
#include "pages/PagesSecret.h"
#include "pages/QrCode.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> sentencesOf(const QString &language)
{
    QFile file(u":/pages/%1.txt"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There are no sentences of that language");
    QHash<QString, QString> sentences;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            sentences.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
    }
    return sentences;
}

QSet<QString> placesOf(const QString &sentence)
{
    static const QRegularExpression place(u"\\{([^}]*)\\}"_s);
    QSet<QString> places;
    for (auto found = place.globalMatch(sentence); found.hasNext();)
        places.insert(found.next().captured(1));
    return places;
}

// WCAG 2.2, relative luminance.
double luminance(const QString &hex)
{
    double sum = 0;
    for (const auto &[at, weight] : {std::pair(1, 0.2126), {3, 0.7152}, {5, 0.0722}}) {
        const double c = hex.mid(at, 2).toInt(nullptr, 16) / 255.0;
        sum += weight * (c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double contrast(const QString &one, const QString &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

// What pages say and look like, and the small things that they are made of.
class PageTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageSaysAll_data();
    void everyLanguageSaysAll();
    void whatCodeAsksForIsThere();
    void theBrowserChooses_data();
    void theBrowserChooses();
    void valuesAreText();
    void coloursCanBeRead();
    void whoComesTooOftenWaits();
    void manyAtOnceAreBounded();
    void aFormComesFromOurPage();
    void theSecretIsKept();
    void whatOthersMayReadIsRefused();
    void qrCodesAreDrawn();
};

void PageTextTest::everyLanguageSaysAll_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : PageText::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void PageTextTest::everyLanguageSaysAll()
{
    QFETCH(QString, language);
    const QHash<QString, QString> english = sentencesOf(u"en"_s);
    const QHash<QString, QString> own = sentencesOf(language);
    QCOMPARE(QSet<QString>(own.keyBegin(), own.keyEnd()), QSet<QString>(english.keyBegin(), english.keyEnd()));
    int same = 0;
    for (auto sentence = english.cbegin(); sentence != english.cend(); ++sentence) {
        QVERIFY2(!own.value(sentence.key()).trimmed().isEmpty(), qPrintable(sentence.key()));
        QVERIFY2(placesOf(own.value(sentence.key())) == placesOf(*sentence), qPrintable(sentence.key()));
        same += own.value(sentence.key()) == *sentence ? 1 : 0;
    }
    QVERIFY2(language == "en"_L1 || same < 8, qPrintable(QString::number(same))); // "Code", "Signature"
}

// A key that is spelled wrong would be a blank on a page.
void PageTextTest::whatCodeAsksForIsThere()
{
    const QHash<QString, QString> english = sentencesOf(u"en"_s);
    static const QRegularExpression asked(u"text(?:\\([^()]*\\))?\\(u\"([a-z.-]+)\"_s[,)]"_s);
    int found = 0;
    for (const QString &name : QDir(u"" MUSTER_PAGES_SOURCES ""_s).entryList({u"*.cpp"_s})) {
        QFile file(u"" MUSTER_PAGES_SOURCES "/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto keys = asked.globalMatch(QString::fromUtf8(file.readAll())); keys.hasNext(); ++found) {
            const QString key = keys.next().captured(1);
            QVERIFY2(english.contains(key), qPrintable(name + u' ' + key));
        }
    }
    QVERIFY2(found > 30, qPrintable(QString::number(found)));
}

void PageTextTest::theBrowserChooses_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("language");
    QTest::newRow("region") << QByteArray("de-AT,de;q=0.9,en;q=0.8") << u"de"_s;
    QTest::newRow("first that there is") << QByteArray("nl, pt-BR;q=0.8, en;q=0.7") << u"pt"_s;
    QTest::newRow("weights") << QByteArray("en;q=0.2, ja;q=0.9") << u"ja"_s;
    QTest::newRow("refused") << QByteArray("fr;q=0, es;q=0.1") << u"es"_s;
    QTest::newRow("none") << QByteArray("nl") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("garbage") << QByteArray(";;;q=,\xff\xfe,,=,de-") << u"de"_s;
    QTest::newRow("endless") << QByteArray(1'000'000, ',') + "de" << QString();
}

void PageTextTest::theBrowserChooses()
{
    QFETCH(QByteArray, header);
    QTEST(PageText::chosenFrom(header), "language");
}

void PageTextTest::valuesAreText()
{
    QCOMPARE(PageText::in(u"en"_s)(u"invitation.title"_s, {{u"project"_s, u"{organization} {{x}} <b>"_s}, {u"organization"_s, u"wrong"_s}}), u"Invitation to {organization} {{x}} <b>"_s);
    const QByteArray page = filledPage(u"message.html"_s, {{u"title"_s, u"<script>\"'& {{title}} {{{title}}}"_s}, {u"paragraphs"_s, QVariantList {u"</p>"_s}}});
    QVERIFY2(page.contains("&lt;script&gt;&quot;") && !page.contains("<script>") && page.contains("{{title}}") && page.contains("&lt;/p&gt;"), page.constData());
    QCOMPARE(PageText::in(u"xx"_s).language(), u"en"_s);
}

// AA: 4.5 for words, 3 for what one has to see to use it (1.4.3, 1.4.11).
void PageTextTest::coloursCanBeRead()
{
    const QString css = QString::fromUtf8(pageFile(u"style.css"_s));
    static const QRegularExpression colour(u"--([a-z-]+): (#[0-9a-f]{6});"_s);
    for (const QString &scheme : {css.section(u"@media"_s, 0, 0), css.section(u"prefers-color-scheme: dark"_s, 1).section(u'*', 0, 0)}) {
        QHash<QString, QString> colours;
        for (auto found = colour.globalMatch(scheme); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            colours.insert(match.captured(1), match.captured(2));
        }
        QVERIFY(colours.size() >= 11);
        const QVector<std::tuple<QString, QString, double>> pairs {{u"text"_s, u"panel"_s, 4.5}, {u"text"_s, u"window"_s, 4.5}, {u"text"_s, u"bad-soft"_s, 4.5}, {u"quiet"_s, u"panel"_s, 4.5}, {u"quiet"_s, u"window"_s, 4.5},
            {u"accent"_s, u"panel"_s, 4.5}, {u"accent"_s, u"window"_s, 4.5}, {u"on-accent"_s, u"accent"_s, 4.5}, {u"on-accent"_s, u"accent-strong"_s, 4.5}, {u"control"_s, u"panel"_s, 3}, {u"bad"_s, u"bad-soft"_s, 3}, {u"good"_s, u"window"_s, 3}};
        for (const auto &[one, other, least] : pairs)
            QVERIFY2(contrast(colours.value(one), colours.value(other)) >= least, qPrintable(u"%1 on %2: %3"_s.arg(one, other).arg(contrast(colours.value(one), colours.value(other)))));
    }
}

void PageTextTest::whoComesTooOftenWaits()
{
    Limiter limiter(3, 1'000);
    for (int i = 0; i < 3; ++i)
        QVERIFY(limiter.take(u"a"_s, 0));
    QVERIFY(!limiter.take(u"a"_s, 0));
    QVERIFY(!limiter.allows(u"a"_s, 999));
    QVERIFY(limiter.take(u"b"_s, 0));
    QVERIFY(limiter.take(u"a"_s, 1'000));
    QVERIFY(!limiter.take(u"a"_s, 1'001));
    QVERIFY(limiter.allows(u"a"_s, 100'000));
    QCOMPARE(Limiter::keyOf(u"2001:db8:1:2:3:4:5:6"_s), Limiter::keyOf(u"2001:db8:1:f0::1"_s));
    QVERIFY(Limiter::keyOf(u"2001:db8:1:103::1"_s) != Limiter::keyOf(u"2001:db8:1:2::1"_s));
    QCOMPARE(Limiter::keyOf(u"::ffff:192.0.2.7"_s), u"192.0.2.7"_s);
    QVERIFY(Limiter::keyOf(u"192.0.2.7"_s) != Limiter::keyOf(u"192.0.2.8"_s));
}

// Nobody waits for what others do, however many they are; and who tries goes on being known while very many others come.
void PageTextTest::manyAtOnceAreBounded()
{
    Limiter limiter(2, 1'000'000);
    for (int i = 0; i < 2; ++i)
        QVERIFY(limiter.take(u"me"_s, 0));
    for (int i = 0; i < 40'000; ++i)
        QVERIFY(limiter.take(QString::number(i), i));
    QVERIFY(!limiter.take(u"me"_s, 50'000));
    for (int i = 0; i < 400'000; ++i)
        QVERIFY(limiter.take(u"x"_s + QString::number(i), i));
    QVERIFY(limiter.take(u"somebody else"_s, 50'000));
}

void PageTextTest::aFormComesFromOurPage()
{
    const QTemporaryDir folder;
    const PagesSecret secret = PagesSecret::at(folder.filePath(u"s"_s)).value();
    const FormGuard guard(secret, false);
    const QString cookie = guard.newCookie();
    HttpRequest good;
    good.cookies.insert(guard.cookieName(), cookie);
    good.form.insert(u"form"_s, guard.fieldOf(cookie).toLatin1());
    good.headers.insert("host", "Pages.example:8443");
    QVERIFY(guard.holds(good));
    const auto with = [&good](const QByteArray &name, const QByteArray &value) {
        HttpRequest request = good;
        request.headers.insert(name, value);
        return request;
    };
    QVERIFY(guard.holds(with("origin", "https://pages.example:8443")));
    for (const char *const origin : {"https://evil.example", "null", "https://pages.example", "https://pages.example:8443.evil.example", "javascript:1"})
        QVERIFY2(!guard.holds(with("origin", origin)), origin);
    QVERIFY(guard.holds(with("sec-fetch-site", "same-origin")));
    for (const char *const site : {"cross-site", "same-site", "x"})
        QVERIFY2(!guard.holds(with("sec-fetch-site", site)), site);
    HttpRequest other = good;
    other.cookies.insert(guard.cookieName(), guard.newCookie());
    QVERIFY(!guard.holds(other));
    other.cookies.clear();
    QVERIFY(!guard.holds(other));
    other.form.insert(u"form"_s, guard.fieldOf({}).toLatin1()); // of no cookie
    QVERIFY(!guard.holds(other));
    QCOMPARE(FormGuard(secret, true).cookieName(), u"__Host-muster-form"_s);
}

void PageTextTest::theSecretIsKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/secret"_s);
    const PagesSecret first = PagesSecret::at(path).value();
    const PagesSecret again = PagesSecret::at(path).value();
    const QByteArray sealed = first.sealed("what stays");
    QVERIFY(!sealed.contains("stays"));
    QVERIFY(sealed != first.sealed("what stays"));
    QCOMPARE(again.opened(sealed), QByteArray("what stays"));
    QCOMPARE(again.mark("x"), first.mark("x"));
    QByteArray changed = sealed;
    changed.back() = char(changed.back() ^ 1);
    QCOMPARE(first.opened(changed), QByteArray());
    QCOMPARE(first.opened({}), QByteArray());
    QCOMPARE(first.opened(QByteArray(39, 'x')), QByteArray());
    const PagesSecret other = PagesSecret::at(folder.filePath(u"other"_s)).value();
    QCOMPARE(other.opened(sealed), QByteArray());
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void PageTextTest::whatOthersMayReadIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secret"_s);
    QVERIFY(PagesSecret::at(path).has_value());
#ifndef Q_OS_WIN
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QCOMPARE(PagesSecret::at(path).error().code, ErrorCode::KeyExposed);
#endif
    QFile other(folder.filePath(u"wrong"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("hello");
    other.close();
    other.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(PagesSecret::at(other.fileName()).error().code, ErrorCode::KeyMalformed);
    QCOMPARE(PagesSecret::at(u"/dev/null/x"_s).error().code, ErrorCode::FileUnwritable);
}

void PageTextTest::qrCodesAreDrawn()
{
    const QString svg = qrCodeSvg(u"otpauth://totp/x?secret=y"_s, u"\"<title>"_s);
    QVERIFY(svg.startsWith("<svg"_L1) && svg.contains("aria-label=\"&quot;&lt;title&gt;\""_L1) && svg.count(u"h1v1h-1z"_s) > 200);
    QCOMPARE(qrCodeSvg(QString(10'000, u'x'), {}), QString()); // more than there is room for
}

QTEST_GUILESS_MAIN(PageTextTest)
#include "PageTextTest.moc"
