# Sourced by mvnw and by the application's launcher: points JAVA_HOME at a JDK 25, or says what to install and stops.
# Looks at JAVA_HOME, then the java on PATH, then where Linux, macOS and SDKMAN put JDKs.
# It stands at the beginning of every start of the kiosk, so it calls no other program until it has to list folders.

placard_is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS= read -r _line; do
      case "$_line" in
        'JAVA_VERSION="25"'* | 'JAVA_VERSION="25'[.+-]*) return 0 ;;
      esac
    done <"$1/release"
    return 1
  fi
  "$1/bin/java" -version 2>&1 | grep -q 'version "25[."+-]'
}

placard_home_of_java_on_path() {
  _home=
  _java=$(command -v java 2>/dev/null) || return 0
  while [ -L "$_java" ]; do
    _target=$(readlink "$_java")
    case "$_target" in
      /*) _java=$_target ;;
      *) _java=${_java%/*}/$_target ;;
    esac
  done
  _home=${_java%/*}
  _home=${_home%/*}
}

placard_find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && placard_is_jdk_25 "$JAVA_HOME"; then
    return 0
  fi
  placard_home_of_java_on_path
  if [ -n "$_home" ] && placard_is_jdk_25 "$_home"; then
    JAVA_HOME=$_home
    return 0
  fi
  for _parent in /usr/lib/jvm /usr/java /opt /opt/java /opt/jdk /usr/local /usr/local/lib/jvm \
    /Library/Java/JavaVirtualMachines "${HOME:-/nowhere}/Library/Java/JavaVirtualMachines" \
    /opt/homebrew/opt /usr/local/opt \
    "${SDKMAN_DIR:-${HOME:-/nowhere}/.sdkman}/candidates/java" "${HOME:-/nowhere}/.jdks" \
    "${HOME:-/nowhere}/.local/share/mise/installs/java" "${HOME:-/nowhere}/.asdf/installs/java"; do
    [ -d "$_parent" ] || continue
    # "set -f" may be on in the caller, so the folders are listed without a glob.
    _names=$(ls -1 "$_parent" 2>/dev/null) || continue
    while IFS= read -r _name; do
      for _home in "$_parent/$_name" "$_parent/$_name/Contents/Home" "$_parent/$_name/libexec/openjdk.jdk/Contents/Home"; do
        if [ -n "$_name" ] && placard_is_jdk_25 "$_home"; then
          JAVA_HOME=$_home
          return 0
        fi
      done
    done <<END_OF_NAMES
$_names
END_OF_NAMES
  done
  return 1
}

if ! placard_find_jdk; then
  cat >&2 <<'END_OF_HELP'
Placard needs a JDK 25, and none was found in JAVA_HOME, on PATH or in the usual folders.
Install one, for example Eclipse Temurin 25 from https://adoptium.net/temurin/releases/?version=25
  Debian, Ubuntu: package temurin-25-jdk or openjdk-25-jdk     macOS: brew install --cask temurin@25
  SDKMAN: sdk install java 25-tem                              anywhere: unpack it and set JAVA_HOME to its folder
END_OF_HELP
  exit 1
fi
export JAVA_HOME
