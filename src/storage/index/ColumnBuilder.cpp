// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/index/IndexColumn.h"

#include <algorithm>
#include <unordered_map>

namespace muster {

class NumberBuilder : public ColumnBuilder
{
public:
    explicit NumberBuilder(quint32 rows)
        : m_column(std::make_shared<NumberColumn>())
    {
        m_column->m_small.assign(rows, NumberColumn::SmallNull);
    }

    void take(quint32 row, const QVariant &value) override
    {
        if (value.isNull())
            return;
        const qint64 number = value.toLongLong();
        if (m_column->m_wide.empty() && (number < 0 || number >= NumberColumn::SmallNull))
            widen();
        if (m_column->m_wide.empty())
            m_column->m_small[row] = quint8(number);
        else
            m_column->m_wide[row] = number;
    }

    std::shared_ptr<const IndexColumn> finish() override { return m_column; }

private:
    void widen()
    {
        std::vector<quint8> &small = m_column->m_small;
        m_column->m_wide.resize(small.size());
        std::transform(small.cbegin(), small.cend(), m_column->m_wide.begin(), [](quint8 each) { return each == NumberColumn::SmallNull ? NumberColumn::Null : qint64(each); });
        small = {};
    }

    std::shared_ptr<NumberColumn> m_column;
};

class TextBuilder : public ColumnBuilder
{
public:
    explicit TextBuilder(quint32 rows)
        : m_column(std::make_shared<TextColumn>())
    {
        m_column->m_codes.assign(rows, 0);
        add({}); // of rows that are not told
    }

    void take(quint32 row, const QVariant &value) override
    {
        const QByteArray text = value.toString().toUtf8();
        const std::string bytes(text.constData(), size_t(text.size()));
        if (!m_fewDifferent) {
            m_column->m_codes[row] = add(bytes);
            return;
        }
        const auto [known, isNew] = m_known.try_emplace(bytes, quint32(m_starts.size()));
        m_column->m_codes[row] = known->second;
        if (isNew)
            add(bytes);
        m_fewDifferent = m_known.size() < MostDifferent;
        if (!m_fewDifferent)
            m_known.clear();
    }

    std::shared_ptr<const IndexColumn> finish() override
    {
        if (m_texts.size() + m_column->m_codes.size() >= std::numeric_limits<quint32>::max())
            return nullptr;
        if (m_fewDifferent) {
            for (size_t i = 0; i < m_starts.size(); ++i)
                append(quint32(i));
        } else {
            m_column->m_texts.reserve(m_texts.size() + m_column->m_codes.size()); // a byte after each, or it would be held three times
            m_column->m_starts.reserve(m_column->m_codes.size() + 1);
            for (const quint32 code : m_column->m_codes)
                append(code);
            m_column->m_codes = {};
        }
        m_column->m_starts.push_back(quint32(m_column->m_texts.size()));
        m_column->m_texts.shrink_to_fit();
        m_column->m_starts.shrink_to_fit();
        return m_column;
    }

private:
    static constexpr size_t MostDifferent = 1 << 14;
    static constexpr char Separator = char(0xFF);

    quint32 add(const std::string &text)
    {
        m_starts.push_back(m_texts.size());
        m_texts += text;
        return quint32(m_starts.size() - 1);
    }

    void append(quint32 number)
    {
        const size_t end = number + size_t(1) < m_starts.size() ? m_starts[number + size_t(1)] : m_texts.size();
        m_column->m_starts.push_back(quint32(m_column->m_texts.size()));
        m_column->m_texts.append(m_texts, m_starts[number], end - m_starts[number]);
        m_column->m_texts += Separator;
    }

    std::shared_ptr<TextColumn> m_column;
    std::string m_texts; // as they came
    std::vector<size_t> m_starts;
    std::unordered_map<std::string, quint32> m_known;
    bool m_fewDifferent = true;
};

class KeysBuilder : public ColumnBuilder
{
public:
    explicit KeysBuilder(quint32 rows)
        : m_rows(rows)
    {
    }

    void take(quint32 row, const QVariant &value) override
    {
        const qint64 key = value.toLongLong();
        m_fits &= key > 0 && key <= KeysColumn::Largest;
        m_pairs.emplace_back(row, quint32(key));
    }

    std::shared_ptr<const IndexColumn> finish() override
    {
        if (!m_fits || m_pairs.size() >= std::numeric_limits<quint32>::max())
            return nullptr;
        auto column = std::make_shared<KeysColumn>();
        for (const auto &[row, key] : m_pairs)
            column->m_beyond = std::max(column->m_beyond, key + 1);
        column->m_there = BitSet(column->m_beyond);
        for (const auto &[row, key] : m_pairs)
            column->m_there.insert(key);
        if (!holdOnly(*column))
            holdAll(*column);
        return column;
    }

private:
    bool holdOnly(KeysColumn &column) const
    {
        if (column.m_beyond > 1 + std::numeric_limits<quint8>::max())
            return false;
        std::vector<quint8> only(m_rows, 0);
        for (const auto &[row, key] : m_pairs) {
            if (std::exchange(only[row], quint8(key)) != 0)
                return false;
        }
        column.m_only = std::move(only);
        return true;
    }

    void holdAll(KeysColumn &column) const
    {
        column.m_starts.assign(m_rows + size_t(1), 0);
        for (const auto &[row, key] : m_pairs)
            ++column.m_starts[row + size_t(1)];
        for (size_t row = 1; row <= m_rows; ++row)
            column.m_starts[row] += column.m_starts[row - 1];
        column.m_keys.resize(m_pairs.size());
        std::vector<quint32> next(column.m_starts.cbegin(), column.m_starts.cend() - 1);
        for (const auto &[row, key] : m_pairs)
            column.m_keys[next[row]++] = key;
    }

    quint32 m_rows;
    bool m_fits = true;
    std::vector<std::pair<quint32, quint32>> m_pairs; // row, key
};

std::unique_ptr<ColumnBuilder> ColumnBuilder::of(ColumnSource::Kind kind, quint32 rows)
{
    switch (kind) {
    case ColumnSource::Number:
        return std::make_unique<NumberBuilder>(rows);
    case ColumnSource::Text:
        return std::make_unique<TextBuilder>(rows);
    case ColumnSource::Keys:
        return std::make_unique<KeysBuilder>(rows);
    }
    Q_UNREACHABLE();
}

} // namespace muster
