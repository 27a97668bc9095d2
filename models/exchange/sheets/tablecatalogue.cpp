// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/tablecatalogue.h"

#include "exchange/sheets/sheettext.h"
#include "files/outputfile.h"
#include "services/office.h"

#include <QCoreApplication>

#include <algorithm>

namespace wuxing {

const TableKind& tableKind(TableImport::Kind kind)
{
    const auto& kinds = tableKinds();
    return *std::find_if(kinds.begin(), kinds.end(), [&](const TableKind& known) { return known.kind == kind; });
}

const TableKind* tableKind(const QString& key)
{
    const auto& kinds = tableKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const TableKind& known) {
        return key == QLatin1String(known.key) || (!key.isEmpty() && key == QLatin1String(known.formerKey));
    });
    return found == kinds.end() ? nullptr : &*found;
}

QString tableTitle(const TableKind& kind) { return QCoreApplication::translate("wuxing::TableImport", kind.title); }

Result<QByteArray> exportTable(Office& office, const TableRequest& request)
{
    const TableKind& kind = tableKind(request.kind);
    TableRequest about = request;
    if (request.year == 0 && kind.period != TablePeriod::AllYears)
        about.year = office.today().year();
    about.quarter = request.quarter.value_or(Quarter::of(office.today()));
    if (!kind.isPersonal || request.isTemplate)
        about.purpose.clear();
    if (!about.purpose.isEmpty()) {
        const int households = office.visits().householdsIn(request.scope, request.year);
        if (auto said = office.visits().reveal(true, request.purpose, households); !said)
            return said.error();
    }
    SheetText table(kind.columns(), request.isTemplate ? SheetText::Rows::None : SheetText::Rows::All);
    if (auto written = kind.write(office, about, table); !written)
        return written.error();
    return table.bytes();
}

Result<QString> writeTable(Office& office, const TableRequest& request, const QString& path)
{
    const ReadWatch watch(office.workspace());
    const auto table = watch.checked(exportTable(office, request));
    if (!table)
        return table.error();
    outputfile::Options options;
    options.isPrivate = !request.purpose.isEmpty();
    return outputfile::write(path, *table, options);
}

} // namespace wuxing
