@echo off
rem Starts dossier.jar, which lies beside this file, as a program that runs for seconds: with the compiler that is quick to
rem begin, a plain collector of memory that asks for little more than it needs, no classes made for calls by reflection, and
rem the classes of the jar as its build has laid them out for this very Java. src/docs/performance.md says what each brings.
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -Xmn64m -XX:MinHeapFreeRatio=15 -XX:-UsePerfData -Dsun.reflect.inflationThreshold=100000 -XX:SharedArchiveFile="%~dp0dossier.jsa" -Xshare:auto -Xlog:disable -Ddossier.typed=%~n0 -jar "%~dp0dossier.jar" %*
