// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace muster {

// SHA-256 by OpenSSL, which is some eight times as quick as QCryptographicHash of Qt 6.4: a trail of millions of entries is
// hashed when it is written, and again whenever it is verified.
class Sha256
{
public:
    static constexpr int Bytes = 32;

    Sha256();

    void add(QByteArrayView bytes);
    QByteArray result(); // of what was added since it was made or asked last; then it begins anew

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };

    void begin();

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace muster
