// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/exchangefields.h"

namespace wuxing {

namespace {

// One line a field.
// clang-format off
constexpr auto siteContext = "wuxing::Site";
constexpr auto packageContext = "wuxing::Package";

constexpr Field<Site> siteFields[] = {
    field<&Site::id>("id", ""),
    field<&Site::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Site", "Unit")).in(Facet::Subject),
    field<&Site::office>("office", QT_TRANSLATE_NOOP("wuxing::Site", "Office of the desk")).in(Facet::Subject),
    field<&Site::role>("role", QT_TRANSLATE_NOOP("wuxing::Site", "Role")).in(Facet::Subject),
    field<&Site::name>("name", QT_TRANSLATE_NOOP("wuxing::Site", "Name")).in(Facet::Subject),
    field<&Site::state>("state", QT_TRANSLATE_NOOP("wuxing::Site", "State")).in(Facet::State),
};
static_assert(isWellFormed(siteFields));

constexpr Field<SiteKey> keyFields[] = {
    field<&SiteKey::id>("id", ""),
    field<&SiteKey::site>("site", QT_TRANSLATE_NOOP("wuxing::Site", "Site")).in(Facet::Subject),
    field<&SiteKey::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Site", "Unit")).in(Facet::Subject),
    field<&SiteKey::suite>("suite", QT_TRANSLATE_NOOP("wuxing::Site", "Suite")).in(Facet::Subject),
    field<&SiteKey::signingKey>("signing_key", QT_TRANSLATE_NOOP("wuxing::Site", "Signing key")).in(Facet::Subject),
    field<&SiteKey::sealingKey>("sealing_key", QT_TRANSLATE_NOOP("wuxing::Site", "Sealing key")).in(Facet::Subject),
    field<&SiteKey::fromPackage>("from_package", QT_TRANSLATE_NOOP("wuxing::Site", "From package")).in(Facet::Subject),
    field<&SiteKey::replacedBy>("replaced_by", QT_TRANSLATE_NOOP("wuxing::Site", "Replaced by")).in(Facet::State),
    field<&SiteKey::revokedOn>("revoked_on", QT_TRANSLATE_NOOP("wuxing::Site", "Revoked on")).in(Facet::State),
    field<&SiteKey::reason>("reason", QT_TRANSLATE_NOOP("wuxing::Site", "Reason")).in(Facet::State),
};
static_assert(isWellFormed(keyFields));

constexpr Field<Person> personFields[] = {
    field<&Person::id>("id", ""),
    field<&Person::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Site", "Unit")).in(Facet::Subject),
    field<&Person::name>("name", QT_TRANSLATE_NOOP("wuxing::Site", "Name")).in(Facet::Subject),
    field<&Person::duty>("duty", QT_TRANSLATE_NOOP("wuxing::Site", "Duty")).in(Facet::Subject),
    field<&Person::level>("level", QT_TRANSLATE_NOOP("wuxing::Site", "Level")).in(Facet::Subject),
    field<&Person::active>("active", QT_TRANSLATE_NOOP("wuxing::Site", "Writes here")).in(Facet::State),
};
static_assert(isWellFormed(personFields));

using P = Package;
constexpr Field<P> packageFields[] = {
    field<&P::id>("id", ""),
    field<&P::direction>("direction", QT_TRANSLATE_NOOP("wuxing::Package", "Direction")).in(Facet::Subject),
    field<&P::kind>("kind", QT_TRANSLATE_NOOP("wuxing::Package", "Kind")).in(Facet::Subject),
    field<&P::site>("site", QT_TRANSLATE_NOOP("wuxing::Package", "Made by")).in(Facet::Subject),
    field<&P::incarnation>("incarnation", QT_TRANSLATE_NOOP("wuxing::Package", "Incarnation")).in(Facet::Subject),
    field<&P::number>("number", QT_TRANSLATE_NOOP("wuxing::Package", "Number")).in(Facet::Subject),
    field<&P::peer>("peer", QT_TRANSLATE_NOOP("wuxing::Package", "Made for")).in(Facet::Subject),
    field<&P::hash>("hash", QT_TRANSLATE_NOOP("wuxing::Package", "Hash")).in(Facet::Subject),
    field<&P::content>("content", QT_TRANSLATE_NOOP("wuxing::Package", "Content")).in(Facet::Subject),
    field<&P::firstOperation>("first_operation", QT_TRANSLATE_NOOP("wuxing::Package", "First operation")).in(Facet::Subject),
    field<&P::lastOperation>("last_operation", QT_TRANSLATE_NOOP("wuxing::Package", "Last operation")).in(Facet::Subject),
    field<&P::madeAt>("made_at", QT_TRANSLATE_NOOP("wuxing::Package", "Made at")).in(Facet::Subject),
    field<&P::state>("state", QT_TRANSLATE_NOOP("wuxing::Package", "State")).in(Facet::State),
    field<&P::receipt>("receipt", QT_TRANSLATE_NOOP("wuxing::Package", "Receipt")).in(Facet::State),
};
static_assert(isWellFormed(packageFields));

using C = Conflict;
constexpr Field<C> conflictFields[] = {
    field<&C::id>("id", ""),
    field<&C::package>("package", QT_TRANSLATE_NOOP("wuxing::Package", "Package")).in(Facet::Subject),
    field<&C::unit>("unit", QT_TRANSLATE_NOOP("wuxing::Package", "Branch")).in(Facet::Subject),
    field<&C::table>("tbl", QT_TRANSLATE_NOOP("wuxing::Package", "Table")).in(Facet::Subject),
    field<&C::row>("row_id", QT_TRANSLATE_NOOP("wuxing::Package", "Row")).in(Facet::Subject),
    field<&C::facet>("facet", QT_TRANSLATE_NOOP("wuxing::Package", "Group of fields")).in(Facet::Subject),
    field<&C::kind>("kind", QT_TRANSLATE_NOOP("wuxing::Package", "Kind")).in(Facet::Subject),
    field<&C::before>("before", QT_TRANSLATE_NOOP("wuxing::Package", "Before")).in(Facet::Subject),
    field<&C::ours>("ours", QT_TRANSLATE_NOOP("wuxing::Package", "Here")).in(Facet::Subject),
    field<&C::theirs>("theirs", QT_TRANSLATE_NOOP("wuxing::Package", "There")).in(Facet::Subject),
    field<&C::origin>("origin", QT_TRANSLATE_NOOP("wuxing::Package", "Comes from")).in(Facet::Subject),
    field<&C::state>("state", QT_TRANSLATE_NOOP("wuxing::Package", "State")).in(Facet::State),
    field<&C::decision>("decision", QT_TRANSLATE_NOOP("wuxing::Package", "Decision")).in(Facet::State),
    field<&C::decidedAt>("decided_at", QT_TRANSLATE_NOOP("wuxing::Package", "Decided at")).in(Facet::State),
};
static_assert(isWellFormed(conflictFields));

constexpr Field<RowAlias> aliasFields[] = {
    field<&RowAlias::table>("tbl", QT_TRANSLATE_NOOP("wuxing::Package", "Table")).key(),
    field<&RowAlias::theirs>("theirs", QT_TRANSLATE_NOOP("wuxing::Package", "Row there")).key(),
    field<&RowAlias::ours>("ours", QT_TRANSLATE_NOOP("wuxing::Package", "Row here")).in(Facet::Subject),
};
static_assert(isWellFormed(aliasFields));

constexpr Field<PeerKnowledge> knowledgeFields[] = {
    field<&PeerKnowledge::peer>("peer", QT_TRANSLATE_NOOP("wuxing::Package", "Peer")).key(),
    field<&PeerKnowledge::site>("site", QT_TRANSLATE_NOOP("wuxing::Package", "Made by")).key(),
    field<&PeerKnowledge::incarnation>("incarnation", QT_TRANSLATE_NOOP("wuxing::Package", "Incarnation")).key(),
    field<&PeerKnowledge::operation>("seq", QT_TRANSLATE_NOOP("wuxing::Package", "Last operation")).in(Facet::State),
    field<&PeerKnowledge::head>("head", QT_TRANSLATE_NOOP("wuxing::Package", "Hash")).in(Facet::State),
};
static_assert(isWellFormed(knowledgeFields));
// clang-format on

constexpr RecordTable<Site> siteTable{"site", siteContext, QT_TRANSLATE_NOOP("wuxing::Site", "Site"), siteFields};
constexpr RecordTable<SiteKey> keyTable{
    "site_key", siteContext, QT_TRANSLATE_NOOP("wuxing::Site", "Key of a site"), keyFields};
constexpr RecordTable<Person> personTable{
    "person", siteContext, QT_TRANSLATE_NOOP("wuxing::Site", "Person"), personFields};
constexpr RecordTable<Package> packageTable{
    "package", packageContext, QT_TRANSLATE_NOOP("wuxing::Package", "Package"), packageFields};
constexpr RecordTable<Conflict> conflictTable{
    "conflict", packageContext, QT_TRANSLATE_NOOP("wuxing::Package", "Conflict"), conflictFields};
constexpr RecordTable<RowAlias> aliasTable{
    "row_alias", packageContext, QT_TRANSLATE_NOOP("wuxing::Package", "Row known under another id"), aliasFields};
constexpr RecordTable<PeerKnowledge> knowledgeTable{
    "peer_knowledge", packageContext, QT_TRANSLATE_NOOP("wuxing::Package", "What a peer knows"), knowledgeFields};

} // namespace

template <> const RecordTable<Site>& recordTable<Site>() { return siteTable; }
template <> const RecordTable<SiteKey>& recordTable<SiteKey>() { return keyTable; }
template <> const RecordTable<Person>& recordTable<Person>() { return personTable; }
template <> const RecordTable<Package>& recordTable<Package>() { return packageTable; }
template <> const RecordTable<Conflict>& recordTable<Conflict>() { return conflictTable; }
template <> const RecordTable<RowAlias>& recordTable<RowAlias>() { return aliasTable; }
template <> const RecordTable<PeerKnowledge>& recordTable<PeerKnowledge>() { return knowledgeTable; }

} // namespace wuxing
