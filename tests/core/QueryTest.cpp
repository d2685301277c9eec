// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FieldDefinition.h"
#include "core/Query.h"
#include "core/QueryParts.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

constexpr qint64 Now = 1'775'000'000'000; // 2026-03-31 23:33:20 UTC
constexpr qint64 Day = 86'400'000;
constexpr qint64 Least = std::numeric_limits<qint64>::min();
constexpr qint64 Most = std::numeric_limits<qint64>::max();

Result<QVector<Term>> parse(const QString &text, Table table = Table::Users, const QTimeZone &zone = QTimeZone::utc())
{
    return parseQuery(
        table, text, [] { return Now; }, zone);
}

qint64 utc(int year, int month, int day)
{
    return QDate(year, month, day).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
}

Term anywhere(const QString &text, bool exclude = false)
{
    return {.match = Term::Anywhere, .exclude = exclude, .text = text};
}

Term text(Column column, const QString &text, bool exclude = false)
{
    return {.match = Term::Text, .exclude = exclude, .column = column, .text = text};
}

Term keys(Column column, const QStringList &keys)
{
    return {.match = Term::Keys, .column = column, .keys = keys};
}

Term flag(Column column, bool flag)
{
    return {.match = Term::Flag, .column = column, .flag = flag};
}

Term blank(Column column, bool exclude = false)
{
    return {.match = Term::Blank, .exclude = exclude, .column = column};
}

Term range(Column column, qint64 from, qint64 until, bool exclude = false)
{
    return {.match = Term::Range, .exclude = exclude, .column = column, .from = from, .until = until};
}

Term either(const QVector<Term> &terms, bool exclude = false)
{
    return {.match = Term::Either, .exclude = exclude, .either = terms};
}

Term domain(const QString &text)
{
    return {.match = Term::Domain, .column = Column::Email, .text = text};
}

} // namespace

class QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void numbers_data();
    void numbers();
    void mistakes_data();
    void mistakes();
    void whatMayBeMeantIsSaid_data();
    void whatMayBeMeantIsSaid();
    void daysAreTheReadersDays();
    void everyColumnCanBeAsked_data();
    void everyColumnCanBeAsked();
    void offeredFieldsAreUnderstood();
    void whateverIsTypedIsAnsweredOrExplained();
};

void QueryTest::forms_data()
{
    using Terms = QVector<Term>;
    QTest::addColumn<QString>("query");
    QTest::addColumn<Terms>("terms");
    QTest::newRow("nothing") << u"  "_s << Terms {};
    QTest::newRow("word") << u"Åström"_s << Terms {anywhere(u"astrom"_s)};
    QTest::newRow("words") << u"ada  king"_s << Terms {anywhere(u"ada"_s), anywhere(u"king"_s)};
    QTest::newRow("phrase") << u"\"Ada King\""_s << Terms {anywhere(u"ada king"_s)};
    QTest::newRow("excluded") << u"-king"_s << Terms {anywhere(u"king"_s, true)};
    QTest::newRow("excluded phrase") << u"-\"Ada King\""_s << Terms {anywhere(u"ada king"_s, true)};
    QTest::newRow("dash") << u"a - b"_s << Terms {anywhere(u"a"_s), anywhere(u"-"_s), anywhere(u"b"_s)};
    QTest::newRow("inner dash") << u"co-admin"_s << Terms {anywhere(u"co-admin"_s)};
    QTest::newRow("role") << u"role:analyst"_s << Terms {text(Column::Roles, u"analyst"_s)};
    QTest::newRow("case of a field") << u"ROLE:Analyst"_s << Terms {text(Column::Roles, u"analyst"_s)};
    QTest::newRow("excluded field") << u"-role:analyst"_s << Terms {text(Column::Roles, u"analyst"_s, true)};
    QTest::newRow("quoted value") << u"group:\"Field crew\""_s << Terms {text(Column::Groups, u"field crew"_s)};
    QTest::newRow("project") << u"project:Alpha"_s << Terms {text(Column::Projects, u"alpha"_s)};
    QTest::newRow("id") << u"id:0f3a"_s << Terms {text(Column::UserId, u"0f3a"_s)};
    QTest::newRow("by its JSON name") << u"firstname:ada"_s << Terms {text(Column::FirstName, u"ada"_s)};
    QTest::newRow("two colons") << u"name:a:b"_s << Terms {text(Column::FullName, u"a:b"_s)};
    QTest::newRow("quoted colon") << u"\"role:x\""_s << Terms {anywhere(u"role:x"_s)};
    QTest::newRow("still typing") << u"ada role:"_s << Terms {anywhere(u"ada"_s)};
    QTest::newRow("still typing a list") << u"role:analyst,"_s << Terms {text(Column::Roles, u"analyst"_s)};
    QTest::newRow("still typing or") << u"ada or "_s << Terms {anywhere(u"ada"_s)};
    QTest::newRow("bar") << u"ada|kay"_s << Terms {either({anywhere(u"ada"_s), anywhere(u"kay"_s)})};
    QTest::newRow("bar between blanks") << u"ada | kay"_s << Terms {either({anywhere(u"ada"_s), anywhere(u"kay"_s)})};
    QTest::newRow("or") << u"ada OR role:viewer mfa:off"_s
                        << Terms {either({anywhere(u"ada"_s), text(Column::Roles, u"viewer"_s)}), flag(Column::Mfa, false)};
    QTest::newRow("or of three") << u"a or b or c"_s << Terms {either({anywhere(u"a"_s), anywhere(u"b"_s), anywhere(u"c"_s)})};
    QTest::newRow("a name Or") << u"or cohen"_s << Terms {anywhere(u"or"_s), anywhere(u"cohen"_s)};
    QTest::newRow("quoted in pieces") << u"\"gal \"\" cohen\""_s << Terms {anywhere(u"gal cohen"_s)};
    QTest::newRow("a quoted or") << u"gal \"or\" cohen"_s << Terms {anywhere(u"gal"_s), anywhere(u"or"_s), anywhere(u"cohen"_s)};
    QTest::newRow("list") << u"role:analyst,viewer"_s << Terms {either({text(Column::Roles, u"analyst"_s), text(Column::Roles, u"viewer"_s)})};
    QTest::newRow("list with a quoted name") << u"group:\"Field, north\",none"_s
                                             << Terms {either({text(Column::Groups, u"field, north"_s), blank(Column::Groups)})};
    QTest::newRow("list of keys") << u"status:pending,dis"_s << Terms {either({keys(Column::Status, {u"pending"_s}), keys(Column::Status, {u"disabled"_s})})};
    QTest::newRow("bar in a field") << u"role:analyst|viewer"_s << Terms {either({text(Column::Roles, u"analyst"_s), text(Column::Roles, u"viewer"_s)})};
    QTest::newRow("bar between fields") << u"role:analyst|mfa:off"_s << Terms {either({text(Column::Roles, u"analyst"_s), flag(Column::Mfa, false)})};
    QTest::newRow("excluded list") << u"-role:analyst,viewer"_s
                                   << Terms {either({text(Column::Roles, u"analyst"_s), text(Column::Roles, u"viewer"_s)}, true)};
    QTest::newRow("a comma in a bare word") << u"king,ada"_s << Terms {anywhere(u"king,ada"_s)};
    QTest::newRow("what cannot be seen") << u"a\u200bda\u00a0king"_s << Terms {anywhere(u"ada"_s), anywhere(u"king"_s)};
    QTest::newRow("no group") << u"group:none"_s << Terms {blank(Column::Groups)};
    QTest::newRow("a group called none") << u"group:\"none\""_s << Terms {text(Column::Groups, u"none"_s)};
    QTest::newRow("status") << u"status:pending"_s << Terms {keys(Column::Status, {u"pending"_s})};
    QTest::newRow("status begun") << u"status:Dis"_s << Terms {keys(Column::Status, {u"disabled"_s})};
    QTest::newRow("type") << u"type:read"_s << Terms {keys(Column::AccountType, {u"read-only"_s})};
    QTest::newRow("flag off") << u"mfa:off"_s << Terms {flag(Column::Mfa, false)};
    QTest::newRow("flag yes") << u"locked:YES"_s << Terms {flag(Column::Locked, true)};
    QTest::newRow("has a flag") << u"has:licence"_s << Terms {flag(Column::Licence, true)};
    QTest::newRow("has a list") << u"has:group"_s << Terms {blank(Column::Groups, true)};
    QTest::newRow("has not") << u"-has:group"_s << Terms {blank(Column::Groups)};
    QTest::newRow("has a time") << u"has:login"_s << Terms {blank(Column::LastLogin, true)};
    QTest::newRow("domain") << u"domain:Example.ORG"_s << Terms {domain(u"example.org"_s)};
    QTest::newRow("domain with @") << u"domain:@example.org"_s << Terms {domain(u"example.org"_s)};
    QTest::newRow("never") << u"login:never"_s << Terms {blank(Column::LastLogin)};
    QTest::newRow("year") << u"created:2025"_s << Terms {range(Column::Created, utc(2025, 1, 1), utc(2026, 1, 1))};
    QTest::newRow("month") << u"created:2025-03"_s << Terms {range(Column::Created, utc(2025, 3, 1), utc(2025, 4, 1))};
    QTest::newRow("day") << u"created:2025-12-31"_s
                         << Terms {range(Column::Created, utc(2025, 12, 31), utc(2026, 1, 1))};
    QTest::newRow("today") << u"created:today"_s
                           << Terms {range(Column::Created, Now - Now % Day, Now - Now % Day + Day)};
    QTest::newRow("before today") << u"created:<today"_s << Terms {range(Column::Created, Least, Now - Now % Day)};
    QTest::newRow("after") << u"created:>2025-01-01"_s << Terms {range(Column::Created, utc(2025, 1, 2), Most)};
    QTest::newRow("from") << u"created:>=2025-01-01"_s << Terms {range(Column::Created, utc(2025, 1, 1), Most)};
    QTest::newRow("before") << u"created:<2025-02"_s << Terms {range(Column::Created, Least, utc(2025, 2, 1))};
    QTest::newRow("until") << u"created:<=2025-02"_s << Terms {range(Column::Created, Least, utc(2025, 3, 1))};
    QTest::newRow("between") << u"created:2025-01..2025-06"_s
                             << Terms {range(Column::Created, utc(2025, 1, 1), utc(2025, 7, 1))};
    QTest::newRow("before long") << u"login:<+2d"_s << Terms {range(Column::LastLogin, Least, Now + 2 * Day)};
    QTest::newRow("not before long") << u"login:>+2w"_s << Terms {range(Column::LastLogin, Now + 14 * Day, Most)};
    QTest::newRow("longer ago") << u"login:>90d"_s << Terms {range(Column::LastLogin, Least, Now - 90 * Day)};
    QTest::newRow("not longer ago") << u"login:<2w"_s << Terms {range(Column::LastLogin, Now - 14 * Day, Most)};
    QTest::newRow("all together")
        << u"role:analyst -domain:example.org mfa:off ada"_s
        << Terms {text(Column::Roles, u"analyst"_s),
               {.match = Term::Domain, .exclude = true, .column = Column::Email, .text = u"example.org"_s},
               flag(Column::Mfa, false), anywhere(u"ada"_s)};
}

void QueryTest::forms()
{
    QFETCH(QString, query);
    QFETCH(QVector<Term>, terms);
    const Result<QVector<Term>> parsed = parse(query);
    QVERIFY(parsed);
    QCOMPARE(parsed->size(), terms.size());
    for (qsizetype i = 0; i < terms.size(); ++i)
        QVERIFY2(parsed->at(i) == terms.at(i), qPrintable(u"term %1"_s.arg(i)));
}

void QueryTest::numbers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Term>("term");
    QTest::newRow("exactly") << u"members:5"_s << range(Column::Members, 5, 6);
    QTest::newRow("more") << u"members:>5"_s << range(Column::Members, 6, Most);
    QTest::newRow("at least") << u"members:>=5"_s << range(Column::Members, 5, Most);
    QTest::newRow("fewer") << u"members:<5"_s << range(Column::Members, Least, 5);
    QTest::newRow("at most") << u"members:<=5"_s << range(Column::Members, Least, 6);
    QTest::newRow("some") << u"members:yes"_s << range(Column::Members, 1, Most);
    QTest::newRow("none") << u"members:no"_s << range(Column::Members, 1, Most, true);
    QTest::newRow("not none") << u"-members:no"_s << range(Column::Members, 1, Most);
    QTest::newRow("has") << u"has:members"_s << range(Column::Members, 1, Most);
}

void QueryTest::numbers()
{
    QFETCH(QString, query);
    const Result<QVector<Term>> parsed = parse(query, Table::Groups);
    QVERIFY(parsed);
    QCOMPARE(parsed->size(), 1);
    QVERIFY(parsed->first() == *static_cast<const Term *>(QTest::qData("term", qMetaTypeId<Term>())));
}

void QueryTest::mistakes_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    const int field = int(ErrorCode::QueryUnknownField);
    const int value = int(ErrorCode::QueryUnknownValue);
    QTest::newRow("field") << Table::Users << u"ada colour:red"_s << field << u"colour"_s;
    QTest::newRow("field of another table") << Table::Groups << u"mfa:on"_s << field << u"mfa"_s;
    QTest::newRow("domain without addresses") << Table::Groups << u"domain:x"_s << field << u"domain"_s;
    QTest::newRow("quote") << Table::Users << u"a group:\"Field"_s << int(ErrorCode::QueryUnclosedQuote)
                           << u"\"Field"_s;
    QTest::newRow("key") << Table::Users << u"status:asleep"_s << value << u"status"_s;
    QTest::newRow("flag") << Table::Users << u"mfa:maybe"_s << value << u"mfa"_s;
    QTest::newRow("has what") << Table::Users << u"has:fun"_s << value << u"has"_s;
    QTest::newRow("has status") << Table::Users << u"has:status"_s << value << u"has"_s;
    QTest::newRow("month 13") << Table::Users << u"created:2025-13"_s << value << u"created"_s;
    QTest::newRow("30 February") << Table::Users << u"created:2025-02-30"_s << value << u"created"_s;
    QTest::newRow("words for time") << Table::Users << u"login:yesterday"_s << value << u"login"_s;
    QTest::newRow("backwards") << Table::Users << u"created:2025-06..2025-01"_s << value << u"created"_s;
    QTest::newRow("blank after the colon") << Table::Users << u"role: analyst"_s << int(ErrorCode::QueryBlankAfterColon) << u"role"_s;
    QTest::newRow("too many words") << Table::Users << u"a "_s.repeated(400) << int(ErrorCode::QueryTooLong) << QString::number(MostQueryWords);
    QTest::newRow("too many in a list") << Table::Users << u"role:"_s + u"a,"_s.repeated(60) << int(ErrorCode::QueryTooLong) << QString::number(MostQueryWords);
    QTest::newRow("too long a word") << Table::Users << QString(LongestQuery + 1, u'a') << int(ErrorCode::QueryTooLong) << QString::number(MostQueryWords);
    QTest::newRow("no action") << Table::Events << u"action:bogus"_s << value << u"action"_s;
    QTest::newRow("nor of an entry") << Table::Entries << u"action:\"User deleted\""_s << value << u"action"_s;
    QTest::newRow("half a range") << Table::Users << u"created:2025.."_s << value << u"created"_s;
    QTest::newRow("number") << Table::Groups << u"members:many"_s << value << u"members"_s;
    QTest::newRow("too large") << Table::Groups << u"members:>9223372036854775807"_s << value << u"members"_s;
}

void QueryTest::mistakes()
{
    QFETCH(Table, table);
    QFETCH(QString, query);
    const Result<QVector<Term>> parsed = parse(query, table);
    QVERIFY(!parsed);
    QTEST(int(parsed.error().code), "code");
    QTEST(parsed.error().parameters.value(0), "named");
    if (parsed.error().code != ErrorCode::QueryUnclosedQuote)
        QVERIFY(!parsed.error().parameters.last().isEmpty()); // what would be understood
}

void QueryTest::whatMayBeMeantIsSaid_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("meant");
    QTest::newRow("field") << u"rolle:analyst"_s << u"role"_s;
    QTest::newRow("letters that changed places") << u"stauts:active"_s << u"status"_s;
    QTest::newRow("key") << u"status:actvie"_s << u"active"_s;
    QTest::newRow("has") << u"has:licens"_s << u"licence"_s;
    QTest::newRow("nothing near") << u"colour:red"_s << QString();
}

void QueryTest::whatMayBeMeantIsSaid()
{
    QFETCH(QString, query);
    QFETCH(QString, meant);
    const Error error = parse(query).error();
    const int at = error.code == ErrorCode::QueryUnknownField ? 2 : 3;
    QCOMPARE(error.parameters.value(at), meant);
}

void QueryTest::daysAreTheReadersDays()
{
    const auto parsed = parse(u"created:2025-03-30"_s, Table::Users, QTimeZone("Europe/Berlin"));
    QVERIFY(parsed);
    QCOMPARE(parsed->first().from, utc(2025, 3, 30) - 3'600'000); // winter time
    QCOMPARE(parsed->first().until, utc(2025, 3, 31) - 7'200'000); // summer time: a day of 23 hours
}

void QueryTest::everyColumnCanBeAsked_data()
{
    QTest::addColumn<Table>("table");
    for (int table = 0; table <= int(Table::Entries); ++table)
        QTest::newRow(qPrintable(keyOf(Table(table)))) << Table(table);
}

void QueryTest::everyColumnCanBeAsked()
{
    QFETCH(Table, table);
    static const QHash<ValueKind, QString> values {{ValueKind::Text, u"x"_s}, {ValueKind::List, u"x"_s},
        {ValueKind::Flag, u"on"_s}, {ValueKind::Number, u"3"_s}, {ValueKind::Time, u"2025"_s}};
    for (const FieldDefinition &column : columnsOf(table)) {
        const QString value = column.field == Field::Action ? u"addUser"_s : column.kind == ValueKind::Key ? column.allowed.last() : values.value(column.kind);
        const auto parsed = parse(QLatin1StringView(column.word) + u':' + value, table);
        QVERIFY2(parsed && parsed->size() == 1, column.word);
        QVERIFY2(parsed->first().column == column.field, column.word);
    }
}

void QueryTest::offeredFieldsAreUnderstood()
{
    for (int table = 0; table <= int(Table::Entries); ++table) {
        for (const QString &field : queryFields(Table(table)))
            QVERIFY2(field == "has"_L1 || field == "domain"_L1 || queryColumn(Table(table), field), qPrintable(field));
    }
    QVERIFY(queryFields(Table::Users).contains(u"domain"_s));
    QVERIFY(!queryFields(Table::Groups).contains(u"domain"_s));
    QVERIFY(!queryFields(Table::Members).contains(u"groupid"_s)); // for programs
}

void QueryTest::whateverIsTypedIsAnsweredOrExplained()
{
    const QString letters = u"-:\"<>=.,| 2509dwmy-adnrolehsctgupfi\u00e9\u0301\U0001F600"_s;
    quint32 seed = 7;
    for (int round = 0; round < 50'000; ++round) {
        QString query;
        for (int i = 0; i < 12; ++i) {
            seed = seed * 1664525 + 1013904223;
            query += letters.at((seed >> 8) % letters.size());
        }
        const auto parsed = parse(query, Table(seed % 10));
        if (!parsed)
            QVERIFY(parsed.error().code == ErrorCode::QueryUnclosedQuote || parsed.error().parameters.size() >= 2);
    }
}

QTEST_GUILESS_MAIN(QueryTest)
#include "QueryTest.moc"
