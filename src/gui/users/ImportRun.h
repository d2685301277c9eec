// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/LatestAnswer.h"

#include <functional>

namespace muster {

// The work of an import, one step at a time: a file is read and its rows checked, then all of it is written or nothing.
// Every step goes on elsewhere than on the thread that draws, and can be stopped.
class ImportRun final : public QObject
{
    Q_OBJECT

public:
    explicit ImportRun(WorkspaceContext &context, QObject *parent = nullptr);
    ~ImportRun() override;

    void read(const QString &path);
    void chooseRole(const QString &name, const QString &role); // for the rows that wait for it; no role: they wait again
    void chooseColumn(const QString &column, const QString &field); // see ImportColumns::Choices; kept for files with the same columns
    void chooseEncoding(const QString &encoding); // reads the file again
    void chooseSheet(const QString &sheet); // the same
    void correct(int row, int column, const QString &text);
    void import();
    void stop();

    bool isWorking() const { return m_working; }
    const std::shared_ptr<const ImportPlan> &plan() const { return m_plan; } // null before a file was read
    int happening() const; // users that are added or changed

Q_SIGNALS:
    void workingChanged();
    void working(const muster::Work &work);
    void planned();
    void imported();
    void refused(const muster::Error &error);

private:
    using Then = std::function<void()>;

    void ask(const ImportQuestion &question, const QString &text, const Then &then);
    void askAgain(const ImportQuestion &question); // about the file that was read
    void takeKnownColumns(); // that somebody has chosen for another file
    void readAs(const QString &path, const CsvChoices &file);
    void apply(std::shared_ptr<ChangeSource> changes);
    void setWorking(bool working);
    void refuse(const Error &error);
    template <typename T>
    void show(const QString &text, const QFuture<T> &work);

    WorkspaceContext &m_context;
    std::shared_ptr<const ImportPlan> m_plan;
    LatestAnswer<ImportQuestion::Answer> m_options;
    LatestAnswer<bool> m_looking; // whether it is about the account one works as
    QFuture<Result<Outcome>> m_applying;
    bool m_working = false;
};

} // namespace muster
