// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScimHarness.h"

#include <QProcess>

using namespace muster;
using namespace Qt::StringLiterals;

// Hundreds of random filters and patches by HTTP, compared with what libraries by others make of them (npm, see opinion/package.json; packaging/test brings them into the build's folder).
class ScimOpinionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersSayTheSame();
};

void ScimOpinionTest::othersSayTheSame()
{
    ScimHarness scim;
    MUSTER_VERIFY(scim.apply({change::editWorkspace({{Field::CorrectNames, true}})})); // names belong to who is active otherwise, which libraries do not know
    const QString token = scim.client(u"client@northwind.example"_s);
    QProcess node;
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(u"node"_s, {QStringLiteral(MUSTER_SCIM_OPINION), u"http://127.0.0.1:%1/accounts/scim/v2"_s.arg(scim.port()), QStringLiteral(MUSTER_SCIM_OPINION_LIBRARIES)});
    QVERIFY2(node.waitForStarted(), "node is missing: packaging/install test");
    node.write(token.toLatin1());
    node.closeWriteChannel();
    QVERIFY(QTest::qWaitFor([&node] { return node.state() == QProcess::NotRunning; }, 300'000));
    const QByteArray said = node.readAll();
    QVERIFY2(node.exitStatus() == QProcess::NormalExit && node.exitCode() == 0 && said.contains("alike"), said.constData());
    QCOMPARE(scim.verified(), QString());
}

QTEST_GUILESS_MAIN(ScimOpinionTest)
#include "ScimOpinionTest.moc"
