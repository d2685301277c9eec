// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace muster {

// All of the names of which a sentence says only some (texts/NameList.h), to be scrolled and searched. Deletes itself.
class NamesDialog final : public QDialog
{
    Q_OBJECT

public:
    NamesDialog(const QString &title, const QStringList &names, QWidget *parent);
};

} // namespace muster
