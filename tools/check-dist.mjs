// What must never ship: a decorator no browser parses, code built from text, markup or styles that a strict CSP blocks.
import { readdirSync, readFileSync } from 'node:fs';

const EVERYWHERE = [
  ['a raw decorator', /^\s*@(property|state|customElement|query|queryAll|eventOptions)\(/m],
  ['code made from text', /\bnew Function\(|\beval\(/],
  ['a style map', /\bstyleMap\b/],
];

const files = readdirSync('dist', { recursive: true }).filter((file) => file.endsWith('.js') && !file.startsWith('demo'));
const problems = files.flatMap((file) => {
  const code = readFileSync(`dist/${file}`, 'utf8');
  return EVERYWHERE.filter(([, pattern]) => pattern.test(code)).map(([name]) => `dist/${file} holds ${name}`);
});
if (!files.length) problems.push('dist holds no script: run npm run build first');
console.log(problems.join('\n'));
process.exit(problems.length ? 1 : 0);
