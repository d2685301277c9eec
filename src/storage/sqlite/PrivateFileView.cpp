// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/PrivateFileView.h"
#include "storage/apply/ChangedRows.h"
#include "storage/sqlite/PrivateFiles.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int Tries = 20;

Result<qint64> latestIn(Database &database, const QString &schema)
{
    return database.value(u"SELECT max(seq) FROM %1.events"_s.arg(schema)).map([](const QVariant &event) { return event.toLongLong(); });
}

// As it stood before, by an ordinary connection that can only read.
Result<void> attachBefore(Database &database, const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(u"mode=ro&vfs="_s + PrivateFiles::ordinaryVfsName());
    return database.run(u"ATTACH ? AS before"_s, {url.toString(QUrl::FullyEncoded)}).map([](qint64) { });
}

} // namespace

Result<std::unique_ptr<PrivateView>> PrivateFileView::open(const QString &path)
{
    for (int i = 0; i < Tries; ++i) {
        std::unique_ptr<PrivateFileView> view(new PrivateFileView);
        const Result<bool> begun = view->begin(path);
        if (!begun)
            return tl::unexpected(begun.error());
        if (*begun)
            return view;
    }
    return fail(ErrorCode::WorkspaceBusy, path);
}

// In this order: see PrivateFiles.
Result<bool> PrivateFileView::begin(const QString &path)
{
    Result<std::unique_ptr<Database>> reader = Database::open(path, Database::ReadOnly);
    if (!reader)
        return tl::unexpected(reader.error());
    m_reader = std::move(*reader);
    if (const Result<void> begun = m_reader->beginRead(); !begun)
        return tl::unexpected(begun.error());
    if (const Result<qint64> held = latestIn(*m_reader, u"main"_s); !held)
        return tl::unexpected(held.error());
    Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Private);
    if (!opened)
        return tl::unexpected(opened.error());
    m_database = std::move(*opened);
    if (const Result<void> attached = attachBefore(*m_database, path); !attached)
        return tl::unexpected(attached.error());
    // Before the transaction: who made tables in one has SQLite read the schema anew, and every statement prepared anew,
    // each time a savepoint is taken back, as it is for each change that is refused
    if (const Result<void> kept = m_database->keepTemporaryOnDisk(); !kept) // which would drop them
        return tl::unexpected(kept.error());
    if (const Result<void> prepared = ChangedRows::prepare(*m_database); !prepared)
        return tl::unexpected(prepared.error());
    if (const Result<void> begun = m_database->begin(); !begun)
        return tl::unexpected(begun.error());
    const Result<qint64> before = latestIn(*m_database, u"before"_s);
    const Result<qint64> here = latestIn(*m_database, u"main"_s);
    if (!before || !here)
        return tl::unexpected(before ? here.error() : before.error());
    return *before == *here;
}

QString PrivateFileView::folder() const
{
    return PrivateFiles::folder();
}

PrivateFileView::~PrivateFileView()
{
    if (m_database)
        m_database->rollback();
    m_database.reset();
}

} // namespace muster
