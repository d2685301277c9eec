// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "files/Part.h"

#include <QFile>
#include <QStringList>

namespace muster {

// Everything that the program writes for people goes through here. What stood at the target stays until commit(), and then
// the new file takes its place, whole; only its owner can read it, for it holds what is known of people. Without commit,
// also when the program is killed, the target is as it was, and, where the system knows files without a name, nothing
// stands beside it either.
class OutputFile
{
public:
    // `inputs`: what is read from meanwhile, and must not be written over. See OutputTarget.h for what is refused besides.
    explicit OutputFile(const QString &path, const QStringList &inputs = {});
    ~OutputFile();
    Q_DISABLE_COPY_MOVE(OutputFile)

    Result<void> open();
    Result<void> write(QByteArrayView bytes);
    Result<void> seek(qint64 offset); // where the next bytes go
    Result<void> commit();

    QString target() const { return m_target; } // once it is open

private:
    QString writingName() const;
    bool openNameless();
    bool openPart();
    Result<void> giveName();

    QString m_path;
    QStringList m_inputs;
    QString m_target;
    Part m_part;
    bool m_nameless = false;
    QFile m_file;
};

} // namespace muster
