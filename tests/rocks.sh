#!/bin/sh
# Installs ptext with LuaRocks into a fresh tree, from a rocks server of files, and tries what was installed.
# The server holds ptext as committed, and LPeg, lua-cjson and argparse made from Debian's sources, so that nothing but
# Debian's package archive is asked. Usage: tests/rocks.sh [WORK FOLDER]
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
work=${1:-$root/build/rocks}
lua=${LUA:-lua5.4}
rocks="luarocks --lua-version 5.4"
passed=0
failed=0

check() { # DESCRIPTION COMMAND...
    what=$1
    shift
    if "$@" >"$work/log" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $what"
        sed 's/^/    /' "$work/log"
    fi
}

fetch_sources() {
    mkdir -p "$work/apt/lists/partial" "$work/apt/cache/archives/partial" "$work/apt/sources"
    for file in /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list.d/ubuntu.sources; do
        [ ! -f "$file" ] || sed 's/^Types:.*/Types: deb-src/' "$file" >"$work/apt/sources/$(basename "$file")"
    done
    [ ! -f /etc/apt/sources.list ] || sed -n 's/^deb /deb-src /p' /etc/apt/sources.list >"$work/apt/sources/list.list"
    options="-o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts=$work/apt/sources
        -o Dir::State::lists=$work/apt/lists -o Dir::Cache=$work/apt/cache -o APT::Sandbox::User=root"
    # shellcheck disable=SC2086
    apt-get $options update -qq
    # shellcheck disable=SC2086
    (cd "$work/apt" && apt-get $options source -qq --download-only --tar-only lua-lpeg lua-cjson lua-argparse)
}

rockspec() { # NAME VERSION TARBALL FOLDER MODULES
    cat >"$work/server/$1-$2.rockspec" <<SPEC
package = "$1"
version = "$2"
source = { url = "file://$3", dir = "$4" }
description = { summary = "$1, from Debian's source", license = "MIT" }
dependencies = { "lua >= 5.1" }
build = { type = "builtin", modules = { $5 } }
SPEC
}

tarball() { ls "$work"/apt/"$1"_*.orig.tar.gz; }
folder() { tar tzf "$1" | sed -n '1s,/.*,,p'; }

make_server() {
    mkdir -p "$work/server"
    t=$(tarball lua-lpeg)
    rockspec lpeg 1.0.2-1 "$t" "$(folder "$t")" \
        'lpeg = { "lpcap.c", "lpcode.c", "lpprint.c", "lptree.c", "lpvm.c" }, re = "re.lua"'
    t=$(tarball lua-cjson)
    rockspec lua-cjson 2.1.0-1 "$t" "$(folder "$t")" 'cjson = { "lua_cjson.c", "strbuf.c", "fpconv.c" }'
    t=$(tarball lua-argparse)
    rockspec argparse 0.7.1-1 "$t" "$(folder "$t")" 'argparse = "src/argparse.lua"'
    git -C "$root" archive --format=tar.gz --prefix=ptext-scm/ -o "$work/ptext-scm.tar.gz" HEAD
    sed "s|url *= *\"[^\"]*\"|url = \"file://$work/ptext-scm.tar.gz\", dir = \"ptext-scm\"|" \
        "$root/rockspec/ptext-scm-1.rockspec" >"$work/server/ptext-scm-1.rockspec"
    (cd "$work/server" && for spec in *.rockspec; do $rocks pack "$spec" >/dev/null; done)
    luarocks-admin --lua-version 5.4 make_manifest "$work/server" >/dev/null
}

rm -rf "$work"
mkdir -p "$work"
fetch_sources
make_server
tree=$work/tree
bare="env -i PATH=/usr/bin:/bin HOME=$work"

check "luarocks install ptext" $rocks --only-server="file://$work/server" --tree "$tree" install ptext
check "the command says its version" $bare "$tree/bin/ptext" --version
check "the command makes a starter folder" $bare "$tree/bin/ptext" init "$work/start"
check "the command does the main job" $bare sh -c "cd '$work/start' && '$tree/bin/ptext' run rules/themes.lua data/ -o out"
check "the run wrote its manifest" test -s "$work/start/out/manifest.json"
check "the scripts' tests pass" $bare "$tree/bin/ptext" test "$work/start/rules/themes.lua"
check "the ruleset is in order" $bare "$tree/bin/ptext" check "$work/start/rules/themes.lua"
check "the module loads in plain Lua" $bare LUA_PATH="$tree/share/lua/5.4/?.lua;$tree/share/lua/5.4/?/init.lua" \
    LUA_CPATH="$tree/lib/lua/5.4/?.so" "$lua" -e '
    local ptext = require "ptext"
    local words = {}
    local text = "Don’t forget our partners."
    for first, last in ptext.words(text) do words[#words + 1] = text:sub(first, last) end
    assert(table.concat(words, "|") == "Don’t|forget|our|partners")'
check "luarocks make from the checkout" sh -c "cd '$work' && tar xzf ptext-scm.tar.gz && cd ptext-scm &&
    $rocks --tree '$work/tree2' make --deps-mode=none rockspec/ptext-scm-1.rockspec && '$work/tree2/bin/ptext' --version"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
