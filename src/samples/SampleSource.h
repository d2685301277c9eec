// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChangeSource.h"
#include "samples/SampleDirectory.h"

#include <vector>

namespace muster {

// Accounts that are made and groups that are joined, one after another: each change is made when it is its turn.
class SampleSource final : public ChangeSource
{
public:
    explicit SampleSource(const SampleDirectory &directory) : m_directory(directory) { }

    void add(int person) { m_steps.push_back({person, None}); }
    void join(int person, int group) { m_steps.push_back({person, qint16(group)}); }

    qint64 count() const override { return qint64(m_steps.size()); }
    Result<std::optional<Change>> next() override;
    Result<void> rewind() override;

private:
    static constexpr qint16 None = -1;
    struct Step
    {
        qint32 person;
        qint16 group; // to join; None: the account is made
    };

    const SampleDirectory &m_directory;
    std::vector<Step> m_steps;
    size_t m_next = 0;
};

} // namespace muster
