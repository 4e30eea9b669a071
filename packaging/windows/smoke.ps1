# Installs what build.ps1 made, imports the sample into the demo portal, and uninstalls; for a machine that may be changed.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

$setup = Get-ChildItem dist\HubDesk-*-setup.exe | Select-Object -Last 1
Start-Process -Wait $setup.FullName -ArgumentList "/S"
$folder = Join-Path $env:LOCALAPPDATA "Programs\HubDesk"
$program = Join-Path $folder "hubdesk.exe"
& $program --version
if ($LASTEXITCODE -ne 0) { throw "--version ended with $LASTEXITCODE" }

$env:HUBDESK_HOME = Join-Path $env:TEMP "hubdesk-smoke"
$told = & $program import resources\samples\contacts-sample.csv --demo --yes --json
if ($LASTEXITCODE -ne 1) { throw "the import ended with ${LASTEXITCODE}: some rows of the sample are bad, so 1 is right" }
$summary = $told | Select-Object -Last 1 | ConvertFrom-Json
if ($summary.created -ne 5242) { throw "$($summary.created) contacts were created" }
if (-not (Test-Path "HKCU:\Software\Classes\HubDesk.Contacts")) { throw "the kind of file is not known" }

Start-Process -Wait (Join-Path $folder "uninstall.exe") -ArgumentList "/S", "_?=$folder"
Remove-Item -Recurse -Force $folder -ErrorAction SilentlyContinue
if (Test-Path "HKCU:\Software\Classes\HubDesk.Contacts") { throw "the kind of file is still known" }
if (-not (Test-Path $env:HUBDESK_HOME)) { throw "the user's folder is gone" }
Write-Output "installed, imported, uninstalled"
