// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include <utility>

namespace muster {

// Chance that comes out the same on every computer (splitmix64), which the standard library's distributions do not.
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed) : m_state(seed) { }

    quint64 next();
    int below(int end); // 0 … end - 1
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(double probability);
    QString uuid();

    // An index, as likely as its weight.
    int weighted(const QVector<int> &weights);

    template <typename List>
    const auto &pick(const List &list)
    {
        return list.at(below(int(list.size())));
    }

    template <typename List>
    void shuffle(List &list)
    {
        for (int i = int(list.size()) - 1; i > 0; --i)
            std::swap(list[i], list[below(i + 1)]);
    }

private:
    quint64 m_state;
};

} // namespace muster
