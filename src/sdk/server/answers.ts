import type { Lens } from '../lenses/lens.js';
import type { Roadmap } from '../model/roadmap.js';
import { entityTag } from './entity-tag.js';
import { makeAnswer } from './make-answer.js';
import { elapsed, oneAtATime, type Made } from './one-at-a-time.js';
import { readLoad, type Load } from './read-load.js';
import type { Today } from './today.js';
import { createTurns } from './turns.js';

/** One projection as it is sent. */
export interface Answer {
  bytes: Uint8Array<ArrayBuffer>;
  etag: string;
  /** When the day it was made for is over, in milliseconds since 1970. */
  until: number | undefined;
  /** When its roadmap began to be loaded, as `elapsed` counts. */
  from: number;
}

/** Answers that are made of the roadmap as it is now, or was a short time ago. */
export interface Answers {
  /**
   * For a reader. What is quick to make is made for each request, unless `load` gives the same object. What is not is given again while it is
   * younger than the bound, and the next is made meanwhile.
   * @param told the tag of the newest answer that the reader was told of: where it is another, the reader waits for the newest
   */
  give(lens: Lens, told?: string): Promise<Answer>;
  /** One whose roadmap began to be loaded after an instant, without haste: readers who wait come first. */
  after(lens: Lens, since: number): Promise<Answer>;
  /** Nothing is given any more that is older than now. */
  withdraw: () => void;
}

export interface AnswerRules {
  load: Load;
  todayIn: (timeZone: string) => Today;
  /** The age in milliseconds that no answer is given beyond. */
  bound: number;
  onError: (error: unknown) => void;
}

interface Kept {
  answer: Answer;
  /** Held weakly: what the host has let go is not kept for it. */
  roadmap: WeakRef<Roadmap>;
  timeZone: string;
  day: string;
  /** Milliseconds that it took to load and to project, when there was one before it: the first of a process tells nothing. */
  cost: number;
}

/** Milliseconds for which nobody minds to wait. */
const QUICK = 100;

/** Makes answers. What it keeps may be lost at any time. */
export function createAnswers({ load, todayIn, bound, onError }: AnswerRules): Answers {
  const roadmaps = oneAtATime(() => ({ from: elapsed(), value: timed(() => readLoad(load)) }));
  const turns = createTurns();
  const kept = new Map<Lens, Kept>();
  const makers = new Map<Lens, (since: number) => Made<Kept>>();
  let withdrawn = -Infinity;

  const made = (lens: Lens, since: number): Promise<Kept> => {
    const maker = makers.get(lens) ?? oneAtATime((instant) => make(lens, instant));
    makers.set(lens, maker);
    return maker(Math.max(since, withdrawn)).value;
  };

  function make(lens: Lens, since: number): Made<Kept> {
    const { from, value } = roadmaps(since);
    return { from, value: value.then(({ result, took }) => keep(lens, result, from, took)) };
  }

  async function keep(lens: Lens, roadmap: Roadmap, from: number, loading: number): Promise<Kept> {
    const timeZone = roadmap.timeZone ?? 'UTC';
    const { day, until } = todayIn(timeZone);
    const last = kept.get(lens);
    const isSame = last?.roadmap.deref() === roadmap && last.day === day;
    const next = isSame ? { ...last, answer: { ...last.answer, from } } : await anew();
    kept.set(lens, next);
    return next;

    async function anew(): Promise<Kept> {
      const { result: bytes, took } = await turns.take(() => makeAnswer(roadmap, lens, day));
      const answer = { bytes, etag: await entityTag(bytes), until, from };
      return { answer, roadmap: new WeakRef(roadmap), timeZone, day, cost: last ? loading + took : 0 };
    }
  }

  /** The instant after which what this reader gets must have been loaded. */
  function oldestFor(last: Kept | undefined, told: string | undefined, now: number): number {
    const isNews = told !== undefined && told !== last?.answer.etag;
    const isOver = last?.day !== todayIn(last?.timeZone ?? 'UTC').day;
    return !last || last.cost < QUICK || isNews || isOver ? now : now - bound;
  }

  async function after(lens: Lens, since: number): Promise<Answer> {
    const { answer } = await made(lens, since);
    // something may have been withdrawn while it was made
    return answer.from > withdrawn ? answer : after(lens, withdrawn);
  }

  return {
    async give(lens, told) {
      const now = elapsed();
      const last = kept.get(lens);
      const since = Math.max(oldestFor(last, told, now), withdrawn);
      if (!last || last.answer.from <= since) return turns.hurry(after(lens, since));
      if (last.answer.from <= now - bound / 2) made(lens, now - bound / 2).catch(onError);
      return last.answer;
    },
    after,
    withdraw: () => void (withdrawn = elapsed()),
  };
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; took: number }> {
  const start = elapsed();
  const result = await work();
  return { result, took: elapsed() - start };
}
