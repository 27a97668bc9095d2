// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace wuxing {

// The language of the program: our texts and Qt's own dialogs. Lives as long as the application object.
class Translator {
public:
    // "zh_CN", "en", or empty to follow the system. A language we do not speak becomes English.
    void install(const QString& language);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace wuxing
