// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>

namespace wuxing {

// The words of the program in Chinese, for paper: reports are Chinese whatever language the window or the command line
// speaks. Where the program carries no translation, as in tests of single folders, the source words stand.
class PaperLanguage {
public:
    QString operator()(const char* context, const char* source) const; //< loads them when first asked

private:
    mutable std::unique_ptr<QTranslator> m_chinese;
};

} // namespace wuxing
