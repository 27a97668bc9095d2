// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imports/newdistrict.h"

#include "exchange/imports/unitimport.h"
#include "services/file/newfile.h"

#include <QCoreApplication>

inline void initExchangeResource() { Q_INIT_RESOURCE(exchange_data); }

namespace wuxing {

const QString NewDistrict::yuanhuiTemplate = QStringLiteral(":/wuxing/data/yuanhui-98.csv");

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::NewDistrict)
};

const QString yuanhuiPrefix = QStringLiteral("411102");

} // namespace

Result<NewDistrictResult> createDistrict(
    const QString& path, const NewDistrict& district, const Clock& clock, const Progress& progress)
{
    initExchangeResource();
    const auto table = TextTable::fromFile(district.unitList);
    if (!table)
        return table.error();
    const QString prefix = UnitImport::commonPrefix(*table);
    const QString code = prefix.leftJustified(12, QLatin1Char('0'));
    QString name = district.name;
    if (name.isEmpty())
        name = prefix == yuanhuiPrefix ? QStringLiteral("源汇区") : code;

    FileSettings settings;
    settings.officeName = QStringLiteral("中共%1委组织部").arg(name);
    NewFile file(path);
    if (auto begun = file.begin(); !begun)
        return begun.error();
    auto office = Office::create(file.place(), UnitService::makeDistrict(code, name), settings, clock, district.writer);
    if (!office)
        return office.error();
    ImportOptions options;
    options.townshipList = district.townshipList;
    options.isFounding = true;
    const auto import = TableImport::make(TableImport::Kind::Units, **office, options);
    auto plan = import->plan(*table);
    if (!plan)
        return plan.error();
    if (!plan->canApply())
        return NewDistrictResult{nullptr, std::move(*plan)};
    if (auto applied = import->apply(*plan, progress); !applied)
        return applied.error();
    auto finished = Office::finish(std::move(*office), file, clock);
    if (!finished)
        return finished.error();
    return NewDistrictResult{std::move(*finished), std::move(*plan)};
}

} // namespace wuxing
