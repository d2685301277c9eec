// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/topics/EmptyWorkspace.h"

#include "bench/ChildProcess.h"
#include "bench/SampleStore.h"
#include "bench/limits/BareSqlite.h"

using namespace Qt::StringLiterals;

namespace muster {

void makeEmptyWorkspace(const QString &path)
{
    SampleStore::remove(path);
    ChildProcess::musterctl({u"init"_s, path, u"--organization"_s, u"Northwind"_s, u"--owner"_s, u"ada@northwind.example"_s, u"--owner-name"_s, u"Ada King"_s});
}

int usersIn(const QString &workspace)
{
    return int(BareSqlite(workspace).number("SELECT count(*) FROM users"));
}

} // namespace muster
