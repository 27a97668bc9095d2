// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper/paperstyle.h"

namespace wuxing::paperstyle {

QStringList families(Face face)
{
    switch (face) {
    case Face::Title:
        return {QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("STZhongsong"),
            QStringLiteral("华文中宋"), QStringLiteral("SimSun"), QStringLiteral("宋体"),
            QStringLiteral("Noto Serif CJK SC")};
    case Face::Heading1:
        return {QStringLiteral("SimHei"), QStringLiteral("黑体"), QStringLiteral("Noto Sans CJK SC")};
    case Face::Heading2:
        return {QStringLiteral("KaiTi"), QStringLiteral("楷体"), QStringLiteral("楷体_GB2312"),
            QStringLiteral("Noto Serif CJK SC")};
    case Face::Body:
        return {QStringLiteral("FangSong"), QStringLiteral("仿宋"), QStringLiteral("仿宋_GB2312"),
            QStringLiteral("Noto Serif CJK SC")};
    case Face::Number:
        return {QStringLiteral("SimSun"), QStringLiteral("宋体"), QStringLiteral("Noto Serif CJK SC")};
    }
    return {};
}

bool isWanted(Face face, const QString& family)
{
    // Each chain begins with the two names of one font.
    return families(face).mid(0, 2).contains(family, Qt::CaseInsensitive);
}

QString wordName(Face face)
{
    switch (face) {
    case Face::Title:
        return QStringLiteral("方正小标宋简体");
    case Face::Heading1:
        return QStringLiteral("黑体");
    case Face::Heading2:
        return QStringLiteral("楷体");
    case Face::Body:
        return QStringLiteral("仿宋");
    case Face::Number:
        return QStringLiteral("宋体");
    }
    return {};
}

QString wordSubstitute(Face face)
{
    switch (face) {
    case Face::Title:
        return QStringLiteral("华文中宋");
    case Face::Heading1:
        return QStringLiteral("SimHei");
    case Face::Heading2:
        return QStringLiteral("楷体_GB2312");
    case Face::Body:
        return QStringLiteral("仿宋_GB2312");
    case Face::Number:
        return QStringLiteral("SimSun");
    }
    return {};
}

} // namespace wuxing::paperstyle
