// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units/unit.h"

namespace wuxing {

namespace {
constexpr std::array unitKinds{
    EnumWord<UnitKind>{UnitKind::District, "district", QT_TRANSLATE_NOOP("wuxing::Unit", "District")},
    EnumWord<UnitKind>{UnitKind::Street, "street", QT_TRANSLATE_NOOP("wuxing::Unit", "Street")},
    EnumWord<UnitKind>{UnitKind::Town, "town", QT_TRANSLATE_NOOP("wuxing::Unit", "Town")},
    EnumWord<UnitKind>{UnitKind::Township, "township", QT_TRANSLATE_NOOP("wuxing::Unit", "Township")},
    EnumWord<UnitKind>{UnitKind::Village, "village", QT_TRANSLATE_NOOP("wuxing::Unit", "Village")},
    EnumWord<UnitKind>{UnitKind::Community, "community", QT_TRANSLATE_NOOP("wuxing::Unit", "Community")}};

constexpr std::array postRoles{EnumWord<PostRole>{PostRole::Secretary, "secretary",
                                   QT_TRANSLATE_NOOP("wuxing::Unit", "Secretary"), u"书记", u"党支部书记 党组织书记"},
    EnumWord<PostRole>{PostRole::DeputySecretary, "deputy_secretary",
        QT_TRANSLATE_NOOP("wuxing::Unit", "Deputy secretary"), u"副书记"},
    EnumWord<PostRole>{
        PostRole::FirstSecretary, "first_secretary", QT_TRANSLATE_NOOP("wuxing::Unit", "First secretary"), u"第一书记"},
    EnumWord<PostRole>{PostRole::Head, "head", QT_TRANSLATE_NOOP("wuxing::Unit", "Head of the committee"), u"主任",
        u"村主任 居委会主任"},
    EnumWord<PostRole>{
        PostRole::Contact, "contact", QT_TRANSLATE_NOOP("wuxing::Unit", "Contact"), u"联络员", u"联系人"}};
constexpr std::array starSetKinds{
    EnumWord<StarSetKind>{StarSetKind::Rural, "rural", QT_TRANSLATE_NOOP("wuxing::Unit", "Rural star set"), u"农村"},
    EnumWord<StarSetKind>{
        StarSetKind::Urban, "urban", QT_TRANSLATE_NOOP("wuxing::Unit", "Urban star set"), u"城市社区", u"社区"}};
} // namespace

EnumWords<PostRole> enumWords(PostRole) { return {"wuxing::Unit", postRoles}; }
EnumWords<UnitKind> enumWords(UnitKind) { return {"wuxing::Unit", unitKinds}; }
EnumWords<StarSetKind> enumWords(StarSetKind) { return {"wuxing::Unit", starSetKinds}; }

QString signatureOf(const Unit& unit)
{
    if (!unit.signature.isEmpty() || !unit.officeName.isEmpty())
        return unit.signature.isEmpty() ? unit.officeName : unit.signature;
    if (unit.kind == UnitKind::Street) {
        QString name = unit.shortName;
        if (name.endsWith(QStringLiteral("办事处")))
            name.chop(3);
        return QStringLiteral("中共%1工作委员会").arg(name);
    }
    const bool isTownship = unit.kind == UnitKind::Town || unit.kind == UnitKind::Township;
    return isTownship ? QStringLiteral("中共%1委员会").arg(unit.shortName) : QString();
}

} // namespace wuxing
