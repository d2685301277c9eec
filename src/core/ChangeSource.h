// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Result.h"

#include <QVector>

#include <memory>
#include <optional>
#include <vector>

namespace muster {

enum class Table;

// What an event says besides its changes.
struct EventHeader
{
    QString reason {}; // why, in the operator's words; may be empty
    qint64 undoes = 0; // number of the event that is taken back; 0 for none
    bool acceptsHead = false; // it is the one that accepts the audit trail as it is, and nothing else (change::acceptHead)
};

EventHeader headerOf(const ChangeSet &set);

// What a change calls a row.
struct RowName
{
    QString uuid;
    qint64 since = 0; // number of the event that last wrote it, as far as was asked for
};

// The directory in which changes are about to be made, for a source that has but numbers of rows.
class RowNames
{
public:
    virtual ~RowNames() = default;

    // In the order of the ids, without those that are gone. `asOf`: `since` as it was after that event; 0: as it is.
    virtual Result<QVector<RowName>> of(Table table, const QVector<qint64> &ids, qint64 asOf) = 0;
};

class ChangeSource;

// A few of many changes, from which can soon be told what becomes of the others. None where there are not many.
struct FirstLook
{
    std::shared_ptr<ChangeSource> changes {}; // null: look at all of them; of what follows only tellsAll counts then
    QVector<qint64> stands {}; // for how many of all each of them stands, itself included
    qint64 unknown = 0; // changes that none of them stands for
    bool tellsAll = false; // nothing else comes of the changes than they say: no access, nothing that goes along
    std::vector<qint64> others {}; // rows that one of them stands for, without its own; sorted
};

// Changes that happen together or not at all, one after another as they are wanted: so nobody has to hold a million of them.
// Whoever reads it begins with rewind(), and is the only one meanwhile; on whatever thread makes the changes.
class ChangeSource
{
public:
    virtual ~ChangeSource() = default;

    virtual qint64 count() const = 0; // of all; where it is not known before they were read, about how many
    virtual Result<std::optional<Change>> next() = 0; // none: that was all
    virtual Result<void> rewind() = 0;
    virtual void standIn(RowNames &) { } // before rewind(); it lives as long as the changes are read
    // Where it has all that is needed for one at hand. `all`: how many changes there are, where these are some of them.
    virtual FirstLook firstLook(qint64 all = 0) const;
    virtual std::shared_ptr<ChangeSource> copy() const { return nullptr; } // for another who reads it meanwhile; of those with a first look
};

// Those of several sources, one source after the other.
class ChangesInTurn final : public ChangeSource
{
public:
    explicit ChangesInTurn(std::vector<std::shared_ptr<ChangeSource>> parts) : m_parts(std::move(parts)) { }

    qint64 count() const override;
    Result<std::optional<Change>> next() override;
    Result<void> rewind() override;
    void standIn(RowNames &names) override;
    FirstLook firstLook(qint64 all = 0) const override;
    std::shared_ptr<ChangeSource> copy() const override;

private:
    std::vector<std::shared_ptr<ChangeSource>> m_parts;
    size_t m_part = 0;
};

// Those of a list.
class ChangeList final : public ChangeSource
{
public:
    explicit ChangeList(QVector<Change> changes) : m_changes(std::move(changes)) { }

    qint64 count() const override { return m_changes.size(); }
    Result<std::optional<Change>> next() override;
    Result<void> rewind() override;
    FirstLook firstLook(qint64 all = 0) const override;
    std::shared_ptr<ChangeSource> copy() const override { return std::make_shared<ChangeList>(m_changes); }

    static constexpr qsizetype FirstOnes = 200; // that are looked at first
    static constexpr qsizetype Many = 2'000; // of fewer, looking at all of them takes no longer

private:
    QVector<Change> m_changes;
    qsizetype m_next = 0;
};

} // namespace muster
