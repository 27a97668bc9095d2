// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/numberedproxy.h"

namespace wuxing {

QVariant NumberedProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return section + 1;
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

} // namespace wuxing
