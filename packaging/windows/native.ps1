# Builds, tests and lays out the program on Windows with an official Qt. See README.md for what must be there.
# Usage: packaging\windows\native.ps1 [-Qt C:\Qt\6.5.3\msvc2019_64]
param([string]$Qt = $env:CMAKE_PREFIX_PATH)
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked {
    $command, $arguments = $args
    & $command @arguments
    if ($LASTEXITCODE -ne 0) { throw "$command failed with $LASTEXITCODE" }
}

$options = @("--preset", "native")
if ($Qt) {
    $options += "-DCMAKE_PREFIX_PATH=$Qt"
    $env:PATH = "$Qt\bin;$env:PATH"
}
if ($env:VCPKG_ROOT) {
    $options += "-DCMAKE_TOOLCHAIN_FILE=$env:VCPKG_ROOT\scripts\buildsystems\vcpkg.cmake"
    $options += "-DVCPKG_TARGET_TRIPLET=x64-windows"
    $options += "-DVCPKG_MANIFEST_DIR=packaging\windows"
}
Invoke-Checked cmake @options
Invoke-Checked cmake --build --preset native
$env:QT_QPA_PLATFORM = "offscreen"
Invoke-Checked ctest --preset native
Invoke-Checked cmake --install build/native --prefix build/native/stage
Write-Output "The program lies in build/native/stage"
