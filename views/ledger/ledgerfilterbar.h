// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/ledgerquery.h"

#include <QVariant>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QTimer;

namespace wuxing {

class Preferences;

// The filters above the ledger: text, state, light, source, category; and filters kept under a name on this computer.
class LedgerFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit LedgerFilterBar(Preferences& preferences, QWidget* parent = nullptr);

    LedgerQuery query() const; //< of the filters alone
    QSize minimumSizeHint() const override;
    void setCategories(const QStringList& used); //< of the file, offered beside the usual ones

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void setupBoxes();
    void fillSaved();
    void useSaved(int place);
    void save();
    void removeSaved();
    QVariantMap state() const;

    Preferences& m_preferences;
    QGridLayout* m_grid;
    bool m_isArranged = false;
    bool m_isOneRow = false;
    QLineEdit* m_text;
    QComboBox* m_state;
    QComboBox* m_light;
    QComboBox* m_source;
    QComboBox* m_category;
    QStringList m_categories; //< what it offers
    QComboBox* m_saved;
    QTimer* m_typing; //< a word is looked for when it is typed, not letter by letter
};

} // namespace wuxing
