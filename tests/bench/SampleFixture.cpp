// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/SampleFixture.h"

#include "samples/SampleWorkspace.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace muster {

SampleFixture::SampleFixture(const QString &usersOrFile, OpenOptions options) : m_path(usersOrFile)
{
    options.headsFolder = m_folder.filePath(u"heads"_s);
    options.watch = false;
    bool isNumber = false;
    const int users = usersOrFile.toInt(&isNumber);
    if (isNumber) {
        m_path = m_folder.filePath(u"sample.muster"_s);
        SampleOptions sample;
        sample.users = users;
        sample.headsFolder = options.headsFolder;
        if (const Result<void> made = makeSample(m_path, sample); !made)
            qFatal("the sample cannot be made: error %d", int(made.error().code));
    }
    m_workspace = expect(Workspace::open(m_path, options));
}

} // namespace muster
