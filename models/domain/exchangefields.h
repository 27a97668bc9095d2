// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/package.h"
#include "domain/recordfield.h"
#include "domain/site.h"

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
