// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units/unitfields.h"

namespace wuxing {

namespace {

// One line a field.
// clang-format off
constexpr auto context = "wuxing::Unit";

constexpr Field<Unit> unitFields[] = {
    field<&Unit::id>("id", ""),
    field<&Unit::parent>("parent", QT_TRANSLATE_NOOP("wuxing::Unit", "Belongs to")).in(Facet::Subject),
    field<&Unit::kind>("kind", QT_TRANSLATE_NOOP("wuxing::Unit", "Kind")).in(Facet::Subject),
    field<&Unit::code>("code", QT_TRANSLATE_NOOP("wuxing::Unit", "Code")).in(Facet::Subject),
    field<&Unit::name>("name", QT_TRANSLATE_NOOP("wuxing::Unit", "Name")).in(Facet::Subject),
    field<&Unit::shortName>("short_name", QT_TRANSLATE_NOOP("wuxing::Unit", "Short name")).in(Facet::Subject),
    field<&Unit::starSet>("star_set", QT_TRANSLATE_NOOP("wuxing::Unit", "Star set")).in(Facet::Subject),
    field<&Unit::sortOrder>("sort_order", QT_TRANSLATE_NOOP("wuxing::Unit", "Place in the list")).in(Facet::Subject),
    field<&Unit::initials>("initials", QT_TRANSLATE_NOOP("wuxing::Unit", "Pinyin initials")).in(Facet::Subject),
    field<&Unit::activeFrom>("active_from", QT_TRANSLATE_NOOP("wuxing::Unit", "Active from")).in(Facet::Limit),
    field<&Unit::activeTo>("active_to", QT_TRANSLATE_NOOP("wuxing::Unit", "Active to")).in(Facet::Limit),
    field<&Unit::officeName>("office_name", QT_TRANSLATE_NOOP("wuxing::Unit", "Office name")).in(Facet::Work),
    field<&Unit::signature>("signature", QT_TRANSLATE_NOOP("wuxing::Unit", "Signature")).in(Facet::Work),
};
static_assert(isWellFormed(unitFields));

constexpr FieldWords postBeside[] = {
    besideColumn<RowId>("unit", QT_TRANSLATE_NOOP("wuxing::Unit", "Branch")),
    besideColumn<PostRole>("role", QT_TRANSLATE_NOOP("wuxing::Unit", "Post held")),
};
constexpr Field<Post> postFields[] = {
    field<&Post::person>("person", QT_TRANSLATE_NOOP("wuxing::Unit", "Person"), u"书记").also(u"党组织书记 支部书记 姓名 secretary").in(Facet::Subject),
    field<&Post::since, FirstDayCodec>("since", QT_TRANSLATE_NOOP("wuxing::Unit", "Since"), u"任职时间").also(u"任职日期").in(Facet::Subject),
    field<&Post::until>("until", QT_TRANSLATE_NOOP("wuxing::Unit", "Until")).in(Facet::Subject),
    field<&Post::phone>("phone", QT_TRANSLATE_NOOP("wuxing::Unit", "Phone")).in(Facet::Person).personal(),
};
static_assert(isWellFormed(postFields));
// clang-format on

constexpr RecordTable<Unit> unitTable{"unit", context, QT_TRANSLATE_NOOP("wuxing::Unit", "Unit"), unitFields};
constexpr RecordTable<Post> postTable{
    "post", context, QT_TRANSLATE_NOOP("wuxing::Unit", "Post"), postFields, postBeside};

} // namespace

template <> const RecordTable<Unit>& recordTable<Unit>() { return unitTable; }
template <> const RecordTable<Post>& recordTable<Post>() { return postTable; }

} // namespace wuxing
