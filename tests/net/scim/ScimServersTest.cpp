#include <QTest>
class ScimServersTest : public QObject { Q_OBJECT };
QTEST_GUILESS_MAIN(ScimServersTest)
#include "ScimServersTest.moc"
