#!/bin/sh
# serve.sh SITE OUT TOOLS, port in PEER_PORT; from memory, loopback only
cd "$1" || exit 1
exec "${DOSSIER_HOME:?names a clone of the project}/target/dossier" serve -p "$PEER_PORT"
