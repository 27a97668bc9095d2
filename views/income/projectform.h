// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/income/project.h"

class QWidget;

namespace wuxing {

class Office;

// The form of a project: host, funds by source, partners with shares, jobs, income by year. Saves through the office.
namespace projectform {

void edit(Office& office, const Project& project, RowId scope, int year, QWidget* parent);

} // namespace projectform

} // namespace wuxing
