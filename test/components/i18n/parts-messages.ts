import { BOARD_MESSAGES } from '../../../src/components/layouts/board/board-messages.js';
import { LIST_MESSAGES } from '../../../src/components/layouts/list/list-messages.js';
import { OUTCOMES_MESSAGES } from '../../../src/components/layouts/outcomes/outcomes-messages.js';
import { PLAN_MESSAGES, WAY_MESSAGES } from '../../../src/components/layouts/release-plan/plan-messages.js';
import { GUIDE_MESSAGES, SAY_MESSAGES, THEMES_MESSAGES } from '../../../src/components/layouts/themes/themes-messages.js';
import { TIMELINE_MESSAGES } from '../../../src/components/layouts/timeline/timeline-messages.js';
import { CHANGES_MESSAGES } from '../../../src/components/roadmap-view/changes/changes-messages.js';
import { INPUT_MESSAGES } from '../../../src/components/roadmap-view/input/input-messages.js';
import { TOOLBAR_MESSAGES } from '../../../src/components/roadmap-view/toolbar/toolbar-messages.js';

type Messages = Readonly<Record<string, string>>;

/** What the parts of a view say that are loaded on demand, by the part. */
export const PARTS_MESSAGES: Readonly<Record<string, Messages>> = {
  board: BOARD_MESSAGES,
  changes: CHANGES_MESSAGES,
  guide: GUIDE_MESSAGES,
  input: INPUT_MESSAGES,
  list: LIST_MESSAGES,
  outcomes: OUTCOMES_MESSAGES,
  plan: PLAN_MESSAGES,
  say: SAY_MESSAGES,
  themes: THEMES_MESSAGES,
  timeline: TIMELINE_MESSAGES,
  toolbar: TOOLBAR_MESSAGES,
  way: WAY_MESSAGES,
};

/** The same, each message by its whole key. */
export const byKey = (parts: Readonly<Record<string, Messages>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([part, messages]) => Object.entries(messages).map(([key, text]) => [`${part}.${key}`, text])),
  );
