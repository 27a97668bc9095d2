// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/outputfile.h"
#include "reporting/gatherers.h"
#include "reports/formats/reportformat.h"
#include "reports/sheets/evidencesheet.h"
#include "services/office.h"

#include <QDir>

namespace wuxing::reporting {

Result<Report> evidence(Office& office, const ReportRequest& request)
{
    const auto pieces = office.evidence().ofScope(request.scope);
    return evidenceList(office.contexts().of(request.scope), pieces, office.evidence().subjects(pieces), {});
}

Result<QStringList> writeEvidenceFolder(Office& office, RowId scope, const QString& folder)
{
    const ReadWatch watch(office.workspace());
    const std::vector<Evidence> pieces = office.evidence().ofScope(scope);
    if (auto read = watch.status(); !read)
        return read.error();
    auto copies = office.evidence().copyTo(folder, pieces);
    if (!copies)
        return copies;
    const Report list = evidenceList(office.contexts().of(scope), pieces, office.evidence().subjects(pieces), *copies);
    if (auto read = watch.status(); !read)
        return read.error();
    outputfile::Options options;
    options.replacesAnything = false;
    options.isPrivate = true;
    for (const QString& format : {QStringLiteral("docx"), QStringLiteral("xlsx")}) {
        const auto path =
            reportFormat(format)->writeFile(list, QDir(folder).filePath(QStringLiteral("清单.") + format), options);
        if (!path)
            return path.error();
        copies->append(*path);
    }
    return copies;
}

} // namespace wuxing::reporting
