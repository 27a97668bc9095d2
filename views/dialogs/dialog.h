// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QStringList>

namespace wuxing {

// What all dialogs of the program share: text that was typed is not thrown away by Esc or the close button without a
// question; it begins at its first field; and no dialog is larger than the screen: what does not fit is scrolled, the
// buttons stay in sight.
class Dialog : public QDialog {
    Q_OBJECT

public:
    explicit Dialog(QWidget* parent);

    void reject() override;
    bool hasDraft() const; //< something was typed since it opened

protected:
    void showEvent(QShowEvent* event) override;
    // From now on what stands in the fields counts as kept.
    void takeAsKept();

private:
    // By field: a tab that comes to the front changes their order.
    using Contents = QHash<const QWidget*, QStringList>;
    Contents contents() const;
    void fitToScreen();
    void beginAtFirstField();

    Contents m_kept;
    bool m_wasShown = false;
};

} // namespace wuxing
