#!/bin/sh
# version.sh TOOLS
home="${DOSSIER_HOME:?names a clone of the project}"
java -jar "$home/target/dossier.jar" --version
git -C "$home" log -1 --format='%h %cs'
java -version 2>&1
