// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imports/importplan.h"
#include "services/office.h"

namespace wuxing {

// What a new file is made from.
struct NewDistrict {
    QString name; //< 源汇区; empty: taken from the shipped list of known codes, else the code itself
    QString unitList; //< path of the CSV, or yuanhuiTemplate
    QString townshipList; //< path of the second list of the national format; empty: none
    Identity writer = Identity::ofThisComputer();
    static const QString yuanhuiTemplate; //< the real 98 of 源汇区, shipped with the program, without ratings
};

struct NewDistrictResult {
    std::unique_ptr<Office> office; //< null when rows were refused: then there is no file either
    ImportPlan plan;
};

// Creates a file from a list, or leaves nothing behind.
Result<NewDistrictResult> createDistrict(
    const QString& path, const NewDistrict& district, const Clock& clock, const Progress& progress = {});

} // namespace wuxing
