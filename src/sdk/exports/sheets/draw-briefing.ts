import { brief } from '../../insights/brief.js';
import { cleanText } from '../clean-text.js';
import { LEAD, paragraph, space } from './blocks.js';
import type { Drawing } from './drawing.js';
import type { Chapter } from './paginate.js';

/** Vision, strategy, and how things stand in a few sentences. */
export function drawBriefing({ projection, words, width }: Drawing): Chapter[] {
  const { text } = brief(projection, undefined, { locale: words.locale, words: words.given });
  const prose = (['vision', 'strategy'] as const).flatMap((name) =>
    cleanText(projection[name] ?? '')
      .split('\n')
      .filter((line) => line.trim())
      .flatMap((line) => paragraph(line, { width, ink: 'muted' })),
  );
  const blocks = [...prose, ...(text ? [space(6), ...paragraph(text, { width, size: LEAD })] : [])];
  return blocks.length > 0 ? [{ name: '', heading: [], blocks }] : [];
}
