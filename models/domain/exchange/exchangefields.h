// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exchange/package.h"
#include "domain/exchange/site.h"
#include "domain/records/recordfield.h"

namespace wuxing {

// The tables through which files of several offices know each other.
template <> const RecordTable<Site>& recordTable<Site>();
template <> const RecordTable<SiteKey>& recordTable<SiteKey>();
template <> const RecordTable<Person>& recordTable<Person>();
template <> const RecordTable<Package>& recordTable<Package>();
template <> const RecordTable<Conflict>& recordTable<Conflict>();
template <> const RecordTable<RowAlias>& recordTable<RowAlias>();
template <> const RecordTable<PeerKnowledge>& recordTable<PeerKnowledge>();

} // namespace wuxing
