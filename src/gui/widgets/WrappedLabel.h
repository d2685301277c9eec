// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace muster {

// Words on as many lines as they need. Layouts ask for the height of a wider label, or press it together where there is
// little room, and then lines are cut; this one insists.
class WrappedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int wantedHeight() const;
    void insist();
};

} // namespace muster
