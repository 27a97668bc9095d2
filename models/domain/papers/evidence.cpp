// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/papers/evidence.h"

#include <QFileInfo>

#include <algorithm>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::Evidence)
};
constexpr const char* context = "wuxing::Evidence";

constexpr std::array owners{EnumWord<EvidenceOwner>{EvidenceOwner::Unit, "unit",
                                QT_TRANSLATE_NOOP("wuxing::Evidence", "Branch"), u"村（社区）"},
    EnumWord<EvidenceOwner>{
        EvidenceOwner::LedgerItem, "ledger_item", QT_TRANSLATE_NOOP("wuxing::Evidence", "Ledger item"), u"整改台账"},
    EnumWord<EvidenceOwner>{
        EvidenceOwner::RectCase, "rect_case", QT_TRANSLATE_NOOP("wuxing::Evidence", "Case"), u"软弱涣散整顿"},
    EnumWord<EvidenceOwner>{
        EvidenceOwner::Clause, "clause", QT_TRANSLATE_NOOP("wuxing::Evidence", "Clause"), u"任务清单"},
    EnumWord<EvidenceOwner>{EvidenceOwner::Visit, "visit", QT_TRANSLATE_NOOP("wuxing::Evidence", "Visit"), u"走访"}};

constexpr std::array stages{EnumWord<EvidenceStage>{EvidenceStage::Before, "before",
                                QT_TRANSLATE_NOOP("wuxing::Evidence", "Before"), u"整改前"},
    EnumWord<EvidenceStage>{EvidenceStage::After, "after", QT_TRANSLATE_NOOP("wuxing::Evidence", "After"), u"整改后"},
    EnumWord<EvidenceStage>{EvidenceStage::Other, "other", QT_TRANSLATE_NOOP("wuxing::Evidence", "Other"), u"其他"}};

// A kind of file: its first bytes, and the endings its name may have. The first ending is the proper one.
struct MediaKind {
    const char* type;
    QByteArray magic;
    QStringList suffixes;
};

const std::vector<MediaKind>& mediaKinds()
{
    static const std::vector<MediaKind> kinds{
        {"image/jpeg", QByteArrayLiteral("\xff\xd8\xff"),
            {QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("jpe")}},
        {"image/png", QByteArrayLiteral("\x89PNG\r\n\x1a\n"), {QStringLiteral("png")}},
        {"image/gif", QByteArrayLiteral("GIF8"), {QStringLiteral("gif")}},
        {"image/bmp", QByteArrayLiteral("BM"), {QStringLiteral("bmp")}},
        {"application/pdf", QByteArrayLiteral("%PDF-"), {QStringLiteral("pdf")}},
        {"application/zip", QByteArrayLiteral("PK\x03\x04"),
            {QStringLiteral("zip"), QStringLiteral("docx"), QStringLiteral("xlsx"), QStringLiteral("pptx"),
                QStringLiteral("ofd"), QStringLiteral("odt"), QStringLiteral("ods")}},
        {"application/x-ole-storage", QByteArrayLiteral("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
            {QStringLiteral("doc"), QStringLiteral("xls"), QStringLiteral("ppt"), QStringLiteral("wps"),
                QStringLiteral("et"), QStringLiteral("dps")}},
    };
    return kinds;
}

bool isProgram(const QString& suffix, const QByteArray& head)
{
    static const QStringList endings{QStringLiteral("exe"), QStringLiteral("com"), QStringLiteral("scr"),
        QStringLiteral("bat"), QStringLiteral("cmd"), QStringLiteral("msi"), QStringLiteral("ps1"),
        QStringLiteral("vbs"), QStringLiteral("js"), QStringLiteral("jse"), QStringLiteral("wsf"),
        QStringLiteral("hta"), QStringLiteral("lnk"), QStringLiteral("pif"), QStringLiteral("cpl"),
        QStringLiteral("dll"), QStringLiteral("jar"), QStringLiteral("sh"), QStringLiteral("reg"),
        QStringLiteral("url"), QStringLiteral("chm")};
    return endings.contains(suffix) || head.startsWith("MZ")
        || head.startsWith("\x7f"
                           "ELF")
        || head.startsWith("#!") || head.startsWith(QByteArrayLiteral("\x4c\x00\x00\x00\x01\x14\x02\x00"));
}

bool isPlainText(const QByteArray& head)
{
    return std::none_of(head.begin(), head.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; });
}

Error refused(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

} // namespace

EnumWords<EvidenceOwner> enumWords(EvidenceOwner) { return {"wuxing::Evidence", owners}; }
EnumWords<EvidenceStage> enumWords(EvidenceStage) { return {"wuxing::Evidence", stages}; }

Result<QString> mediaTypeOf(const QString& fileName, const QByteArray& firstBytes)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (firstBytes.isEmpty())
        return refused(Text::tr("%1 is empty.").arg(fileName));
    if (isProgram(suffix, firstBytes))
        return refused(Text::tr("%1 is a program or a script, not evidence.").arg(fileName));
    for (const MediaKind& kind : mediaKinds()) {
        if (!firstBytes.startsWith(kind.magic))
            continue;
        if (!kind.suffixes.contains(suffix))
            return refused(
                Text::tr("%1 is by its content a %2 file, but its name says otherwise. Rename it and try again.")
                    .arg(fileName, kind.suffixes.front()));
        return QString::fromLatin1(kind.type);
    }
    if (suffix == QLatin1String("txt") && isPlainText(firstBytes))
        return QStringLiteral("text/plain");
    return refused(
        Text::tr("%1 is none of the kinds that can be kept: jpg, png, gif, bmp, pdf, doc, docx, xls, xlsx, ppt, pptx, "
                 "wps, et, ofd, zip, txt. Its content must match its name.")
            .arg(fileName));
}

QString suffixOf(const QString& mediaType, const QString& fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const MediaKind& kind : mediaKinds()) {
        if (mediaType == QLatin1String(kind.type))
            return kind.suffixes.contains(suffix) ? suffix : kind.suffixes.front();
    }
    return QStringLiteral("txt");
}

} // namespace wuxing
