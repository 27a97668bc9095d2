// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/paperlanguage.h"

namespace wuxing {

QString PaperLanguage::operator()(const char* context, const char* source) const
{
    if (!m_chinese) {
        m_chinese = std::make_unique<QTranslator>();
        (void)m_chinese->load(QStringLiteral(":/wuxing/i18n/wuxing_zh_CN.qm")); // without it nothing is found
    }
    const QString chinese = m_chinese->translate(context, source);
    return chinese.isEmpty() ? QString::fromUtf8(source) : chinese;
}

} // namespace wuxing
