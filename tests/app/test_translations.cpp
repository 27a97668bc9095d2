// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/translator.h"
#include "domain/rating/rating.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace wuxing;

namespace {

// What a translation must keep of its source besides the meaning: placeholders, mnemonics, patterns of file names and
// the double semicolons between filters. Sorted, so that the order of words is free.
QStringList marks(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("%(?:L?\\d|n)|\\*\\.\\w+|;;|&(?=[^&\\s])|<[/a-z0-9]+>"));
    QStringList found;
    for (auto matches = mark.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

} // namespace

TEST_CASE("the marks of a text are its placeholders, mnemonics, patterns and separators", "[app]")
{
    CHECK(marks(QStringLiteral("&Tables %1 (*.csv);;All files (*)"))
        == QStringList{QStringLiteral("%1"), QStringLiteral("&"), QStringLiteral("*.csv"), QStringLiteral(";;")});
    CHECK(marks(QStringLiteral("表格 %1 (*.csv);；所有文件 (*)"))
        != marks(QStringLiteral("Tables %1 (*.csv);;All files (*)")));
}

TEST_CASE("the Chinese translation is complete and keeps every mark", "[app]")
{
    QFile file(QStringLiteral(WUXING_SOURCE_DIR "/translations/wuxing_zh_CN.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QStringList wrong;
    QString source;
    int messages = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("source")) {
            source = reader.readElementText();
        } else if (reader.name() == QLatin1String("translation")) {
            ++messages;
            const bool unfinished = reader.attributes().hasAttribute(QLatin1String("type"));
            const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (text.isEmpty() || unfinished || marks(text) != marks(source))
                wrong << source;
        }
    }
    REQUIRE_FALSE(reader.hasError());
    CHECK(wrong == QStringList());
    CHECK(messages > 600);
}

TEST_CASE("the language can be changed while the program runs", "[app]")
{
    Translator translator;
    translator.install(QStringLiteral("zh_CN"));
    CHECK(levelLabel(5) == QStringLiteral("五星"));
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QStringLiteral("取消"));
    translator.install(QStringLiteral("en"));
    CHECK(levelLabel(5) == QStringLiteral("Five-star"));
}
