// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/IconName.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace muster {

// What stands where there is nothing to show: an icon, a sentence, a quiet explanation, and the way on. Where it has little
// height the icon goes first, then the explanation, which the pointer still shows; nothing is cut.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString sentence READ sentence WRITE setSentence)
    Q_PROPERTY(QString explanation READ explanation WRITE setExplanation)

public:
    explicit EmptyState(QWidget *parent = nullptr); // in a form, which has the words in dynamic properties
    EmptyState(IconName icon, const QString &sentence, const QString &explanation, QWidget *parent = nullptr);

    void setAction(QAction *action); // as a primary button; nullptr for none
    void setIcon(IconName icon);
    QString sentence() const;
    QString explanation() const;
    void setSentence(const QString &sentence);
    void setExplanation(const QString &explanation);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void addWords(QLabel *label);
    void drawIcon();

    IconName m_iconName;
    QVBoxLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_explanation;
    QWidget *m_button = nullptr;
};

} // namespace muster
