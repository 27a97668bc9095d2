// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shotcommand.h"

#include "commands/translator.h"
#include "files/outputfile.h"
#include "services/office.h"
#include "views/mainwindow.h"
#include "views/preferences.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>

#include <cstring>

namespace wuxing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(wuxing::CommandLine)
};

QSize parseSize(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

// The page comes to life after the window is first painted; the reports on it are made by jobs, and are in the picture.
void settle(Office& office)
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    while (!office.jobs().isIdle())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

// Turns to a tab within the page, counted from 1.
void showTab(const MainWindow& window, int number)
{
    const auto tabs = window.findChildren<QTabWidget*>();
    for (QTabWidget* inner : tabs) {
        if (inner->isVisible() && inner != window.findChild<QTabWidget*>())
            inner->setCurrentIndex(number - 1);
    }
}

} // namespace

void prepareShot(int argc, char** argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
}

ExitCode runShot(const CommandContext& context)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("page"), {}, QStringLiteral("name")}, {QStringLiteral("out"), {}, QStringLiteral("png")},
            {QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1366x768")},
            {QStringLiteral("scale"), {}, QStringLiteral("n")}, {QStringLiteral("lang"), {}, QStringLiteral("lang")},
            {QStringLiteral("theme"), {}, QStringLiteral("theme"), QStringLiteral("light")},
            {QStringLiteral("unit"), {}, QStringLiteral("code")}, {QStringLiteral("year"), {}, QStringLiteral("year")},
            {QStringLiteral("tab"), {}, QStringLiteral("n")}, {QStringLiteral("force"), {}}});
    const QString synopsis = QStringLiteral("shot FILE --page NAME --out PNG [--size WxH] [--scale N] [--lang L] "
                                            "[--theme light|dark] [--unit CODE] [--year Y] [--tab N] [--force]");
    if (!context.parse(parser, 1, synopsis))
        return ExitCode::Usage;
    const QSize size = parseSize(parser.value(QStringLiteral("size")));
    if (!parser.isSet(QStringLiteral("page")) || !parser.isSet(QStringLiteral("out")) || !size.isValid())
        return context.misused(synopsis);
    const auto office = context.open(parser.positionalArguments().front(), OpenMode::ReadOnly);
    if (!office)
        return ExitCode::Problem;
    const RowId unit = context.scope(parser, *office);
    const int year = context.year(parser, office->today().year());
    if (unit < 0 || year < 0)
        return unit < 0 ? ExitCode::Problem : ExitCode::Usage;

    Translator translator;
    translator.install(parser.value(QStringLiteral("lang")));
    appearance::apply(parser.value(QStringLiteral("theme")) == QLatin1String("dark") ? Theme::Dark : Theme::Light, 0);
    const QTemporaryDir folder; // the user's own preferences stay out of the picture
    Preferences preferences(folder.filePath(QStringLiteral("shot.ini")));
    MainWindow window(office.get(), preferences);
    if (!window.showPage(parser.value(QStringLiteral("page"))))
        return context.usage(
            Text::tr("There is no page “%1”. Known: %2")
                .arg(parser.value(QStringLiteral("page")), window.pageKeys().join(QStringLiteral(", "))));
    window.setScope({unit, year});
    window.resize(size);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    settle(*office);
    if (parser.isSet(QStringLiteral("tab"))) {
        showTab(window, parser.value(QStringLiteral("tab")).toInt());
        settle(*office);
    }
    const QString path = parser.value(QStringLiteral("out"));
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    if (!window.grab().save(&picture, "PNG"))
        return context.problem({ErrorCode::Io, Text::tr("%1 cannot be written.").arg(path), {}});
    outputfile::Options options;
    options.replacesAnything = parser.isSet(QStringLiteral("force"));
    return context.wrote(path, outputfile::write(path, picture.data(), options));
}

} // namespace wuxing
