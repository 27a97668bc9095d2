// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translator.h"
#include "domain/rating.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace wuxing;

TEST_CASE("the Chinese translation is complete and keeps every placeholder", "[app]")
{
    QFile file(QStringLiteral(WUXING_SOURCE_DIR "/translations/wuxing_zh_CN.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    static const QRegularExpression placeholder(QStringLiteral("%\\d"));
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
            bool complete = !text.isEmpty() && !unfinished;
            for (auto matches = placeholder.globalMatch(source); matches.hasNext();)
                complete = complete && text.contains(matches.next().captured());
            if (!complete)
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
