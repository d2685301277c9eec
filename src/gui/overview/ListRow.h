// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace muster {

// A line of a short list: words, quiet words after them, and quiet words at the end. A click goes there.
class ListRow final : public QAbstractButton
{
    Q_OBJECT

public:
    ListRow(const QString &words, const QString &after, const QString &atEnd, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_after;
    QString m_atEnd;
};

} // namespace muster
