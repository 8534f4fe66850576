#!/bin/sh
# Sees that what `make run` (setup.sh run), `make test` (test) or `make bench` (bench) needs is there. On Debian and
# Ubuntu installs what is missing, as root or with sudo; elsewhere names it and fails.
set -u

purpose=${1:-run}

# On Debian and Ubuntu: packages.
packages="gcc libc6-dev make pkg-config lua5.4 liblua5.4-dev lua-lpeg lua-lpeg-dev lua-cjson lua-cjson-dev lua-argparse
    nettle-dev"
[ "$purpose" != test ] || packages="$packages libcmocka-dev lua-busted lua-check unicode-data bzip2 python3"
[ "$purpose" != bench ] || packages="$packages ripgrep libicu-dev perl-doc debian-policy developers-reference debian-faq
    debian-reference-en $([ "$(uname -m)" != x86_64 ] || echo libhyperscan-dev)"

missing_packages() {
    have=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' $packages 2>/dev/null) "
    for package in $packages; do
        case $have in
        *" installed:$package "*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

install_packages() { # PACKAGE...
    apt="apt-get -o DPkg::Lock::Timeout=600 -qq"
    [ "$(id -u)" -eq 0 ] || {
        command -v sudo >/dev/null || {
            echo "ptext: not root, and no sudo; as root run: apt-get install $*" >&2
            exit 1
        }
        apt="sudo env DEBIAN_FRONTEND=noninteractive $apt"
    }
    echo "ptext: installing $*" >&2
    log=$(mktemp)
    export DEBIAN_FRONTEND=noninteractive
    { $apt update; $apt install -y --no-install-recommends "$@"; } >"$log" 2>&1 || {
        cat "$log" >&2
        echo "ptext: could not install $*" >&2
        rm -f "$log"
        exit 1
    }
    rm -f "$log"
}

# Elsewhere: programs, libraries and Lua modules. Each line says what to look for and where it comes from.
wanted() {
    cat <<'LIST'
command cc|a C compiler
command pkg-config|pkg-config or pkgconf
command lua5.4|Lua 5.4, https://www.lua.org (another name: make LUA=NAME)
library lua5.4 lua-5.4 lua54 lua|the headers of Lua 5.4
library nettle|the headers of Nettle, https://www.lysator.liu.se/~nisse/nettle/
module lpeg|LPeg: luarocks install lpeg
module cjson|lua-cjson: luarocks install lua-cjson
module argparse|argparse: luarocks install argparse
LIST
    [ "$purpose" != test ] || cat <<'LIST'
library cmocka|cmocka, https://cmocka.org
command busted|busted: luarocks install busted
command luacheck|luacheck: luarocks install luacheck
command python3|Python 3, which reads what was written with a parser that is not ours
LIST
}

is_there() { # KIND NAME...
    kind=$1
    shift
    for name in "$@"; do
        case $kind in
        command) command -v "$name" >/dev/null && return ;;
        library) pkg-config --exists "$name" 2>/dev/null && return ;;
        module) "${LUA:-lua5.4}" -e "require '$name'" >/dev/null 2>&1 && return ;;
        esac
    done
    return 1
}

name_what_is_missing() {
    wanted | {
        found=0
        while IFS='|' read -r what from; do
            is_there $what && continue
            [ $found -eq 1 ] || echo "ptext: missing here, to be installed by hand:" >&2
            echo "  ${what#* }: $from" >&2
            found=1
        done
        return $found
    }
}

if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    missing=$(missing_packages)
    [ -z "$missing" ] || install_packages $missing
else
    name_what_is_missing
fi
