// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/enumwords.h"
#include "domain/units/unit.h"

#include <vector>

namespace wuxing {

// What a department has to do with a star: it leads it, helps to lead it, or is asked for its opinion.
// None: it gives no opinion on that star.
enum class StarDuty { None, Lead, ViceLead, Opinion };

EnumWords<StarDuty> enumWords(StarDuty);

// The office or one of the task forces (一办七专班). Which seven they are is not published: editable.
struct Department {
    struct Member {
        QString person;
        QString duty; //< 组长、副组长、成员
        bool operator==(const Member&) const = default;
    };
    struct Charge {
        StarSetKind set = StarSetKind::Rural;
        QString star; //< key
        StarDuty duty = StarDuty::None;
        bool operator==(const Charge&) const = default;
    };
    RowId id = 0;
    QString name;
    bool isOffice = false; //< the office gathers the opinions and gives none
    int position = 0;
    std::vector<Member> members;
    std::vector<Charge> charges;

    StarDuty dutyFor(StarSetKind set, const QString& star) const;
    // Whoever has a duty for a star may, and must, give an opinion on it.
    bool givesOpinion(StarSetKind set, const QString& star) const
    {
        return !isOffice && dutyFor(set, star) != StarDuty::None;
    }
    bool operator==(const Department&) const = default;
};

// Office first, then the task forces in their order.
using Organisation = std::vector<Department>;

// One office and seven task forces to begin with (domain.md section 3, sample).
Organisation sampleOrganisation();

} // namespace wuxing
