#include <QTest>
class ScimChangesTest : public QObject { Q_OBJECT };
QTEST_GUILESS_MAIN(ScimChangesTest)
#include "ScimChangesTest.moc"
