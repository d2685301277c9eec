// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QCoreApplication>

namespace muster {

// The sentences of errorText(), by topic. Each returns a null string for codes of other topics.

struct FileErrors // files and workspaces
{
    Q_DECLARE_TR_FUNCTIONS(FileErrors)

public:
    static QString text(const Error &error);
};

struct ServerErrors // workspaces on a server
{
    Q_DECLARE_TR_FUNCTIONS(ServerErrors)

public:
    static QString text(const Error &error);
};

struct QueryErrors // queries and CSV
{
    Q_DECLARE_TR_FUNCTIONS(QueryErrors)

public:
    static QString text(const Error &error);
};

struct FormErrors // the form of changes
{
    Q_DECLARE_TR_FUNCTIONS(FormErrors)

public:
    static QString text(const Error &error);
};

struct ChangeErrors // what changes refer to and ask for
{
    Q_DECLARE_TR_FUNCTIONS(ChangeErrors)

public:
    static QString text(const Error &error);
};

struct RuleErrors // rules, rights and undo
{
    Q_DECLARE_TR_FUNCTIONS(RuleErrors)

public:
    static QString text(const Error &error);
};

struct LicenceErrors // licence keys and seats
{
    Q_DECLARE_TR_FUNCTIONS(LicenceErrors)

public:
    static QString text(const Error &error);
};

struct PasswordErrors // passwords of accounts
{
    Q_DECLARE_TR_FUNCTIONS(PasswordErrors)

public:
    static QString text(const Error &error);
};

struct MailErrors // mails and the links in them
{
    Q_DECLARE_TR_FUNCTIONS(MailErrors)

public:
    static QString text(const Error &error);
};

struct ProviderErrors // how authentication providers are reached
{
    Q_DECLARE_TR_FUNCTIONS(ProviderErrors)

public:
    static QString text(const Error &error);
};

struct ConnectionErrors // other systems that accounts are kept in step with
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionErrors)

public:
    static QString text(const Error &error);
};

struct SignInErrors // what other systems report
{
    Q_DECLARE_TR_FUNCTIONS(SignInErrors)

public:
    static QString text(const Error &error);
};

struct AuditErrors // what verifying finds, and heads that were published
{
    Q_DECLARE_TR_FUNCTIONS(AuditErrors)

public:
    static QString text(const Error &error);
};

// A field as errors name it, by its key: "firstName" → "First name".
QString fieldTitle(const QString &key);

// A value as errors carry it, in words: ("status", "disabled") → "Disabled".
QString fieldValue(const QString &key, const QString &value);

} // namespace muster
