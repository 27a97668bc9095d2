// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating/starset.h"
#include "domain/units/department.h"
#include "views/dialogs/dialog.h"

class QTableWidget;

namespace wuxing {

class Office;

// One office and its task forces: names, members, and what each has to do with each star of both sets.
class OrganisationDialog : public Dialog {
    Q_OBJECT

public:
    OrganisationDialog(Office& office, int year, QWidget* parent);

private:
    void addRow(const Department& department);
    Organisation organisation() const;
    void save();

    Office& m_office;
    std::vector<std::pair<StarSetKind, Star>> m_stars; //< by column
    QTableWidget* m_table;
};

} // namespace wuxing
