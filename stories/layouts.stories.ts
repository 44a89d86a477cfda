import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import { drawn, expectNothingMissing, find, findAll, itemButtons } from './play.js';
import { DATA, onPhone, roadmapView, type Args, type Story } from './story-data.js';

/** Each layout, with the lens it is made for, with another one, and on a phone. A lens says which it wants; `layout` says otherwise. */
export default { ...roadmapView, title: 'Layouts', args: { ...roadmapView.args, ...DATA.sample } } satisfies Meta<Args>;

function drawnWith(layout: string, lens: string): Story {
  return {
    args: { layout, lens },
    async play({ canvasElement }) {
      const view = await drawn(canvasElement);
      await expect(find(view, '.list') !== null).toBe(layout === 'list');
      await expectNothingMissing(view);
    },
  };
}

/** A target within a sentence may be as low as its line. */
const isInSentence = ({ parentNode }: HTMLElement): boolean =>
  [...parentNode!.childNodes].some((node) => node instanceof Text && node.data.trim());

/** Nothing reaches out of a place as narrow as a phone, and fingers can hit what can be hit. */
function onPhoneWith(lens: string): Story {
  return {
    args: { lens },
    decorators: [onPhone],
    async play({ canvasElement }) {
      const view = await drawn(canvasElement);
      await expect(view.scrollWidth).toBeLessThanOrEqual(view.clientWidth);
      const low = itemButtons(view).filter((button) => button.getBoundingClientRect().height < 24 && !isInSentence(button));
      await expect(low.map(({ textContent }) => textContent)).toEqual([]);
    },
  };
}

export const Outcomes = drawnWith('outcomes', 'exec');
export const OutcomesForTeams = drawnWith('outcomes', 'team');
export const OutcomesOnPhone = onPhoneWith('exec');

export const ReleasePlan = drawnWith('release-plan', 'team');
export const ReleasePlanForSales = drawnWith('release-plan', 'sales');
export const ReleasePlanOnPhone = onPhoneWith('team');

export const Themes = drawnWith('themes', 'sales');
export const ThemesForExecutives = drawnWith('themes', 'exec');
export const ThemesOnPhone = onPhoneWith('sales');

export const Timeline = drawnWith('timeline', 'team');
export const TimelineForSales = drawnWith('timeline', 'sales');

/** A tool of the timeline, by what it is called. */
const timelineTool = (view: Element, name: string): HTMLElement =>
  [...view.shadowRoot!.querySelectorAll<HTMLElement>('.time-tools .button')].find(
    (button) => (button.ariaLabel ?? button.textContent.trim()) === name,
  )!;

function timelineAt(zoom: string): Story {
  return {
    args: { layout: 'timeline', lens: 'team' },
    async play({ canvasElement }) {
      const view = await drawn(canvasElement);
      const picker = view.shadowRoot!.querySelector<HTMLSelectElement>('.time-tools select')!;
      picker.value = zoom;
      picker.dispatchEvent(new Event('change'));
      await expect(itemButtons(view).length).toBeGreaterThan(0);
    },
  };
}

export const TimelineInWeeks = timelineAt('week');
export const TimelineInMonths = timelineAt('month');
export const TimelineInYears = timelineAt('year');
export const TimelineOfEverything = timelineAt('fit');

export const TimelineFolded: Story = {
  args: { layout: 'timeline', lens: 'team' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    timelineTool(view, 'Fold all lanes').click();
    await view.updateComplete;
    await expect(find(view, '.time-item')).toBe(null);
  },
};

export const TimelineWithDependencies: Story = {
  args: { layout: 'timeline', lens: 'team' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    timelineTool(view, 'Dependencies').click();
    await view.updateComplete;
    await expect(find(view, '.time-links .violated')?.getAttribute('d')).not.toBe('');
  },
};

export const TimelineOnPhone: Story = { ...onPhoneWith('team'), args: { layout: 'timeline', lens: 'team' } };

export const Board = drawnWith('board', 'team');
export const BoardForSales = drawnWith('board', 'sales');

/** Lanes as rows, where the page or the reader groups. */
export const BoardInLanes: Story = {
  args: { layout: 'board', lens: 'team', groupBy: 'team' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await waitFor(() => expect(findAll(view, '.board-lane').length).toBeGreaterThan(2));
  },
};

export const List = drawnWith('list', 'team');
export const ListForSales = drawnWith('list', 'sales');

/** A layout that does not exist: the lens's own is drawn. The page is told; its readers, whose data is fine, are not. */
export const UnknownLayout: Story = {
  args: { layout: 'burndown', lens: 'team' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await expect(view.issues[0]).toMatchObject({ code: 'unknown', path: 'layout', value: 'burndown' });
    await expect(find(view, '[part="issues"]')?.textContent).not.toContain('burndown');
  },
};
