import { toldText, type Change, type RankedFinding } from '../sdk/index.js';

/** A finding in a few lines: what is the matter, then who says what. */
export function wordsOfFinding({ severity, certainty, check, message, values = [], suppression, expired }: RankedFinding): string {
  const grade = `${suppression ? 'suppressed ' : ''}${certainty === 'possible' ? `possible ${severity}` : severity}`;
  const told = values.map(({ from, value }) => `\n    ${toldText(from)}: ${toldText(value)}`);
  const accepted = suppression ? [`accepted until ${acceptedWords(suppression)}`] : [];
  const over = expired ? [`was accepted until ${acceptedWords(expired)}`] : [];
  return `${grade}: ${toldText(message)} (${toldText(check)})${told.join('')}${[...accepted, ...over].map((line) => `\n    ${line}`).join('')}`;
}

const acceptedWords = ({ until, reason, by }: NonNullable<RankedFinding['suppression']>): string =>
  `${until}${by === undefined ? '' : ` by ${toldText(by)}`}: ${toldText(reason)}`;

/** A change in a few lines: what happened to which item, then what was told before and now. */
export function wordsOfChange({ kind, title, fields, reason }: Change): string {
  const told = fields.map(({ field, from, to }) => `\n    ${field}: ${toldText(from)} → ${toldText(to)}`);
  return `${kind}: ${toldText(title)}${told.join('')}${reason === undefined ? '' : `\n    because: ${toldText(reason)}`}`;
}

/** A finding as GitHub shows it beside a run. */
export function annotationOf(finding: RankedFinding, file: string): string {
  const { severity, certainty, check, suppression } = finding;
  const level = suppression
    ? 'notice'
    : severity === 'contradiction'
      ? 'error'
      : severity === 'conflict' && certainty === 'certain'
        ? 'warning'
        : 'notice';
  return annotation(level, file, check, wordsOfFinding(finding));
}

/** A line that GitHub reads as an annotation; nothing in the words begins another. */
export const annotation = (level: 'error' | 'warning' | 'notice', file: string, title: string, words: string): string =>
  `::${level} file=${property(file)},title=${property(title)}::${data(words)}`;

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
