// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Gallery.h"
#include "gui/theme/Theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    muster::Theme theme;
    theme.apply(arguments.contains(u"--dark"_s) ? muster::Appearance::Dark : muster::Appearance::Light);
    if (arguments.contains(u"--rtl"_s)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    muster::Gallery gallery;
    gallery.show();
    return QApplication::exec();
}
