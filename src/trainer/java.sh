# Sourced by the scripts beside it, in the project's folder: the newest Java of 21 or more in $java.
java=java
for home in ${JAVA_HOME:+"$JAVA_HOME"} $(ls -d /usr/lib/jvm/* 2>/dev/null | sort -rV); do
  version=$("$home/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -1)
  if [[ ${version:-0} -ge 21 ]]; then
    java=$home/bin/java
    break
  fi
done

# Compiles the trainer; its class path goes to $classpath.
trainer() {
  mvn -q -B -Ptrainer compile dependency:build-classpath \
    -Dmdep.outputFile=target/trainer/classpath.txt
  classpath="target/trainer/classes:$(cat target/trainer/classpath.txt)"
}
