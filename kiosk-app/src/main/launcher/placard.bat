@echo off
rem Starts Placard from the folder it lies in. Finds a JDK 25 by itself; see find-jdk.cmd.
setlocal
set "APP=%~dp0.."
call "%~dp0find-jdk.cmd" || exit /b 1
rem Some builds of Java lack this collector and would not start with it.
set "COLLECTOR=g1"
findstr /m /c:"ShenandoahHeap" "%JAVA_HOME%\bin\server\jvm.dll" >nul 2>&1 && set "COLLECTOR=shenandoah"
rem PLACARD_JAVA_OPTIONS: further options for the Java machine, for support and measurements.
"%JAVA_HOME%\bin\java" "@%~dp0java.options" "@%~dp0%COLLECTOR%.options" "-DjSerialComm.library.path=%APP%\native" ^
  --module-path "%APP%\lib\javafx" -cp "%APP%\lib\*" %PLACARD_JAVA_OPTIONS% io.placard.kiosk.Placard %*
exit /b %ERRORLEVEL%
