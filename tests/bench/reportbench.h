// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wuxing::bench {
// The monthly report as docx, xlsx and pdf by wuxing-cli, against LibreOffice turning that docx into a pdf.
void monthly();
} // namespace wuxing::bench
