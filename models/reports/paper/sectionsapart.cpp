// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/sectionsapart.h"

#include "files/outputfile.h"

#include <QSet>

namespace wuxing {

std::vector<SectionApart> sectionsApart(const Report& report)
{
    std::vector<SectionApart> parts;
    QSet<QString> used;
    for (const Section& section : report.sections) {
        QString text = section.bookmarkGroup + section.bookmark;
        if (text.isEmpty())
            text = section.attachment + section.title;
        const QString plain = outputfile::safeName(text);
        QString name = plain;
        for (int number = 2; used.contains(name.toCaseFolded()); ++number)
            name = plain + QLatin1Char('-') + QString::number(number);
        used.insert(name.toCaseFolded());
        Report part;
        part.key = report.key;
        part.title = report.title;
        part.mark = report.mark;
        part.seal = report.seal;
        part.date = report.date;
        part.figures = report.figures;
        part.sections = {section};
        parts.push_back({name, std::move(part)});
    }
    return parts;
}

} // namespace wuxing
