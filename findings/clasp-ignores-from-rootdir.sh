#!/usr/bin/env bash
# @google/clasp 3.4.1.
# Seen: patterns of .claspignore count from rootDir, though the file stands beside .clasp.json above it and the list of
# tracked files prints paths from there: "dist/notes.html", copied from that list, ignores nothing and nothing says so;
# "notes.html" does. One would guess that an ignore file counts from where it stands, as .gitignore does.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @google/clasp@3.4.1 >/dev/null
mkdir dist
echo '{ "timeZone": "Etc/UTC", "runtimeVersion": "V8" }' > dist/appsscript.json
echo 'function hello() {}' > dist/Code.js
echo '<p></p>' > dist/notes.html
echo '{ "scriptId": "none", "rootDir": "dist" }' > .clasp.json
tracked() { npx clasp show-file-status --json | node -e 'let t = ""; process.stdin.on("data", (c) => (t += c)).on("end", () => console.log(JSON.parse(t).filesToPush.sort().join(" ")))'; }
echo 'dist/notes.html' > .claspignore
as_printed="$(tracked)"
echo 'notes.html' > .claspignore
from_root="$(tracked)"
echo "dist/notes.html ignored: pushes $as_printed"
echo "notes.html ignored:      pushes $from_root"
[[ "$as_printed" == *notes.html* && "$from_root" != *notes.html* ]]
