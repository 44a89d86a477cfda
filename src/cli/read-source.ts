import {
  adapters,
  checkFieldMap,
  dayInZone,
  fieldMap,
  loadRoadmap,
  parsePeriod,
  type AdapterName,
  type FieldMapConfig,
  type Loaded,
  type Roadmap,
} from '../sdk/index.js';
import { FileError, fileOf, textOf, UsageError, type Given } from './command.js';
import { faultInJson, readJsonFile, readText } from './files.js';
import { visible } from './visible.js';
import { wordsOfIssue } from './words-of-issue.js';

/** How a roadmap is read; every command that reads one has these. */
export const SOURCE_OPTIONS = { adapter: { type: 'string' }, map: { type: 'string' }, today: { type: 'string' } } as const;
export const SOURCE_USAGE = '[--adapter NAME | --map FIELD-MAP.json]';

/**
 * The roadmap of the command's file, with its issues.
 * @throws FileError when there is no roadmap in it
 */
export function readSource(given: Given): Loaded {
  const file = fileOf(given);
  const today = textOf(given, 'today');
  const text = readText(file);
  const loaded = loadRoadmap(text, { adapter: adapterOf(given), ...(today !== undefined && { today }) });
  const unusable = loaded.issues.find(({ path, leftOut }) => path === '' && leftOut === 'record');
  if (!unusable) return loaded;
  const fault = faultInJson(text);
  throw new FileError(`${file}: ${fault === undefined ? wordsOfIssue(unusable) : `no JSON: ${fault}`}`);
}

function adapterOf(given: Given) {
  const [name, map] = [textOf(given, 'adapter'), textOf(given, 'map')];
  if (name !== undefined && map !== undefined) throw new UsageError('give --adapter or --map, not both');
  if (map !== undefined) return fieldMapOf(map);
  if (name === undefined || name === 'auto') return 'auto';
  if (!Object.hasOwn(adapters, name))
    throw new UsageError(`no adapter ${JSON.stringify(name)}; use auto or one of ${Object.keys(adapters).join(', ')}`);
  return name as AdapterName;
}

function fieldMapOf(file: string) {
  const config = readJsonFile(file);
  const [fault] = checkFieldMap(config);
  if (fault) throw new FileError(`${file}: ${wordsOfIssue(fault)}`);
  return fieldMap(config as FieldMapConfig);
}

type Dated = Pick<Roadmap, 'asOf' | 'timeZone'>;

/** The day it is: as given, or the clock's in the roadmap's time zone. */
export function todayOf(given: Given, { timeZone }: Dated): string {
  return dayGiven(given) ?? dayInZone(new Date(), timeZone);
}

/** The day on which a text stands that is passed on: as given, or the one as of which the roadmap is true; the clock's is told. */
export function dayOfFile(given: Given, { asOf, timeZone }: Dated): string {
  const day = dayGiven(given) ?? asOf;
  if (day !== undefined) return day;
  const today = dayInZone(new Date(), timeZone);
  const zone = timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  process.stderr.write(`no asOf and no --today: today is ${today}, by the clock in ${visible(zone)}\n`);
  return today;
}

function dayGiven(given: Given): string | undefined {
  const today = textOf(given, 'today');
  if (today !== undefined && parsePeriod(today)?.start !== today)
    throw new UsageError(`--today is a calendar day, 2026-09-14, and not ${JSON.stringify(today)}`);
  return today;
}
