// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Workspace.h"
#include "storage/queries/Listing.h"

#include <QVector>

namespace muster {

template <typename T>
T expect(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().parameters.join(QLatin1Char('|'))));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

// A workspace without a window. Its answers are waited for.
class OpenSample
{
public:
    enum Index { WithIndex, WithoutIndex };

    OpenSample(const QString &path, Index index);

    Workspace &workspace() const { return *m_workspace; }
    Workspace *operator->() const { return m_workspace.get(); }

    template <typename Question>
    typename Question::Answer read(const Question &question) const
    {
        return expect(m_workspace->read(question).result());
    }

    // Asks until the users in memory answer it, and all that was read for that is there.
    void settle(const TableQuery &query) const;

    void apply(const QVector<Change> &changes) const;

private:
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace muster
