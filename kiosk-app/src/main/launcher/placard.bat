@echo off
rem Starts Placard from the folder it lies in. Finds a JDK 25 by itself; see find-jdk.cmd.
setlocal
set "APP=%~dp0.."
call "%~dp0find-jdk.cmd" || exit /b 1
rem PLACARD_JAVA_OPTIONS: further options for the Java machine, for support and measurements.
"%JAVA_HOME%\bin\java" "@%~dp0java.options" "-DjSerialComm.library.path=%APP%\native" ^
  --module-path "%APP%\lib\javafx" -cp "%APP%\lib\*" %PLACARD_JAVA_OPTIONS% io.placard.kiosk.Placard %*
exit /b %ERRORLEVEL%
