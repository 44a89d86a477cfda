#!/usr/bin/env bash
# What `npm run test:integrations -- wikis` runs against, from Debian's packages (bookworm: MediaWiki 1.39, DokuWiki 2022-07-31, WordPress 6.1).
set -eu
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }
export DEBIAN_FRONTEND=noninteractive
as_root apt-get update -qq
as_root apt-get install -yqq --no-install-recommends php-cli php-sqlite3 php-mbstring php-xml php-intl dokuwiki mediawiki wordpress \
  wordpress-theme-twentytwentythree php-mysql mariadb-server
