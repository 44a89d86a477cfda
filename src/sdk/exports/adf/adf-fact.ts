import { COMMITMENT_TONES, HEALTH_TONES, STATUS_TONES, type Tone } from '../../layout/tones.js';
import { dayNumber } from '../../model/day.js';
import type { Timeframe } from '../../model/timeframe.js';
import type { ExportWords } from '../export-words.js';
import type { Cell, Entity } from '../tell-field.js';
import { date, lozenge, text, type AdfNode, type LozengeColour } from './adf-nodes.js';

const COLOURS: Readonly<Record<Tone, LozengeColour>> = { plain: 'neutral', accent: 'blue', good: 'green', warn: 'yellow', bad: 'red' };
const TONES: Readonly<Record<string, Readonly<Record<string, Tone>>>> = {
  status: STATUS_TONES,
  health: HEALTH_TONES,
  commitment: COMMITMENT_TONES,
};
const DAYS = ['on', 'confirmedOn', 'measuredOn'];
const MS_PER_DAY = 86_400_000;

/** How something stands as a lozenge, and a day as a date; undefined for what is told in words alone. */
export function adfFact(field: string, entity: Entity, cell: Cell, words: ExportWords): AdfNode[] | undefined {
  if (typeof cell !== 'string' || cell === '') return undefined;
  const value = Object.hasOwn(entity, field) ? entity[field] : undefined;
  if (Object.hasOwn(TONES, field)) return standing(field, value, cell, words);
  if (field === 'timeframe') return days(value as Timeframe | undefined, cell, words);
  return DAYS.includes(field) && typeof value === 'string' ? dayNode(value) : undefined;
}

function standing(field: string, value: unknown, cell: string, words: ExportWords): AdfNode[] | undefined {
  const word = typeof value === 'string' ? value : (value as { value?: string } | undefined)?.value;
  if (!word) return undefined;
  const told = words.word(`${field}.${word}`);
  const tones = TONES[field]!;
  const tone = Object.hasOwn(tones, word) ? tones[word]! : 'plain';
  if (!told || !cell.startsWith(told)) return undefined;
  const rest = cell.slice(told.length).replace(/^[:\s–]+/, '');
  return [lozenge(told, COLOURS[tone]), ...(rest ? [text(` ${rest}`)] : [])];
}

/** Only what is told to the day, and never moved: a quarter is no date, and a move wants its words. */
function days(timeframe: Timeframe | undefined, cell: string, words: ExportWords): AdfNode[] | undefined {
  const { start, end, startPrecision = 'day', endPrecision = 'day' } = timeframe ?? {};
  const isExact = start !== undefined && end !== undefined && startPrecision === 'day' && endPrecision === 'day';
  if (!isExact || cell !== words.timeframe(timeframe)) return undefined;
  const [first, last] = [dayNode(start), dayNode(end)];
  return first && last && start !== end ? [...first, text(' – '), ...last] : first;
}

function dayNode(day: string): AdfNode[] | undefined {
  const number = dayNumber(day);
  return Number.isFinite(number) ? [date(number * MS_PER_DAY)] : undefined;
}
