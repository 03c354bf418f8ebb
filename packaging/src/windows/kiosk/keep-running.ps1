# Starts the kiosk, and starts it again two seconds after it has ended, however it ended: it ends itself where it hangs,
# and where staff or an operator have it start anew.
$kiosk = Join-Path (Split-Path -Parent $PSScriptRoot) 'placard.exe'
while ($true) {
    Start-Process -FilePath $kiosk -Wait
    Start-Sleep -Seconds 2
}
