// SPDX-License-Identifier: GPL-3.0-or-later
#include "scim/ScimFilter.h"
#include "scim/ScimMatch.h"
#include "scim/ScimPath.h"
#include "scim/ScimReader.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QString random(QRandomGenerator &dice, const QStringList &of)
{
    return of.at(dice.bounded(int(of.size())));
}

// A filter of whatever shape, not too deep.
ScimFilter anyFilter(QRandomGenerator &dice, int depth, bool isInner = false)
{
    using Kind = ScimFilter::Kind;
    const int kind = depth > 0 ? dice.bounded(6) : dice.bounded(2);
    static const QVector<QJsonValue> values {u"kim@x.example"_s, u""_s, u"a\"b\\c"_s, u"ü ] ) ("_s, true, false, QJsonValue(), 5, -0.25};
    ScimFilter filter {.attribute = {isInner || dice.bounded(3) ? QString() : ScimSchema::User, random(dice, {u"userName"_s, u"name"_s, u"emails"_s, u"x-y_z1"_s, u"$ref"_s, u"not"_s, u"andy"_s}), isInner || dice.bounded(2) ? QString() : u"value"_s}};
    if (kind == 0)
        filter.kind = Kind::Present;
    if (kind == 1) {
        filter.operation = ScimFilter::Operation(dice.bounded(9));
        filter.value = values.at(dice.bounded(int(values.size())));
    }
    if (kind < 2)
        return filter;
    filter.kind = kind == 2 ? Kind::And : kind == 3 ? Kind::Or : kind == 4 ? Kind::Not : Kind::Within;
    if (filter.kind == Kind::Within)
        filter.attribute.sub.clear();
    else
        filter.attribute = {};
    const int count = kind < 4 ? 2 + dice.bounded(2) : 1;
    for (int i = 0; i < count; ++i) {
        ScimFilter part = anyFilter(dice, depth - 1, isInner || filter.kind == Kind::Within);
        while (isInner && part.kind == Kind::Within)
            part = anyFilter(dice, depth - 1, true);
        filter.parts.push_back(std::move(part));
    }
    return filter;
}

} // namespace

// Filters and paths as they are written, what they mean, and what is none.
class ScimFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain();
    void whatBindsMore_data();
    void whatBindsMore();
    void ofTheStandard_data();
    void ofTheStandard();
    void whateverComes();
    void depthIsBounded();
    void meaning_data();
    void meaning();
    void paths_data();
    void paths();
    void pinned();
};

void ScimFilterTest::whatIsWrittenIsReadAgain()
{
    QRandomGenerator dice(1);
    for (int i = 0; i < 20'000; ++i) {
        const ScimFilter filter = anyFilter(dice, 3);
        const ScimResult<ScimFilter> read = ScimFilter::parse(filter.text());
        if (!read && filter.text().size() > ScimReader::LongestText)
            continue;
        QVERIFY2(read.has_value(), qPrintable(filter.text() + (read ? QString() : read.error().detail)));
        QVERIFY2(*read == filter, qPrintable(filter.text()));
    }
}

void ScimFilterTest::whatBindsMore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("same");
    QTest::newRow("and before or") << u"a pr or b pr and c pr"_s << u"a pr or (b pr and c pr)"_s;
    QTest::newRow("or after and") << u"a pr and b pr or c pr"_s << u"(a pr and b pr) or c pr"_s;
    QTest::newRow("not first") << u"not (a pr) and b pr"_s << u"(not (a pr)) and b pr"_s;
    QTest::newRow("brackets") << u"((a pr))"_s << u"a pr"_s;
    QTest::newRow("case") << u"a PR AND b EQ TRUE Or NOT(c Pr)"_s << u"(a pr and b eq true) or (not (c pr))"_s;
    QTest::newRow("blanks") << u"  a  eq  \"x\"   and   ( b pr )  "_s << u"a eq \"x\" and b pr"_s;
    QTest::newRow("within") << u"a[ b eq \"x\" and c pr ]"_s << u"a[b eq \"x\" and c pr]"_s;
    QTest::newRow("an attribute called not") << u"not pr and or pr"_s << u"(not pr) and (or pr)"_s;
}

void ScimFilterTest::whatBindsMore()
{
    QFETCH(QString, text);
    QFETCH(QString, same);
    const ScimResult<ScimFilter> one = ScimFilter::parse(text);
    const ScimResult<ScimFilter> other = ScimFilter::parse(same);
    QVERIFY2(one && other, qPrintable(one ? QString() : one.error().detail));
    QCOMPARE(one->text(), other->text());
}

// RFC 7644 §3.4.2.2, figure 2
void ScimFilterTest::ofTheStandard_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"userName eq \"bjensen\"", "name.familyName co \"O'Malley\"", "userName sw \"J\"", "urn:ietf:params:scim:schemas:core:2.0:User:userName sw \"J\"", "title pr", "meta.lastModified gt \"2011-05-13T04:42:34Z\"",
             "meta.lastModified ge \"2011-05-13T04:42:34Z\"", "title pr and userType eq \"Employee\"", "title pr or userType eq \"Intern\"", "schemas eq \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\"",
             "userType eq \"Employee\" and (emails co \"example.com\" or emails.value co \"example.org\")", "userType ne \"Employee\" and not (emails co \"example.com\" or emails.value co \"example.org\")",
             "userType eq \"Employee\" and (emails.type eq \"work\")", "userType eq \"Employee\" and emails[type eq \"work\" and value co \"@example.com\"]", "emails[type eq \"work\" and value co \"@example.com\"] or phoneNumbers[type eq \"work\" and value co \"1\"]"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ScimFilterTest::ofTheStandard()
{
    QFETCH(QString, text);
    const ScimResult<ScimFilter> filter = ScimFilter::parse(text);
    QVERIFY2(filter.has_value(), qPrintable(filter ? QString() : filter.error().detail));
    const ScimResult<ScimMatch> match = ScimMatch::of(ScimType::User, *filter);
    QVERIFY2(match.has_value(), qPrintable(match ? QString() : match.error().detail));
}

// Pieces of filters in any order, cut and mixed: a filter or a sentence, and what is a filter is one when it is written again.
void ScimFilterTest::whateverComes()
{
    QRandomGenerator dice(2);
    const QStringList pieces {u"userName"_s, u"emails"_s, u" "_s, u" "_s, u"eq"_s, u"co"_s, u"pr"_s, u"and"_s, u"or"_s, u"not"_s, u"("_s, u")"_s, u"["_s, u"]"_s, u"."_s, u":"_s, u"urn:"_s, u"\""_s, u"\"x\""_s, u"\\"_s, u"true"_s, u"null"_s, u"1e9"_s,
        u"-"_s, QString(QChar(0)), QString(QChar(0xd800)), u"😀"_s, u"ß"_s, u"{"_s, u","_s, u"$ref"_s, u"\t"_s, u"\n"_s};
    int good = 0;
    for (int i = 0; i < 50'000; ++i) {
        QString text = i % 2 ? anyFilter(dice, 2).text() : QString();
        for (int count = i % 2 ? dice.bounded(3) : dice.bounded(14); count > 0; --count)
            text.replace(dice.bounded(int(text.size()) + 1), i % 2 ? dice.bounded(4) : 0, random(dice, pieces));
        const ScimResult<ScimFilter> filter = ScimFilter::parse(text);
        if (!filter) {
            QCOMPARE(filter.error().type, ScimError::Type::InvalidFilter);
            QVERIFY(!filter.error().detail.isEmpty());
        } else {
            ++good;
            QVERIFY2(ScimFilter::parse(filter->text()) == *filter, qPrintable(text));
        }
        if (const ScimResult<ScimPath> path = ScimPath::parse(text); path)
            QVERIFY2(ScimPath::parse(path->text()) == *path, qPrintable(text));
        else
            QCOMPARE(path.error().type, ScimError::Type::InvalidPath);
    }
    QVERIFY(good > 5'000);
}

void ScimFilterTest::depthIsBounded()
{
    const auto nested = [](int depth) { return ScimFilter::parse(QString(depth, u'(') + u"a pr"_s + QString(depth, u')')).has_value(); };
    QVERIFY(nested(ScimReader::Deepest));
    QVERIFY(!nested(ScimReader::Deepest + 1));
    QVERIFY(!nested(1'500));
    QString within = u"a pr"_s;
    for (int i = 0; i < 200; ++i)
        within = u"a["_s + within + u']';
    QVERIFY(!ScimFilter::parse(within));
    QVERIFY(!ScimFilter::parse(QStringList(ScimReader::MostConditions + 1, u"a pr"_s).join(u" and "_s)));
    QVERIFY(ScimFilter::parse(QStringList(ScimReader::MostConditions, u"a pr"_s).join(u" and "_s)));
    QVERIFY(!ScimFilter::parse(u"a eq \"%1\""_s.arg(QString(10'000, u'x'))));
}

void ScimFilterTest::meaning_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("holds");
    QTest::newRow("of one value all") << u"phoneNumbers[type eq \"work\" and value eq \"2\"]"_s << true;
    QTest::newRow("of two values not") << u"phoneNumbers[type eq \"work\" and value eq \"1\"]"_s << false;
    QTest::newRow("of any") << u"phoneNumbers.type eq \"work\" and phoneNumbers.value eq \"1\""_s << true;
    QTest::newRow("its value") << u"phoneNumbers eq \"1\""_s << true;
    QTest::newRow("ne of several") << u"phoneNumbers.value ne \"1\""_s << false;
    QTest::newRow("ne of none") << u"title ne \"x\""_s << true;
    QTest::newRow("not present") << u"title pr"_s << false;
    QTest::newRow("is null") << u"title eq null"_s << true;
    QTest::newRow("is not null") << u"userName ne null"_s << true;
    QTest::newRow("id has case") << u"id eq \"ABC\""_s << false;
    QTest::newRow("id") << u"id eq \"abc\""_s << true;
    QTest::newRow("time, in another zone") << u"meta.created eq \"2026-01-01T01:00:00+01:00\""_s << true;
    QTest::newRow("time after") << u"meta.created gt \"2026-01-01T00:00:00Z\""_s << false;
    QTest::newRow("false is no blank") << u"active pr"_s << true;
    QTest::newRow("blank is less") << u"title lt \"x\""_s << false;
}

void ScimFilterTest::meaning()
{
    QFETCH(QString, filter);
    QFETCH(bool, holds);
    const QJsonObject resource {{u"id"_s, u"abc"_s}, {u"userName"_s, u"Kim@x.example"_s}, {u"active"_s, false}, {u"meta"_s, QJsonObject {{u"created"_s, u"2026-01-01T00:00:00.000Z"_s}}},
        {u"phoneNumbers"_s, QJsonArray {QJsonObject {{u"type"_s, u"home"_s}, {u"value"_s, u"1"_s}}, QJsonObject {{u"type"_s, u"work"_s}, {u"value"_s, u"2"_s}}}}};
    const ScimResult<ScimFilter> parsed = ScimFilter::parse(filter);
    const ScimResult<ScimMatch> match = parsed ? ScimMatch::of(ScimType::User, *parsed) : tl::unexpected(parsed.error());
    QVERIFY2(match.has_value(), qPrintable(match ? QString() : match.error().detail));
    QCOMPARE((*match)(resource), holds);
}

void ScimFilterTest::paths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    for (const char *text : {"members", "name.familyName", "addresses[type eq \"work\"]", "members[value eq \"2819c223-7f76-453a-919d-413861904646\"]", "members[value eq \"2819c223\"].displayName", "urn:ietf:params:scim:schemas:core:2.0:User:name.familyName",
             "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "URN:ietf:params:scim:schemas:extension:enterprise:2.0:user:manager.value", "emails[type eq \"a]b\"].value"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"", " ", ".", "a.", ".a", "a.b.c", "a[", "a[]", "a[b]", "a[b pr", "a[b pr]c", "a[b pr].", "a[b pr].c.d", "a.b[c pr]", "a[b pr][c pr]", "a b", "members[value eq 5", "http://x:y", "1a", "a/b"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void ScimFilterTest::paths()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    const ScimResult<ScimPath> path = ScimPath::parse(text);
    QCOMPARE(path.has_value(), isOne);
    if (path)
        QVERIFY(ScimPath::parse(path->text()) == *path);
}

void ScimFilterTest::pinned()
{
    const auto pins = [](const QString &filter, const QString &name, const QString &sub = {}) { return ScimMatch::of(ScimType::User, *ScimFilter::parse(filter))->pinned(name, sub).value_or(u"-"_s); };
    QCOMPARE(pins(u"active eq true and (USERNAME eq \"a\")"_s, u"userName"_s), u"a"_s);
    QCOMPARE(pins(u"emails[type eq \"work\" and value eq \"a\"]"_s, u"emails"_s, u"value"_s), u"a"_s);
    QCOMPARE(pins(u"emails eq \"a\""_s, u"emails"_s, u"value"_s), u"a"_s);
    QCOMPARE(pins(u"userName eq \"a\" or userName eq \"b\""_s, u"userName"_s), u"-"_s);
    QCOMPARE(pins(u"not (userName eq \"a\")"_s, u"userName"_s), u"-"_s);
    QCOMPARE(pins(u"userName ne \"a\""_s, u"userName"_s), u"-"_s);
    QCOMPARE(pins(u"emails.type eq \"a\""_s, u"emails"_s, u"value"_s), u"-"_s);
}

QTEST_GUILESS_MAIN(ScimFilterTest)
#include "ScimFilterTest.moc"
