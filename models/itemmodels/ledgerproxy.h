// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/light.h"
#include "itemmodels/numberedproxy.h"

#include <QCollator>
#include <QSet>

#include <functional>

namespace wuxing {

// Scope, filter and order of the ledger. Texts sort as the language does, everything else by value.
class LedgerProxy : public NumberedProxy {
    Q_OBJECT

public:
    enum class StateFilter { All, Open, Closed };

    explicit LedgerProxy(QObject* parent = nullptr);

    // True for units of the scope; empty: every unit.
    void setScope(std::function<bool(RowId unit)> contains);
    void setText(const QString& text);
    void setStateFilter(StateFilter filter);
    void setLight(std::optional<Light> light);
    void setOnly(const std::optional<QSet<RowId>>& items); //< a list behind a figure

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::function<bool(RowId)> m_contains;
    QString m_text;
    StateFilter m_state = StateFilter::All;
    std::optional<Light> m_light;
    std::optional<QSet<RowId>> m_only;
    QCollator m_collator;
};

} // namespace wuxing
