// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/papers/evidencefields.h"

namespace wuxing {

namespace {

// A size is no row: none of it is no empty value.
struct BytesCodec : FieldCodec<RowId> {
    static constexpr auto shape = ValueKind::Shape::Whole;
    static QVariant stored(qint64 bytes) { return bytes; }
};

// One line a field.
// clang-format off
constexpr auto context = "wuxing::Evidence";

constexpr Field<Evidence> evidenceFields[] = {
    field<&Evidence::id>("id", ""),
    field<&Evidence::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Evidence", "Branch")).in(Facet::Subject),
    field<&Evidence::owner>("owner", QT_TRANSLATE_NOOP("wuxing::Evidence", "Belongs to")).in(Facet::Subject),
    field<&Evidence::ownerId>("owner_id", QT_TRANSLATE_NOOP("wuxing::Evidence", "Belongs to row")).in(Facet::Subject),
    field<&Evidence::stage>("stage", QT_TRANSLATE_NOOP("wuxing::Evidence", "Stage")).in(Facet::Subject),
    field<&Evidence::label>("label", QT_TRANSLATE_NOOP("wuxing::Evidence", "What it shows")).in(Facet::Subject),
    field<&Evidence::fileName>("file_name", QT_TRANSLATE_NOOP("wuxing::Evidence", "File")).in(Facet::Subject),
    field<&Evidence::mediaType>("media_type", QT_TRANSLATE_NOOP("wuxing::Evidence", "Kind of file")).in(Facet::Subject),
    field<&Evidence::sha256>("sha256", QT_TRANSLATE_NOOP("wuxing::Evidence", "Content")).in(Facet::Subject),
    field<&Evidence::bytes, BytesCodec>("bytes", QT_TRANSLATE_NOOP("wuxing::Evidence", "Bytes")).in(Facet::Subject),
    field<&Evidence::takenOn>("taken_on", QT_TRANSLATE_NOOP("wuxing::Evidence", "Taken on")).in(Facet::Subject),
    field<&Evidence::addedOn>("added_on", QT_TRANSLATE_NOOP("wuxing::Evidence", "Added on")).in(Facet::Subject),
};
static_assert(isWellFormed(evidenceFields));
// clang-format on

constexpr RecordTable<Evidence> evidenceTable{
    "evidence", context, QT_TRANSLATE_NOOP("wuxing::Evidence", "Evidence"), evidenceFields};

} // namespace

template <> const RecordTable<Evidence>& recordTable<Evidence>() { return evidenceTable; }

} // namespace wuxing
