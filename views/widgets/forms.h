// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDate;
class QDateEdit;
class QDialog;
class QDialogButtonBox;

namespace wuxing::forms {

// A date as the whole program writes it, with a calendar to choose from.
QDateEdit* makeDateEdit(const QDate& date);
// OK and Cancel, wired to the dialog; the caller lays them out.
QDialogButtonBox* makeOkCancel(QDialog& dialog);

} // namespace wuxing::forms
