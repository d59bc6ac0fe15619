#!/bin/sh
# build.sh SITE OUT TOOLS
cd "$1" || exit 1
exec "${DOSSIER_HOME:?names a clone of the project}/target/dossier" build -o "$2"
