# Makes the installer for Windows: dist\HubDesk-VERSION-setup.exe. Needs Python 3.11 or later and NSIS 3 (makensis in the
# path). Signed where a certificate is given: HUBDESK_CERTIFICATE (a .pfx file) and HUBDESK_CERTIFICATE_PASSWORD.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked { param([string]$Program, [string[]]$Arguments)
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

if (-not (Test-Path .venv)) { Invoke-Checked python @("-m", "venv", ".venv") }
$python = ".venv\Scripts\python.exe"
Invoke-Checked $python @("-m", "pip", "install", "-q", "--require-hashes", "--only-binary", ":all:", "-r", "packaging\requirements-dev.lock")
Invoke-Checked $python @("packaging\executable\build.py", "dist")

$version = & $python packaging\version.py version
$numbers = & $python packaging\version.py numeric
$options = @("-WX", "-V2", "-DVERSION=$version", "-DNUMBERS=$numbers", "-DPROGRAM=..\..\dist\hubdesk",
    "-DICON=..\..\dist\work\notes\hubdesk.ico", "-DOUT=..\..\dist\HubDesk-$version-setup.exe")

if ($env:HUBDESK_CERTIFICATE) {
    $signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
    $timestamps = if ($env:HUBDESK_TIMESTAMPS) { $env:HUBDESK_TIMESTAMPS } else { "http://timestamp.digicert.com" }
    $sign = "`"$signtool`" sign /fd sha256 /tr $timestamps /td sha256 /f `"$env:HUBDESK_CERTIFICATE`" /p `"$env:HUBDESK_CERTIFICATE_PASSWORD`""
    foreach ($program in "hubdesk", "hubdesk-window") {
        Invoke-Checked cmd @("/c", "$sign dist\hubdesk\$program.exe")
    }
    $options += "-DSIGN=$sign"
}
Invoke-Checked makensis ($options + "packaging\windows\hubdesk.nsi")
Write-Output "dist\HubDesk-$version-setup.exe"
