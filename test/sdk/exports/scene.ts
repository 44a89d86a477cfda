import fc from 'fast-check';
import { project } from '../../../src/sdk/lenses/project.js';
import type { Projection } from '../../../src/sdk/lenses/projection.js';
import { lens, lensOf } from '../lens-arbitrary.js';
import { roadmap } from '../roadmap-arbitrary.js';
import { roadmapOf } from '../roadmap-builder.js';

export const TODAY = '2026-09-14';

/** A roadmap through the lens that shows everything, as of a day in September 2026. */
export const projectionOf = (input: object, changes: Parameters<typeof lensOf>[0] = {}): Projection =>
  project(roadmapOf({ asOf: '2026-09-10', ...input }), lensOf(changes), { today: TODAY });

/** What each format must hold as text and nothing else. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '=HYPERLINK("https://evil.example","x")',
  '+1+cmd|/C calc!A0',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  'a;=1+1',
  '\u202e=1',
  'x\r\nEND:VEVENT\r\nATTACH:https://evil.example',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/beacon)',
  '| a | b |\n|---|---|',
  '# heading',
  '---',
  '<!-- ',
  ']]>',
  '&#106;avascript:alert(1)',
  '\\',
  '`code`',
  '1. one',
  '\u0000\u0007\ud800 half\udc00',
  '\u2028=1\u2029',
  '{x} {title} $1 $&',
  '__proto__',
] as const;

const hostile = fc.constantFrom(...HOSTILE);
/** The words of closed lists and of days, which are no text that people write. */
const isFree = (value: unknown): value is string => typeof value === 'string' && /[ A-ZİÀ-ž鳳]/.test(value) && !/^https?:/.test(value);

/** Any projection with hostile text wherever text stands, the lens's own words among it. */
export const hostileProjection: fc.Arbitrary<Projection> = fc
  .tuple(roadmap, lens, fc.array(hostile, { minLength: 5, maxLength: 5 }))
  .map(([of, through, texts]) => {
    let at = 0;
    const json = JSON.stringify(project(of, through, { today: TODAY }), (key, value: unknown) =>
      isFree(value) && key !== 'id' ? texts[at++ % texts.length] : value,
    );
    return JSON.parse(json) as Projection;
  });
