#!/bin/sh
# Tries a fuzz test on one core until it has run so many times: fuzz.sh <class> <method> <times> [options of libFuzzer]
set -e
cd "$(dirname "$0")/../../.."
mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/class-path
class=$1 method=$2 times=$3
shift 3
mkdir -p "target/fuzz/$method"
# The regular expressions of Java itself are not looked into: that took five times as long and reached the same branches.
exec nice -n 19 java -XX:+UseSerialGC -XX:+EnableDynamicAgentLoading -da:com.vladsch... \
  -cp "target/test-classes:target/classes:$(cat target/class-path)" com.code_intelligence.jazzer.Jazzer \
  --target_class="$class" --target_method="$method" --instrumentation_includes='dossier.**' --trace=cov --mutator_framework=0 \
  --disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks --reproducer_path=target/fuzz \
  -runs="$times" -use_value_profile=0 -reload=0 -timeout=90 -rss_limit_mb=0 -artifact_prefix=target/fuzz/ \
  "$@" "target/fuzz/$method"
