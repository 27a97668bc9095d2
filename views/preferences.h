// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowid.h"
#include "views/appearance.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <memory>
#include <optional>

namespace wuxing {

// What belongs to this computer and user, not to the file: language, look, recent files, window.
class Preferences {
public:
    Preferences();
    explicit Preferences(const QString& iniFile);
    // A portable program has a "wuxing.ini" beside it and keeps everything there, so that nothing stays on a foreign
    // computer. From a folder that cannot be written, or without that file, the user's own settings are taken.
    static std::unique_ptr<Preferences> forProgramIn(const QString& programFolder);

    QString dataFolder() const; //< for files the program makes by itself
    QString demonstrationFile() const; //< the one the start page opens

    QString language() const; //< empty: follow the system
    void setLanguage(const QString& language);
    Theme theme() const;
    void setTheme(Theme theme);
    int fontPoints() const; //< 0: the system's
    void setFontPoints(int points);
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QByteArray splitterState() const;
    void setSplitterState(const QByteArray& state);
    QVariantMap ledgerFilters() const; //< filters of the ledger kept under a name
    void setLedgerFilters(const QVariantMap& filters);
    // Who works at this computer in the file of a site (PersonService): its person, 0 for nobody; none before the user
    // was asked for the first time.
    std::optional<RowId> personIn(RowId site) const;
    void setPersonIn(RowId site, RowId person);
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

private:
    QSettings m_settings;
    QString m_dataFolder;
};

} // namespace wuxing
