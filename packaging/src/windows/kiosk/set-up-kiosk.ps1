# Makes a kiosk of this computer: folders that only the kiosk's user can read, no sleep, no swipes from the screen's edge,
# and a task that starts the kiosk when that user logs on. Run once as administrator, after the user has been made:
#
#   powershell -ExecutionPolicy Bypass -File "C:\Program Files\placard\kiosk\set-up-kiosk.ps1" -User placard
#
# With -Undo it takes back the task and the policy; folders and power settings stay.
param(
    [Parameter(Mandatory = $true)][string]$User,
    [switch]$Undo
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$task = 'Placard kiosk'
$data = Join-Path $env:ProgramData 'Placard'
$edges = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'

function Invoke-Tool([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) {
        throw "$Program $Arguments ended with $LASTEXITCODE"
    }
}

if ($Undo) {
    Unregister-ScheduledTask -TaskName $task -Confirm:$false
    Remove-ItemProperty -Path $edges -Name 'AllowEdgeSwipe' -ErrorAction SilentlyContinue
    Write-Output "The kiosk is no longer started. Its configuration and data are still in $data."
    exit 0
}

# S-1-5-18 is the system, S-1-5-32-544 are the administrators, whatever they are called in this machine's language.
New-Item -ItemType Directory -Force -Path $data | Out-Null
Invoke-Tool 'icacls' @($data, '/inheritance:r', '/grant:r',
    '*S-1-5-18:(OI)(CI)F', '*S-1-5-32-544:(OI)(CI)F', "${User}:(OI)(CI)M")

foreach ($what in 'monitor-timeout-ac', 'standby-timeout-ac', 'hibernate-timeout-ac', 'disk-timeout-ac') {
    Invoke-Tool 'powercfg' @('/change', $what, '0')
}
# The power key and the lid do nothing; USB ports are never put to sleep, with the readers on them.
Invoke-Tool 'powercfg' @('/setacvalueindex', 'SCHEME_CURRENT', 'SUB_BUTTONS', 'PBUTTONACTION', '0')
Invoke-Tool 'powercfg' @('/setacvalueindex', 'SCHEME_CURRENT', 'SUB_BUTTONS', 'LIDACTION', '0')
Invoke-Tool 'powercfg' @('/setacvalueindex', 'SCHEME_CURRENT', '2a737441-1930-4402-8d77-b2bebba308a3',
    '48e6b7a6-50f5-4782-a5d4-53bb8f07e226', '0')
Invoke-Tool 'powercfg' @('/setactive', 'SCHEME_CURRENT')

if (-not (Test-Path $edges)) {
    New-Item -Force -Path $edges | Out-Null
}
New-ItemProperty -Force -Path $edges -Name 'AllowEdgeSwipe' -PropertyType DWord -Value 0 | Out-Null

$script = Join-Path $PSScriptRoot 'keep-running.ps1'
$action = New-ScheduledTaskAction -Execute 'powershell.exe' `
    -Argument "-NoProfile -WindowStyle Hidden -ExecutionPolicy Bypass -File `"$script`""
$trigger = New-ScheduledTaskTrigger -AtLogOn -User $User
$principal = New-ScheduledTaskPrincipal -UserId $User -LogonType Interactive -RunLevel Limited
$settings = New-ScheduledTaskSettingsSet -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries `
    -ExecutionTimeLimit ([TimeSpan]::Zero) -MultipleInstances IgnoreNew
Register-ScheduledTask -Force -TaskName $task -Action $action -Trigger $trigger -Principal $principal `
    -Settings $settings | Out-Null
Write-Output "The kiosk starts whenever $User logs on. Its configuration will be $data\placard.toml."
