// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/formats/pdfoutline.h"

#include "domain/values/characters.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace wuxing::pdfoutline {

namespace {

// What an update must know of the file it continues.
struct Structure {
    int objects = 0; //< the next free object number
    int catalog = 0;
    int info = 0;
    int pages = 0; //< the page tree
    qsizetype xref = 0;
    QList<int> kids; //< page objects in order
};

std::optional<QRegularExpressionMatch> find(const QString& text, const char* pattern)
{
    const QRegularExpression expression(QLatin1String(pattern), QRegularExpression::DotMatchesEverythingOption);
    auto match = expression.match(text);
    return match.hasMatch() ? std::optional(match) : std::nullopt;
}

std::optional<Structure> structureOf(const QByteArray& pdf)
{
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    if (trailerAt < 0)
        return std::nullopt;
    const QString trailer = QString::fromLatin1(pdf.mid(trailerAt));
    const auto size = find(trailer, "/Size (\\d+)");
    const auto root = find(trailer, "/Root (\\d+) 0 R");
    const auto info = find(trailer, "/Info (\\d+) 0 R");
    const auto start = find(trailer, "startxref\\s+(\\d+)");
    if (!size || !root || !info || !start)
        return std::nullopt;
    Structure structure{size->captured(1).toInt(), root->captured(1).toInt(), info->captured(1).toInt(), 0,
        start->captured(1).toLongLong(), {}};
    const QByteArray pagesMark = "/Type /Pages";
    const qsizetype pagesAt = pdf.indexOf(pagesMark);
    const qsizetype kidsAt = pdf.indexOf("/Kids", pagesAt < 0 ? 0 : pagesAt);
    const qsizetype kidsEnd = pdf.indexOf(']', kidsAt);
    const qsizetype objectAt = pdf.lastIndexOf(" 0 obj", pagesAt);
    if (pagesAt < 0 || kidsAt < 0 || kidsEnd < 0 || objectAt < 0)
        return std::nullopt;
    structure.pages = pdf.mid(pdf.lastIndexOf('\n', objectAt) + 1, 12).split(' ').front().toInt();
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    const QString kids = QString::fromLatin1(pdf.mid(kidsAt, kidsEnd - kidsAt));
    for (auto matches = reference.globalMatch(kids); matches.hasNext();)
        structure.kids << matches.next().captured(1).toInt();
    return structure.kids.isEmpty() || structure.pages == 0 ? std::nullopt : std::optional(structure);
}

// UTF-16 with byte order mark, as hexadecimal.
QByteArray pdfString(const QString& text)
{
    QByteArray bytes = "<FEFF";
    for (const QChar c : characters::sound(text))
        bytes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return bytes + '>';
}

// The entries of the outline, groups with their children behind them.
struct Entry {
    QString title;
    int page = 0;
    int parent = -1;
    std::vector<int> children;
};

std::vector<Entry> entriesOf(const std::vector<Bookmark>& bookmarks)
{
    std::vector<Entry> entries;
    QString openGroup;
    int groupPlace = -1;
    for (const Bookmark& bookmark : bookmarks) {
        if (!bookmark.group.isEmpty() && bookmark.group != openGroup) {
            groupPlace = static_cast<int>(entries.size());
            entries.push_back({bookmark.group, bookmark.page, -1, {}});
        }
        openGroup = bookmark.group;
        const int parent = bookmark.group.isEmpty() ? -1 : groupPlace;
        if (parent >= 0)
            entries[static_cast<size_t>(parent)].children.push_back(static_cast<int>(entries.size()));
        entries.push_back({bookmark.title, bookmark.page, parent, {}});
    }
    return entries;
}

} // namespace

QByteArray withOutline(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks)
{
    const auto structure = structureOf(pdf);
    if (!structure || bookmarks.empty())
        return pdf;
    const std::vector<Entry> entries = entriesOf(bookmarks);
    std::vector<int> top;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].parent < 0)
            top.push_back(static_cast<int>(i));
    }
    QByteArray result = pdf;
    if (!result.endsWith('\n'))
        result += '\n';
    std::vector<std::pair<int, qsizetype>> offsets;
    const auto object = [&](int number, const QByteArray& body) {
        offsets.emplace_back(number, result.size());
        result += QByteArray::number(number) + " 0 obj\n<< " + body + " >>\nendobj\n";
    };
    const int outlines = structure->objects;
    const auto reference = [](int number) { return QByteArray::number(number) + " 0 R"; };
    const auto entryObject = [&](int place) { return outlines + 1 + place; };

    object(structure->catalog,
        "/Type /Catalog /Pages " + reference(structure->pages) + " /Outlines " + reference(outlines)
            + " /PageMode /UseOutlines");
    object(outlines,
        "/Type /Outlines /First " + reference(entryObject(top.front())) + " /Last " + reference(entryObject(top.back()))
            + " /Count " + QByteArray::number(top.size()));
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        const auto& siblings = entry.parent < 0 ? top : entries[static_cast<size_t>(entry.parent)].children;
        const auto own = std::find(siblings.begin(), siblings.end(), static_cast<int>(i));
        QByteArray body = "/Title " + pdfString(entry.title) + " /Parent "
            + reference(entry.parent < 0 ? outlines : entryObject(entry.parent));
        if (own != siblings.begin())
            body += " /Prev " + reference(entryObject(*std::prev(own)));
        if (std::next(own) != siblings.end())
            body += " /Next " + reference(entryObject(*std::next(own)));
        if (!entry.children.empty())
            body += " /First " + reference(entryObject(entry.children.front())) + " /Last "
                + reference(entryObject(entry.children.back())) + " /Count -"
                + QByteArray::number(entry.children.size());
        const int page = structure->kids.value(entry.page, structure->kids.first());
        object(entryObject(static_cast<int>(i)), body + " /Dest [" + reference(page) + " /Fit]");
    }
    const qsizetype xref = result.size();
    result += "xref\n";
    for (const auto& [number, offset] : offsets)
        result +=
            QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    result += "trailer\n<< /Size " + QByteArray::number(outlines + 1 + static_cast<int>(entries.size())) + " /Info "
        + reference(structure->info) + " /Root " + reference(structure->catalog) + " /Prev "
        + QByteArray::number(structure->xref) + " >>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
    return result;
}

QByteArray withCreationTime(const QByteArray& pdf, const QDateTime& time)
{
    const QByteArray mark = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(mark);
    const qsizetype end = pdf.indexOf(')', at);
    if (at < 0 || end < 0)
        return pdf;
    // The same length, so that every offset in the file stays true.
    const qsizetype length = end - at - mark.size();
    QByteArray text = time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    text = (text + (length == 15 ? "Z" : "+00'00'")).leftJustified(length, ' ', true);
    QByteArray result = pdf;
    result.replace(at + mark.size(), length, text);
    return result;
}

} // namespace wuxing::pdfoutline
