// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatestAnswer.h"
#include "storage/queries/Trail.h"
#include "texts/ChangeText.h"

#include <QAbstractItemModel>
#include <QLocale>

namespace muster {

class Workspace;

// The entries of an event: each object that it changed, and below it before and after, field by field. Read by pages, when readMore() says so: not
// by canFetchMore(), for a QTreeView fetches more with each layout, also of what is not shown, until it has all.
class EntriesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Section { FieldSection, BeforeSection, AfterSection, SectionCount };

    explicit EntriesModel(Workspace &workspace, QObject *parent = nullptr);

    void setEvent(qint64 event, qint64 entries); // 0: none. `entries`: how many it has
    qint64 event() const { return m_event; }
    bool isLoading() const { return m_answer.isWaiting(); }
    const std::optional<Error> &error() const { return m_error; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return SectionCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool hasMore() const;
    void readMore(); // the next page, if there is one

    static constexpr int PageSize = 200;

Q_SIGNALS:
    void pageLoaded();

private:
    struct Shown
    {
        Entry entry;
        QVector<FieldDifference> differences;
    };

    QVariant entryData(const Shown &shown, int section, int role) const;
    QVariant differenceData(const FieldDifference &difference, int section, int role) const;
    void take(const Result<QVector<Entry>> &entries);

    Workspace &m_workspace;
    qint64 m_event = 0;
    qint64 m_count = 0;
    std::vector<Shown> m_entries;
    std::optional<Error> m_error;
    LatestAnswer<QVector<Entry>> m_answer;
    QLocale m_locale;
};

} // namespace muster
