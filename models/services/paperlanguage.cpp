// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/paperlanguage.h"

namespace wuxing {

PaperLanguage::PaperLanguage()
{
    if (!m_chinese.load(QStringLiteral(":/wuxing/i18n/wuxing_zh_CN.qm")))
        return; // translate() then finds nothing
}

QString PaperLanguage::operator()(const char* context, const char* source) const
{
    const QString chinese = m_chinese.translate(context, source);
    return chinese.isEmpty() ? QString::fromUtf8(source) : chinese;
}

} // namespace wuxing
