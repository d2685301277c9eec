// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "support/TestWorkspace.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace muster;
using namespace Qt::StringLiterals;

// Adding many users through the door (checked, audited, indexed), against sqlite3's .import of the same finished rows
// into the same tables with the same indexes, in the same run.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 100'000;
    TestWorkspace workspace;
        ChangeSet set;
        for (int i = 0; i < count; ++i)
            set.changes.append(newUser(u"first%1.last%2@northwind.example"_s.arg(i % 977).arg(i),
                {{Field::FirstName, u"First%1"_s.arg(i % 977)}, {Field::LastName, u"Last%1"_s.arg(i)}, {Field::Roles, QStringList {u"Analyst"_s}}}));
        QElapsedTimer timer;
        timer.start();
        const Result<Outcome> done = workspace->apply(set).result();
        if (!done)
            qFatal("error %d", int(done.error().code));
        printf("apply: %lld ms\n", static_cast<long long>(timer.elapsed()));
    return 0;
}
