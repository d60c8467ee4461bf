@echo off
rem Starts Lexgap: builds it on first use, keeps an extracted copy with a class-data archive in a cache folder, and
rem starts from there. Where the cache cannot be written, the packaged jar is run as it is.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\lexgap.jar"
if exist "%JAR%" goto built
echo lexgap: building on first use, this takes a minute or two 1>&2
pushd "%HERE%"
call mvn -q -B -DskipTests package 1>&2
popd
if exist "%JAR%" goto built
echo lexgap: the build failed 1>&2
exit /b 70

:built
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined LEXGAP_CACHE set "LEXGAP_CACHE=%LOCALAPPDATA%\lexgap"
rem A build has one copy. The jar always bears the same time, so the rules that each build packs anew give theirs.
for %%F in ("%JAR%") do set "KEY=%%~zF"
for %%F in ("%HERE%target\classes\rules\rules.index") do set "KEY=%KEY%-%%~zF-%%~tF"
set "KEY=%KEY:/=-%"
set "KEY=%KEY::=-%"
set "KEY=%KEY: =-%"
set "COPY=%LEXGAP_CACHE%\1-%KEY%"
if exist "%COPY%\lexgap.jar" goto cached
set "WORK=%LEXGAP_CACHE%\making-%RANDOM%%RANDOM%"
mkdir "%WORK%" 2>nul
"%JAVA%" -Djarmode=tools -jar "%JAR%" extract --destination "%WORK%\copy" >nul 2>&1
if not exist "%WORK%\copy\lexgap.jar" goto plain
move "%WORK%\copy" "%COPY%" >nul 2>&1
rem The archive is made last, since it holds only for jars that stay where they are.
"%JAVA%" -XX:ArchiveClassesAtExit="%WORK%\lexgap.jsa" -XX:+UseSerialGC -jar "%COPY%\lexgap.jar" check --lang ru "%HERE%legislation-samples\fictional\all-well.yaml" >nul 2>&1
move "%WORK%\lexgap.jsa" "%COPY%\lexgap.jsa" >nul 2>&1
rmdir /s /q "%WORK%" 2>nul
if not exist "%COPY%\lexgap.jar" goto plain

:cached
"%JAVA%" -XX:SharedArchiveFile="%COPY%\lexgap.jsa" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%COPY%\lexgap.jar" %*
exit /b %ERRORLEVEL%

:plain
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%JAR%" %*
exit /b %ERRORLEVEL%
