// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <functional>

namespace muster {

// The permissions of the catalogue by module, as a tree: what a role permits, what another one beside it does, and where they
// differ. What is ticked is told, and comes back with the next show().
class PermissionsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Section { NameSection, RoleSection, OtherSection, DifferenceSection, SectionCount };

    struct Shown
    {
        QString role; // what it is called; empty: none is shown
        QStringList own {}; // permissions that the workspace adds to the catalogue's
        QSet<QString> stored {}; // what it permits
        QSet<QString> wanted {}; // and with what is ticked
        QString other {}; // the one beside it; empty: none
        QSet<QString> others {};
        // Why a permission may not be ticked, as a sentence; empty: it may.
        std::function<QString(const QString &permission)> whyNot {};
    };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const Shown &shown);
    void narrow(const QString &text, bool onlyDifferences);

    bool isCompared() const { return !m_shown.other.isEmpty(); }
    bool isModule(const QModelIndex &index) const { return index.isValid() && index.internalId() == 0; }
    QString keyOf(const QModelIndex &index) const; // "reports", "reports.view"
    int permitted(const QModelIndex &module) const; // of those that are listed

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticked(const QString &permission, bool on);

private:
    struct Module
    {
        QString key;
        QString title;
        QStringList permissions;

        bool operator==(const Module &) const = default;
    };

    QVector<Module> listed() const;
    void list();
    bool isListed(const QString &permission) const;
    bool differs(const QString &permission) const;
    QString difference(const QString &permission) const;
    QVariant ofModule(const Module &module, int section, int role) const;
    QVariant ofPermission(const QString &permission, int section, int role) const;
    QString countText(const Module &module, const QSet<QString> &permitted) const;

    Shown m_shown;
    QString m_text; // folded
    bool m_onlyDifferences = false;
    QVector<Module> m_modules; // as they are listed
};

} // namespace muster
