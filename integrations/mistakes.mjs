// What an app must not get past the checker of its types: each mistake by itself would be found only by a reader.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = { vue: 'src/App.vue', svelte: 'src/App.svelte', angular: 'src/app.ts' };
const A_NUMBER = { vue: ':today="20260914"', angular: '[today]="20260914"' };
const UNKNOWN = { solid: 'prop:colour="red"', angular: `[colour]="'red'"` };

/** Each mistake with how it is written in an app, and what the checker says of it. */
const MISTAKES = {
  'a day that is a number': (name, text) => text.replace('today="2026-09-14"', A_NUMBER[name] ?? 'today={20260914}'),
  'a setting that there is none of': (name, text) => text.replace(/(today=)/, `${UNKNOWN[name] ?? 'colour="red"'} $1`),
  'a field that the event has not': (name, text) => text.replace('event.lens', 'event.lenz'),
};
const SAID = {
  'a day that is a number': /'?number'? is not assignable to type '?(string|undefined)/,
  'a setting that there is none of': /colour/,
  'a field that the event has not': /lenz/,
};

/** Checkers tell one of two mistakes in the same tag, so it is not one run for all. */
const RUNS = [['a day that is a number', 'a field that the event has not'], ['a setting that there is none of']];

/** Checks the types of an app with mistakes in it; gives those that the checker let through. `check` gives what the checker refused it with. */
export function undetected(name, folder, check) {
  const file = join(folder, FILES[name] ?? 'src/App.tsx');
  const right = readFileSync(file, 'utf8');
  const make = (text, mistake) => {
    const made = MISTAKES[mistake](name, text);
    if (made === text) throw new Error(`${mistake} cannot be made in ${file}`);
    return made;
  };
  try {
    return RUNS.flatMap((mistakes) => {
      writeFileSync(file, mistakes.reduce(make, right));
      const said = check();
      return mistakes.filter((mistake) => !SAID[mistake].test(said));
    });
  } finally {
    writeFileSync(file, right);
  }
}
