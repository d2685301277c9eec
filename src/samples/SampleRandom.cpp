// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SampleRandom.h"

#include <QUuid>
#include <QtEndian>

#include <numeric>

namespace muster {

quint64 SampleRandom::next()
{
    m_state += 0x9e3779b97f4a7c15u;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return mixed ^ (mixed >> 31);
}

int SampleRandom::below(int end)
{
    return int((next() >> 32) * quint64(end) >> 32);
}

bool SampleRandom::chance(double probability)
{
    return double(next() >> 11) < probability * double(quint64(1) << 53);
}

QString SampleRandom::uuid()
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(next(), bytes.data());
    qToBigEndian(next(), bytes.data() + 8);
    bytes[6] = char((bytes[6] & 0x0f) | 0x40); // RFC 4122: version 4, random
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

int SampleRandom::weighted(const QVector<int> &weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    int index = 0;
    while (left >= weights.at(index))
        left -= weights.at(index++);
    return index;
}

} // namespace muster
