// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Drag.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class DragTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesUsersAndGroups();
    void leavesOtherThingsAlone();
};

void DragTest::carriesUsersAndGroups()
{
    const std::unique_ptr<QMimeData> data(Drag {{u"u1"_s, u"u2"_s}, {u"g1"_s}}.encode());
    QVERIFY(Drag::canDecode(data.get()));
    const Drag drag = Drag::decode(data.get());
    QCOMPARE(drag.users, QStringList({u"u1"_s, u"u2"_s}));
    QCOMPARE(drag.groups, QStringList({u"g1"_s}));
}

void DragTest::leavesOtherThingsAlone()
{
    QMimeData text;
    text.setText(u"u1"_s);
    QVERIFY(!Drag::canDecode(&text));
    QVERIFY(Drag::decode(&text).isEmpty());
    QVERIFY(Drag::decode(nullptr).isEmpty());
}

QTEST_GUILESS_MAIN(DragTest)

#include "DragTest.moc"
