// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "core/Result.h"
#include "core/Values.h"

#include <QVector>

#include <functional>

namespace muster {

struct Reader;

// Users and groups as other systems are told of them: by IDs where the tables of windows have names. Whoever asks sees users; otherwise NotAllowed.

struct DirectoryUser
{
    struct Group
    {
        QString id;
        QString name;
        bool isDirect = true; // the user stands in it, and not only in one that it holds
    };
    struct Role
    {
        QString key;
        QString name;
    };

    qint64 row = 0;
    QString id {}; // User ID
    qint64 since = 0; // event that last changed the account itself; what Change::seen takes
    qint64 modified = 0; // UTC milliseconds of that; of one that may not be seen, when it was made
    Values values {}; // Email, FirstName, LastName, AccountType, Status, Locked, SignIn, DefaultGroup, ExternalId, Department, JobTitle, Phone, PreferredLanguage, Created; Manager by User ID
    QString managerName {};
    QVector<Role> roles {}; // of the workspace
    QVector<Group> groups {};
};

struct DirectoryGroup
{
    struct Member
    {
        QString id;
        QString name;
        bool isGroup = false;
    };

    qint64 row = 0;
    QString id {}; // group ID
    qint64 since = 0; // event that last changed its name
    qint64 created = 0; // UTC milliseconds
    qint64 modified = 0; // likewise; also when somebody came
    QString name {};
    qint64 members = 0; // users and groups in it by themselves
    QString version {}; // another one whenever its name or who is in it has changed
    QVector<Member> listed {}; // as far as was asked for
};

// Which of them.
struct DirectoryChoice
{
    enum class By { All, Id, Email, ExternalId, Name, Member }; // Name, Member: of groups; the others of users, Id of both
    By by = By::All;
    QString value {};
};

// Some of them, at once: by what they are chosen by, which is not all, or by their rows.
struct FindDirectoryUsers
{
    using Answer = QVector<DirectoryUser>;

    DirectoryChoice which {};
    qint64 after = 0; // row; of a stream of all
    QVector<qint64> rows {}; // these, where there are any, in this order
    bool withGroups = false;

    Result<QVector<DirectoryUser>> answer(Reader &reader) const;
};

struct FindDirectoryGroups
{
    using Answer = QVector<DirectoryGroup>;

    DirectoryChoice which {};
    qint64 after = 0;
    QVector<qint64> rows {};
    bool withMembers = false;
    QStringList onlyMembers {}; // IDs; some: no others are listed
    qint64 mostMembers = 0; // in all; with the group that has more it ends. 0: whatever there are

    Result<QVector<DirectoryGroup>> answer(Reader &reader) const;
};

// Rows of all, in the order in which they were made.
struct ListDirectoryRows
{
    using Answer = QVector<qint64>;

    Table table = Table::Users; // or Groups
    qint64 after = 0; // row
    qint64 offset = 0; // behind that
    int limit = 100;

    Result<QVector<qint64>> answer(Reader &reader) const;
};

struct CountDirectory
{
    using Answer = qint64;

    Table table = Table::Users; // or Groups

    Result<qint64> answer(Reader &reader) const;
};

// All of them, one after another, on the reader's thread: some hundred are in memory at a time.
struct StreamDirectoryUsers
{
    using Answer = qint64; // that were taken
    static constexpr bool Long = true; // see ReaderPool

    FindDirectoryUsers some {};
    std::function<bool(const DirectoryUser &)> take; // false: enough

    Result<qint64> answer(Reader &reader) const;
};

struct StreamDirectoryGroups
{
    using Answer = qint64;
    static constexpr bool Long = true;

    FindDirectoryGroups some {};
    std::function<bool(const DirectoryGroup &)> take;

    Result<qint64> answer(Reader &reader) const;
};

// Of IDs, those of users and those of groups.
struct TellApart
{
    struct Kinds
    {
        QStringList users;
        QStringList groups;
    };
    using Answer = Kinds;

    QStringList ids;

    Result<Kinds> answer(Reader &reader) const;
};

} // namespace muster
