// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/QueryWord.h"
#include "gui/widgets/SearchBox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class SearchBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void splitsWords();
    void searchesAfterAPause();
    void searchesAtOnceOnEnter();
    void escapeClears();
    void downLeavesTheField();
    void showsMistakes();
    void completesTheWordUnderTheCursor();
    void dropsLateAnswers();
    void hasANameForScreenReaders();

private:
    QCompleter *completer() const { return m_box->findChild<QCompleter *>(); }

    SearchBox *m_box = nullptr;
};

void SearchBoxTest::init()
{
    m_box = new SearchBox(u"Search users"_s);
    m_box->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_box));
    m_box->activateWindow();
    m_box->lineEdit()->setFocus();
    QTRY_VERIFY(m_box->lineEdit()->hasFocus());
}

void SearchBoxTest::cleanup()
{
    delete m_box;
}

void SearchBoxTest::splitsWords()
{
    const QString text = u"ann -role:\"Standard User\" group:\"Fie"_s;
    const QList<QueryWord> words = queryWords(text);
    QCOMPARE(words.size(), 3);
    QCOMPARE(words[0].fieldEnd, words[0].start);
    QCOMPARE(text.sliced(words[1].start, words[1].end - words[1].start), u"role:\"Standard User\""_s);
    QCOMPARE(text.sliced(words[1].start, words[1].fieldEnd - words[1].start), u"role:"_s);
    QCOMPARE(text.sliced(words[2].start), u"group:\"Fie"_s);
    QCOMPARE(queryWordAt(text, text.size()).start, words[2].start);
    QCOMPARE(quotedQueryWord(u"role:Standard User"_s), u"role:\"Standard User\""_s);
    QCOMPARE(quotedQueryWord(u"role:Analyst"_s), u"role:Analyst"_s);
    QCOMPARE(quotedQueryWord(u"group:\"Field crew\",\"Night, watch\""_s), u"group:\"Field crew\",\"Night, watch\""_s); // quoted already
}

void SearchBoxTest::searchesAfterAPause()
{
    QSignalSpy searched(m_box, &SearchBox::searched);
    QTest::keyClicks(m_box->lineEdit(), u"ann"_s);
    QCOMPARE(searched.count(), 0);
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.first().first().toString(), u"ann"_s);
    // Typed and taken back within the pause: the same question is not asked again.
    QTest::keyClicks(m_box->lineEdit(), u"x"_s);
    QTest::keyClick(m_box->lineEdit(), Qt::Key_Backspace);
    QTest::keyClick(m_box->lineEdit(), Qt::Key_Return);
    QCOMPARE(searched.count(), 1);
}

void SearchBoxTest::searchesAtOnceOnEnter()
{
    QSignalSpy searched(m_box, &SearchBox::searched);
    QTest::keyClicks(m_box->lineEdit(), u"ann"_s);
    QTest::keyClick(m_box->lineEdit(), Qt::Key_Return);
    QCOMPARE(searched.count(), 1);
}

void SearchBoxTest::escapeClears()
{
    m_box->setText(u"ann"_s);
    QSignalSpy searched(m_box, &SearchBox::searched);
    QTest::keyClick(m_box->lineEdit(), Qt::Key_Escape);
    QCOMPARE(m_box->text(), QString());
    QCOMPARE(searched.count(), 1);
}

void SearchBoxTest::downLeavesTheField()
{
    QSignalSpy down(m_box, &SearchBox::downPressed);
    QTest::keyClick(m_box->lineEdit(), Qt::Key_Down);
    QCOMPARE(down.count(), 1);
}

void SearchBoxTest::showsMistakes()
{
    const int height = m_box->sizeHint().height();
    m_box->setMistake(u"“stats” is no column."_s);
    QLabel *line = nullptr;
    for (QLabel *label : m_box->findChildren<QLabel *>()) {
        line = label->text() == m_box->mistake() ? label : line;
    }
    QVERIFY(line && line->isVisible());
    QVERIFY(m_box->sizeHint().height() > height);
    QCOMPARE(m_box->lineEdit()->accessibleDescription(), m_box->mistake());
    m_box->setMistake({});
    QVERIFY(!line->isVisible());
    QCOMPARE(m_box->sizeHint().height(), height);
}

void SearchBoxTest::completesTheWordUnderTheCursor()
{
    QStringList asked;
    m_box->setCompletions([&](const QString &prefix, int, const QueryCompleter::Answer &answer) {
        asked.append(prefix);
        answer(prefix.startsWith(u"role:"_s) ? QStringList {u"role:Standard User"_s} : QStringList {u"role:"_s});
    });
    m_box->setText(u"ann "_s);
    QTest::keyClicks(m_box->lineEdit(), u"-ro"_s);
    QCOMPARE(asked.last(), u"ro"_s);
    QTRY_VERIFY(completer()->popup()->isVisible());
    Q_EMIT completer()->activated(u"role:"_s);
    QCOMPARE(m_box->text(), u"ann -role:"_s);
    QCOMPARE(asked.last(), u"role:"_s); // its values follow without another key
    QTest::keyClicks(m_box->lineEdit(), u"sta"_s);
    Q_EMIT completer()->activated(u"role:Standard User"_s);
    QCOMPARE(m_box->text(), u"ann -role:\"Standard User\" "_s);
    m_box->lineEdit()->undo();
    QCOMPARE(m_box->text(), u"ann -role:sta"_s);
}

void SearchBoxTest::dropsLateAnswers()
{
    QList<QueryCompleter::Answer> answers;
    m_box->setCompletions([&](const QString &, int, const QueryCompleter::Answer &answer) { answers.append(answer); });
    QTest::keyClicks(m_box->lineEdit(), u"ro"_s);
    QCOMPARE(answers.size(), 2);
    answers.first()({u"verified:"_s}); // to "r"
    QVERIFY(!completer()->popup()->isVisible());
    answers.last()({u"role:"_s, u"role:Analyst"_s});
    QVERIFY(completer()->popup()->isVisible());
    QCOMPARE(completer()->completionModel()->rowCount(), 2);
    delete m_box;
    m_box = nullptr;
    answers.last()({u"role:"_s}); // nobody listens any more
}

void SearchBoxTest::hasANameForScreenReaders()
{
    QCOMPARE(m_box->lineEdit()->accessibleName(), u"Search users"_s);
}

QTEST_MAIN(SearchBoxTest)
#include "SearchBoxTest.moc"
