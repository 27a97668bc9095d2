// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visits/visit.h"

#include <QHash>

namespace wuxing {

// Knows families again. One family is spelled in several ways (王　强, 阿依古丽•买买提, 1组 and 一组); two families of
// one group may bear one name. Phones tell them apart; where a phone is missing, the number of people does.
class HouseholdBook {
public:
    HouseholdBook() = default;
    explicit HouseholdBook(const QHash<RowId, Household>& known);

    void add(const Household& household); //< or replaces what is known of it
    struct Match {
        const Household* known = nullptr; //< valid until the next add; null: none, or several may be meant
        bool isAmbiguous = false;
        bool hasNamesake = false; //< another family of the group has the name
    };
    Match find(const Household& wanted) const;
    std::vector<Household> namesakes(const Household& wanted) const; //< of the group
    // What is one name: the village, the group and the head, however they are spelled.
    static QString nameKey(const Household& household);

private:
    static QString headKey(RowId unit, const QString& head);

    QHash<QString, std::vector<Household>> m_byHead;
};

} // namespace wuxing
