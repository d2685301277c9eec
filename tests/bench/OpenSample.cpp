// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/OpenSample.h"

#include "storage/index/UserIndex.h"

#include <QThread>

namespace muster {

OpenSample::OpenSample(const QString &path, Index index)
{
    OpenOptions options;
    options.watch = false;
    options.indexUsers = index == WithIndex;
    m_workspace = expect(Workspace::open(path, options));
}

void OpenSample::settle(const TableQuery &query) const
{
    const UserIndex &index = *m_workspace->userIndex();
    for (int before = index.answered(); index.answered() == before || !index.isIdle(); QThread::msleep(10))
        (void)read(ListIds {query});
}

void OpenSample::apply(const QVector<Change> &changes) const
{
    (void)expect(m_workspace->apply({changes, {}, 0}).result());
}

} // namespace muster
