// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/site.h"

namespace wuxing {

namespace {

using Role = SiteRole;
constexpr EnumWord<Role> roles[] = {
    {Role::Office, "office", QT_TRANSLATE_NOOP("wuxing::Site", "Office"), u"机关"},
    {Role::Desk, "desk", QT_TRANSLATE_NOOP("wuxing::Site", "Desk"), u"工位"},
};
using State = SiteState;
constexpr EnumWord<State> states[] = {
    {State::Invited, "invited", QT_TRANSLATE_NOOP("wuxing::Site", "Invited"), u"已邀请"},
    {State::Active, "active", QT_TRANSLATE_NOOP("wuxing::Site", "Active"), u"已登记"},
    {State::Lost, "lost", QT_TRANSLATE_NOOP("wuxing::Site", "Key lost"), u"密钥遗失"},
    {State::Closed, "closed", QT_TRANSLATE_NOOP("wuxing::Site", "Closed"), u"已注销"},
};
using Level = OfficeLevel;
constexpr EnumWord<Level> levels[] = {
    {Level::District, "district", QT_TRANSLATE_NOOP("wuxing::Site", "District"), u"区级"},
    {Level::Township, "township", QT_TRANSLATE_NOOP("wuxing::Site", "Township"), u"乡镇"},
    {Level::Village, "village", QT_TRANSLATE_NOOP("wuxing::Site", "Village"), u"村社区"},
};

} // namespace

EnumWords<SiteRole> enumWords(SiteRole) { return {"wuxing::Site", roles}; }
EnumWords<SiteState> enumWords(SiteState) { return {"wuxing::Site", states}; }
EnumWords<OfficeLevel> enumWords(OfficeLevel) { return {"wuxing::Site", levels}; }

} // namespace wuxing
