@echo off
rem Starts dossier.jar, which lies beside this file, as a program that runs for seconds: with the compiler that is quick to
rem begin, a plain collector of memory, and the classes as the build of the jar has laid them out for this very Java.
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -Xmn64m -XX:MinHeapFreeRatio=15 -XX:-UsePerfData -Dsun.reflect.inflationThreshold=100000 -XX:SharedArchiveFile="%~dp0dossier.jsa" -Xshare:auto -Xlog:disable -Ddossier.typed=%~n0 -jar "%~dp0dossier.jar" %*
