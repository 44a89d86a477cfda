import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import { drawn, find, findAll, itemButtons } from './play.js';
import { DATA, onPhone, roadmapView, type Args, type Story } from './story-data.js';

/** What a layout does beyond drawing: on a phone, at other zooms, folded, grouped, with an item open. A lens says which layout it wants; `layout` says otherwise. */
export default { ...roadmapView, title: 'Layouts', args: { ...roadmapView.args, ...DATA.sample } } satisfies Meta<Args>;

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

export const OutcomesOnPhone = onPhoneWith('exec');

export const ReleasePlanOnPhone = onPhoneWith('team');

export const ThemesOnPhone = onPhoneWith('sales');

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

/** Lanes as rows, where the page or the reader groups. */
export const BoardInLanes: Story = {
  args: { layout: 'board', lens: 'team', groupBy: 'team' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await waitFor(() => expect(findAll(view, '.board-lane').length).toBeGreaterThan(2));
  },
};

/** An item's details beside the picture, as they stay until the reader closes them. */
function opened(lens: string, layout?: string): Story {
  return {
    args: { lens, ...(layout && { layout }) },
    async play({ canvasElement }) {
      const view = await drawn(canvasElement);
      await view.showDetails(view.projection!.items[0]!.id);
      await waitFor(() => expect(find(view, '.details')?.matches(':popover-open')).toBe(true));
    },
  };
}

export const DetailsOfOutcomes = opened('exec');
export const DetailsOfReleasePlan = opened('team');
export const DetailsOfThemes = opened('sales');
export const DetailsOfTimeline = opened('team', 'timeline');
export const DetailsOfBoard = opened('team', 'board');
export const DetailsOfList = opened('team', 'list');

/** A layout that does not exist: the lens's own is drawn. The page is told; its readers, whose data is fine, are not. */
export const UnknownLayout: Story = {
  args: { layout: 'burndown', lens: 'team' },
  async play({ canvasElement }) {
    const view = await drawn(canvasElement);
    await expect(view.issues[0]).toMatchObject({ code: 'invalid', path: 'layout', value: 'burndown' });
    await expect(find(view, '[part="issues"]')?.textContent).not.toContain('burndown');
  },
};
