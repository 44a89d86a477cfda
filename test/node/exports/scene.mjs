// What the tests of files read: the sample, and its twin in which every text that people write is hostile.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lenses, loadRoadmap, project } from 'roadmap-view/sdk';

const TODAY = '2026-09-14';
const sample = readFileSync('demo/data/sample/roadmap.json', 'utf8');

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</text></svg><svg onload="alert(1)">',
  ']]> <!-- <![CDATA[ &amp; &#x3c; &nope; %pe;',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '=HYPERLINK("https://evil.example","x")',
  '(a) \\) Tj /JavaScript (app.alert\\(1\\)) >> endobj %%EOF',
  'javascript:alert(1) https://evil.example/x',
  '\u0000\u0007\u000b\ud800 half \udc00\u202e\ufffe\uffff end',
  'Ωμέγα Łódź čeština 日本語の長い題名 العربية עברית 🚀👩‍👩‍👧',
  `${'long'.repeat(120)} ${'many words '.repeat(60)}`,
  '${x} {title} {{x}} $& $1 <#list> #{7*7}',
  ' \t\r\n ',
];

/** Every text of the sample that people write, in turn each of these. */
function hostileSample() {
  let at = 0;
  return JSON.stringify(JSON.parse(sample), (_key, value) =>
    typeof value === 'string' && / /.test(value) && !/^(https?:|\d{4})/.test(value) ? HOSTILE[at++ % HOSTILE.length] : value,
  );
}

const projectionsOf = (json) => {
  const { roadmap } = loadRoadmap(json, { adapter: 'native' });
  return Object.fromEntries(Object.entries(lenses).map(([id, lens]) => [id, project(roadmap, lens, { today: TODAY })]));
};

export const plain = projectionsOf(sample);
export const hostile = projectionsOf(hostileSample());
const planted = JSON.parse(readFileSync('demo/data/sample/planted.json', 'utf8'));

/** The words of the sample that a lens must not tell. */
export const forbidden = (lens) => [
  ...planted.canaries.filter(({ never }) => never.includes(lens)).map(({ word }) => word),
  ...(['exec', 'team'].includes(lens) ? [] : Object.keys(planted.codeNames)),
];

const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

/** For a test that wants a program: run it, or say which is missing. */
export const needs = (...commands) => {
  const missing = commands.filter((command) => !has(command));
  return { skip: missing.length > 0 && `not installed: ${missing.join(', ')}` };
};

/** Writes files by their names into a folder of their own, as long as they are used. */
export function withFiles(named, use) {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-export-'));
  try {
    const files = named.map(([name]) => join(folder, name.replace(/[^\w.-]/g, '_')));
    files.forEach((file, index) => writeFileSync(file, named[index][1]));
    return use(files, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const withFile = (name, bytes, use) => withFiles([[name, bytes]], ([file], folder) => use(file, folder));

export function read(command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8, timeout: 120_000 });
  return { status, stdout, stderr };
}
