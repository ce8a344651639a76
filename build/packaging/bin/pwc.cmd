@echo off
rem The command line of the installed program: its own executable, without a window. It belongs to no
rem console, but a script waits for it, and it attaches itself to the console that the script runs in.
setlocal
set "ELECTRON_NO_ATTACH_CONSOLE="
"%~dp0..\..\Papers With Code Offline.exe" --pwc -- %*
exit /b %ERRORLEVEL%
