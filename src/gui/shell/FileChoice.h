// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace muster {

struct FileQuestion
{
    QString title;
    QStringList filters {}; // "Excel workbook (*.xlsx)"; the first one is the usual one
    QString name {}; // proposed, without folder
};

// Files that the operator chooses. Never blocks; a choice that is cancelled calls nothing.
class FileChoice
{
public:
    using Answer = std::function<void(const QString &path)>;

    FileChoice() = default;
    virtual ~FileChoice() = default;
    Q_DISABLE_COPY_MOVE(FileChoice)

    virtual void open(QWidget *parent, const FileQuestion &question, Answer answer) = 0;
    virtual void save(QWidget *parent, const FileQuestion &question, Answer answer) = 0; // asks before it replaces a file
};

} // namespace muster
