import { replacements, wordIn } from '../../lenses/replace-words.js';
import type { Roadmap } from '../../model/roadmap.js';
import type { TitleRule } from './conventions.js';
import type { Departure, RuleResult } from './departure.js';
import { below, isMeant, subjectsIn, type Subject } from './subjects.js';

type Wrong = Pick<Departure, 'message' | 'next' | 'far'> | undefined;

/** Titles that are written otherwise than agreed on. */
export function titlesRule(roadmap: Roadmap, rule: TitleRule, name: string): RuleResult {
  const meant = subjectsIn(roadmap, rule.list).filter((subject) => isMeant(subject, rule.where));
  const without = replacements((rule.without ?? []).map((word) => [word, word]));
  const departures = meant.flatMap((subject) => {
    const { title } = subject;
    const wrong = [tooLong(title, rule), wrongStart(title, rule), unwanted(title, without), fullStop(title, rule)];
    return wrong.flatMap((one) => (one ? [departureOf(subject, one, rule, name)] : []));
  });
  return { rule: name, says: saysOf(rule), looked: meant.length, departures };
}

function saysOf({ list, longest, startsWith, without, finalStop }: TitleRule): string {
  const parts = [
    longest !== undefined && `at most ${longest} characters`,
    startsWith && `beginning with ${startsWith.join(' or ')}`,
    without && `without ${without.join(', ')}`,
    finalStop === false && 'without a full stop',
  ];
  return `titles of ${list}: ${parts.filter(Boolean).join(', ')}`;
}

function departureOf(subject: Subject, wrong: NonNullable<Wrong>, { why, next }: TitleRule, rule: string): Departure {
  return {
    check: 'convention-title',
    rule,
    path: below(subject, 'title'),
    ids: subject.ids,
    field: 'title',
    values: [{ from: 'here', value: subject.title }],
    ...wrong,
    ...(next !== undefined && { next }),
    ...(why !== undefined && { why }),
  };
}

function tooLong(title: string, { longest = Infinity }: TitleRule): Wrong {
  const by = [...title].length - longest;
  if (by <= 0) return undefined;
  const message = `The title "${title}" is ${by} characters longer than ${longest}`;
  return { message, far: { by, unit: 'characters' }, next: 'Say it shorter; the rest fits into the summary.' };
}

function wrongStart(title: string, { startsWith }: TitleRule): Wrong {
  const begins = (start: string) => title.toLowerCase().startsWith(start.toLowerCase());
  if (!startsWith || startsWith.some(begins)) return undefined;
  return { message: `The title "${title}" begins otherwise than agreed on`, next: `Begin it with ${startsWith.join(' or ')}.` };
}

function unwanted(title: string, words: ReturnType<typeof replacements>): Wrong {
  const word = wordIn(title, words);
  return word && { message: `The title "${title}" has "${word.by}" in it`, next: `Write it without "${word.by}".` };
}

function fullStop(title: string, { finalStop }: TitleRule): Wrong {
  if (finalStop !== false || !/[^.]\.$/.test(title)) return undefined;
  return { message: `The title "${title}" ends in a full stop`, next: 'Leave the full stop away.' };
}
