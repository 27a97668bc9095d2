// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/evidence.h"
#include "reports/reportcontext.h"

namespace wuxing {

// The list of the evidence of a scope, which goes with an evidence folder: number, what it shows, of what, the file;
// with township and village where the scope is more than one. files are the names the copies have, in the same order;
// empty when nothing was copied.
Report evidenceList(const ReportContext& context, const std::vector<Evidence>& evidence, const QStringList& subjects,
    const QStringList& files);

} // namespace wuxing
