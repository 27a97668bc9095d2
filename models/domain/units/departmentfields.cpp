// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units/departmentfields.h"

namespace wuxing {

namespace {

// Who has no part in a star has no row for it.
struct PartCodec : FieldCodec<StarDuty> {
    static QStringList keys()
    {
        QStringList keys = FieldCodec<StarDuty>::keys();
        keys.removeAll(wordKey(StarDuty::None));
        return keys;
    }
};

// One line a field.
// clang-format off
constexpr auto context = "wuxing::Department";

using D = Department;
constexpr Field<D> departmentFields[] = {
    field<&D::id>("id", ""),
    field<&D::name>("name", QT_TRANSLATE_NOOP("wuxing::Department", "Name")).in(Facet::Subject),
    field<&D::isOffice>("is_office", QT_TRANSLATE_NOOP("wuxing::Department", "Office")).in(Facet::Subject),
    field<&D::position>("position", QT_TRANSLATE_NOOP("wuxing::Department", "Place")).in(Facet::Subject),
};
static_assert(isWellFormed(departmentFields));

constexpr auto ofDepartment = besideColumn<RowId>("department", QT_TRANSLATE_NOOP("wuxing::Department", "Task force"), true);

constexpr Field<D::Member> memberFields[] = {
    field<&D::Member::person>("person", QT_TRANSLATE_NOOP("wuxing::Department", "Person")).in(Facet::Work),
    field<&D::Member::duty>("duty", QT_TRANSLATE_NOOP("wuxing::Department", "Duty")).in(Facet::Work),
};
static_assert(isWellFormed(memberFields));
constexpr FieldWords ofMember[] = {ofDepartment, besideColumn<int>("position", QT_TRANSLATE_NOOP("wuxing::Department", "Place"), true)};

constexpr Field<D::Charge> chargeFields[] = {
    field<&D::Charge::set>("star_set", QT_TRANSLATE_NOOP("wuxing::Department", "Star set")).key(),
    field<&D::Charge::star>("star", QT_TRANSLATE_NOOP("wuxing::Department", "Star")).key(),
    field<&D::Charge::duty, PartCodec>("duty", QT_TRANSLATE_NOOP("wuxing::Department", "Part")).in(Facet::Work),
};
static_assert(isWellFormed(chargeFields));
constexpr FieldWords ofCharge[] = {ofDepartment};
// clang-format on

constexpr RecordTable<D> departmentTable{
    "department", context, QT_TRANSLATE_NOOP("wuxing::Department", "Task force"), departmentFields};
constexpr RecordTable<D::Member> memberTable{"department_member", context,
    QT_TRANSLATE_NOOP("wuxing::Department", "Member of a task force"), memberFields, ofMember};
constexpr RecordTable<D::Charge> chargeTable{
    "department_charge", context, QT_TRANSLATE_NOOP("wuxing::Department", "Part in a star"), chargeFields, ofCharge};

} // namespace

template <> const RecordTable<Department>& recordTable<Department>() { return departmentTable; }
template <> const RecordTable<Department::Member>& recordTable<Department::Member>() { return memberTable; }
template <> const RecordTable<Department::Charge>& recordTable<Department::Charge>() { return chargeTable; }

} // namespace wuxing
