@echo off
rem Called by mvnw.cmd and by the application's launcher: points JAVA_HOME at a JDK 25, or says what to install.
rem Looks at JAVA_HOME, then the java on PATH, then where Windows installers and SDKMAN put JDKs.
set "PLACARD_JDK="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined PLACARD_JDK for /f "delims=" %%J in ('where java 2^>nul') do call :consider "%%~dpJ.."
if not defined PLACARD_JDK for %%P in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\OpenJDK" "%ProgramFiles%\Semeru"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java" "C:\java"
) do if exist "%%~P" for /d %%D in ("%%~P\*") do call :consider "%%~fD"
if not defined PLACARD_JDK goto :missing
set "JAVA_HOME=%PLACARD_JDK%"
exit /b 0

:consider
if defined PLACARD_JDK exit /b 0
if not exist "%~f1\bin\javac.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.25[^0-9]" "%~f1\release" >nul 2>nul && set "PLACARD_JDK=%~f1"
exit /b 0

:missing
echo Placard needs a JDK 25, and none was found in JAVA_HOME, on PATH or in the usual folders.>&2
echo Install one, for example Eclipse Temurin 25 from https://adoptium.net/temurin/releases/?version=25>&2
echo   winget install EclipseAdoptium.Temurin.25.JDK          or unpack it and set JAVA_HOME to its folder>&2
exit /b 1
