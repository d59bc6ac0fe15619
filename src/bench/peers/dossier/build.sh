#!/bin/sh
# build.sh SITE OUT TOOLS
cd "$1" || exit 1
exec java -jar "${DOSSIER_HOME:?names a clone of the project}/target/dossier.jar" build -o "$2"
