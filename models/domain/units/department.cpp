// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units/department.h"

namespace wuxing {

namespace {
constexpr std::array duties{
    EnumWord<StarDuty>{StarDuty::None, "none", QT_TRANSLATE_NOOP("wuxing::Department", "No part")},
    EnumWord<StarDuty>{StarDuty::Lead, "lead", QT_TRANSLATE_NOOP("wuxing::Department", "Leads")},
    EnumWord<StarDuty>{StarDuty::ViceLead, "vice_lead", QT_TRANSLATE_NOOP("wuxing::Department", "Vice lead")},
    EnumWord<StarDuty>{StarDuty::Opinion, "opinion", QT_TRANSLATE_NOOP("wuxing::Department", "Gives an opinion")}};

struct SampleRow {
    QString name;
    QStringList rural; //< "star:duty"
    QStringList urban;
};

void addCharges(Department& department, StarSetKind set, const QStringList& charges)
{
    for (const QString& charge : charges) {
        const QStringList parts = charge.split(QLatin1Char(':'));
        department.charges.push_back(
            {set, parts.at(0), wordFromKey<StarDuty>(parts.at(1)).value_or(StarDuty::Opinion)});
    }
}
} // namespace

EnumWords<StarDuty> enumWords(StarDuty) { return {"wuxing::Department", duties}; }

StarDuty Department::dutyFor(StarSetKind set, const QString& star) const
{
    for (const Charge& charge : charges) {
        if (charge.set == set && charge.star == star)
            return charge.duty;
    }
    return StarDuty::None;
}

Organisation sampleOrganisation()
{
    const auto list = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    const std::vector<SampleRow> rows{
        {QStringLiteral("组织部专班"), list("party:lead"), list("party:lead business:vice_lead")},
        {QStringLiteral("农业农村局专班"), list("industry:lead ecology:lead"), list("business:opinion")},
        {QStringLiteral("政法委专班"), list("safety:lead party:opinion"), list("safety:lead party:opinion")},
        {QStringLiteral("宣传部专班"), list("civility:lead"), list("harmony:lead")},
        {QStringLiteral("人社局专班"), list("industry:vice_lead"), list("business:lead")},
        {QStringLiteral("民政局专班"), list("civility:vice_lead"), list("sharing:lead harmony:vice_lead")},
        {QStringLiteral("纪委监委专班"), list("party:vice_lead safety:vice_lead"),
            list("party:vice_lead safety:vice_lead sharing:opinion")},
    };
    Organisation organisation;
    Department office;
    office.id = derivedRowId(QStringLiteral("department|office"));
    office.name = QStringLiteral("五星支部创建工作办公室");
    office.isOffice = true;
    organisation.push_back(office);
    for (const SampleRow& row : rows) {
        Department department;
        department.id = derivedRowId(QStringLiteral("department|") + row.name);
        department.name = row.name;
        department.position = static_cast<int>(organisation.size());
        addCharges(department, StarSetKind::Rural, row.rural);
        addCharges(department, StarSetKind::Urban, row.urban);
        organisation.push_back(std::move(department));
    }
    return organisation;
}

} // namespace wuxing
