// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/preferences.h"

#include "files/volume.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace wuxing {

namespace {
constexpr qsizetype mostRecent = 8;
}

Preferences::Preferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("wuxing"), QStringLiteral("wuxing"))
{
}

Preferences::Preferences(const QString& iniFile)
    : m_settings(iniFile, QSettings::IniFormat)
    , m_dataFolder(QFileInfo(iniFile).absolutePath())
{
}

std::unique_ptr<Preferences> Preferences::forProgramIn(const QString& programFolder)
{
    const QString ini = QDir(programFolder).filePath(QStringLiteral("wuxing.ini"));
    if (QFileInfo::exists(ini) && volume::isWritableFolder(programFolder))
        return std::make_unique<Preferences>(ini);
    return std::make_unique<Preferences>();
}

QString Preferences::dataFolder() const
{
    return m_dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : m_dataFolder;
}

QString Preferences::demonstrationFile() const { return QDir(dataFolder()).filePath(QStringLiteral("示例区.wuxing")); }

QString Preferences::language() const { return m_settings.value(QStringLiteral("language")).toString(); }

void Preferences::setLanguage(const QString& language) { m_settings.setValue(QStringLiteral("language"), language); }

Theme Preferences::theme() const
{
    const QString theme = m_settings.value(QStringLiteral("theme")).toString();
    return theme == QLatin1String("dark") ? Theme::Dark
        : theme == QLatin1String("light") ? Theme::Light
                                          : Theme::System;
}

void Preferences::setTheme(Theme theme)
{
    m_settings.setValue(QStringLiteral("theme"),
        theme == Theme::Dark        ? QStringLiteral("dark")
            : theme == Theme::Light ? QStringLiteral("light")
                                    : QString());
}

int Preferences::fontPoints() const
{
    return std::clamp(m_settings.value(QStringLiteral("fontPoints")).toInt(), 0, 30);
}

void Preferences::setFontPoints(int points) { m_settings.setValue(QStringLiteral("fontPoints"), points); }

QStringList Preferences::recentFiles() const { return m_settings.value(QStringLiteral("recentFiles")).toStringList(); }

void Preferences::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(QStringLiteral("recentFiles"), files.mid(0, mostRecent));
    // The demonstration lies where the program keeps its own things, and nobody looks for a file.
    if (absolute != QFileInfo(demonstrationFile()).absoluteFilePath())
        setLastFolder(QFileInfo(absolute).absolutePath());
}

QByteArray Preferences::windowGeometry() const { return m_settings.value(QStringLiteral("geometry")).toByteArray(); }

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(QStringLiteral("geometry"), geometry);
}

QByteArray Preferences::splitterState() const { return m_settings.value(QStringLiteral("splitter")).toByteArray(); }

void Preferences::setSplitterState(const QByteArray& state) { m_settings.setValue(QStringLiteral("splitter"), state); }

QVariantMap Preferences::ledgerFilters() const { return m_settings.value(QStringLiteral("ledgerFilters")).toMap(); }

void Preferences::setLedgerFilters(const QVariantMap& filters)
{
    m_settings.setValue(QStringLiteral("ledgerFilters"), filters);
}

std::optional<RowId> Preferences::personIn(RowId site) const
{
    const QVariant person = m_settings.value(QStringLiteral("persons/%1").arg(site));
    return person.isValid() ? std::optional<RowId>(person.toLongLong()) : std::nullopt;
}

void Preferences::setPersonIn(RowId site, RowId person)
{
    m_settings.setValue(QStringLiteral("persons/%1").arg(site), person);
}

QString Preferences::lastFolder() const
{
    const QString folder = m_settings.value(QStringLiteral("lastFolder")).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Preferences::setLastFolder(const QString& folder) { m_settings.setValue(QStringLiteral("lastFolder"), folder); }

} // namespace wuxing
