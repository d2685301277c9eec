// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/SqlRecorder.h"
#include "storage/Workspace.h"

#include <QTemporaryDir>

namespace muster {

// A workspace to measure in: a sample of so many users, made now, or a file that is there.
class SampleFixture
{
public:
    explicit SampleFixture(const QString &usersOrFile, OpenOptions options = {});

    QString path() const { return m_path; }
    Workspace &workspace() const { return *m_workspace; }
    Workspace *operator->() const { return m_workspace.get(); }

    template <typename Question>
    typename Question::Answer read(const Question &question) const
    {
        return expect(m_workspace->read(question).result());
    }

    template <typename T>
    static T expect(Result<T> result)
    {
        if (!result)
            qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().parameters.join(QLatin1Char('|'))));
        return *std::move(result);
    }

private:
    SqlRecorder m_recorder;
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace muster
