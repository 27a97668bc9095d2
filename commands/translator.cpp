// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

inline void initTranslationResource() { Q_INIT_RESOURCE(wuxing_translations); }

namespace wuxing {

void Translator::install(const QString& language)
{
    initTranslationResource();
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    if (locale.language() != QLocale::Chinese)
        return; // English is the source
    if (m_program.load(QStringLiteral(":/wuxing/i18n/wuxing_zh_CN.qm")))
        QCoreApplication::installTranslator(&m_program);
    // Qt's own texts: beside the program where it was deployed, else from the system's Qt.
    const QStringList folders{QCoreApplication::applicationDirPath() + QStringLiteral("/translations"),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath)};
    for (const QString& folder : folders) {
        if (m_qt.load(QStringLiteral("qtbase_zh_CN"), folder)) {
            QCoreApplication::installTranslator(&m_qt);
            break;
        }
    }
}

} // namespace wuxing
