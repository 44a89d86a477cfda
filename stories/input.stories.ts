import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/index.js';
import type { RoadmapViewElement } from '../src/index.js';
import { PARTIAL } from './hand-written.js';
import { drawn, find, viewIn } from './play.js';
import { answer, onPhone, roadmapView, type Args, type Story } from './story-data.js';

/** Leaving input on an item: the form, and each way in which it may stand. */
export default {
  ...roadmapView,
  title: 'Input',
  args: { ...roadmapView.args, roadmap: PARTIAL, lens: 'sales' },
} satisfies Meta<Args>;

let last = 0;
/** An address of its own for each, since what is on its way outlives the view. */
const inputUrl = () => `/story-${++last}/inputs`;

async function opened(canvas: HTMLElement): Promise<RoadmapViewElement> {
  const view = await drawn(canvas);
  await view.showDetails(view.projection!.items[0]!.id);
  await waitFor(() => expect(find(view, '.leave')).not.toBeNull());
  return view;
}

async function written(canvas: HTMLElement): Promise<RoadmapViewElement> {
  const view = await opened(canvas);
  await userEvent.click(find(view, '.leave-open')!);
  await waitFor(() => expect(find(view, '[value="need"]')).not.toBeNull());
  await userEvent.click(find(view, '[value="need"]')!);
  await userEvent.type(find(view, '#input-text')!, 'We plan by hand until 2 in the morning.');
  return view;
}

/** Sent to a server that answers so; how it then stands is said in the details. */
function sent(says: string, args: Args): Story {
  return {
    args,
    async play({ canvasElement }) {
      const view = await written(canvasElement);
      await userEvent.click(find(view, '.send')!);
      await waitFor(() => expect(find(view, '.leave')).toHaveTextContent(says), { timeout: 10_000 });
    },
  };
}

export const Offered: Story = {
  args: { input: true },
  async play({ canvasElement }) {
    await opened(canvasElement);
  },
};

export const Form: Story = {
  args: { input: true },
  async play({ canvasElement }) {
    const view = await written(canvasElement);
    await expect(find(view, '.count')).toHaveTextContent('39 of 4,000 characters');
  },
};

export const FormOnPhone: Story = { ...Form, decorators: [onPhone] };

export const Problems: Story = {
  args: { input: true },
  async play({ canvasElement }) {
    const view = await opened(canvasElement);
    await userEvent.click(find(view, '.leave-open')!);
    await waitFor(() => expect(find(view, '.send')).not.toBeNull());
    await userEvent.click(find(view, '.send')!);
    await waitFor(() => expect(find(view, '#input-text')).toHaveAttribute('aria-invalid', 'true'));
    await expect(find(viewIn(canvasElement), '.leave')).toHaveTextContent('Write what you want to say.');
  },
};

export const Sending = sent('Sending', { inputUrl: inputUrl(), fetch: () => new Promise<Response>(() => {}) });
export const Sent = sent('Sent.', { inputUrl: inputUrl(), fetch: answer({ id: '1' }, 201) });
export const Waiting = sent('tried again by itself', { inputUrl: inputUrl(), fetch: answer({ error: 'later' }, 503) });
export const Kept = sent('Kept on this device', { inputUrl: inputUrl(), fetch: answer({ error: 'later' }, 503), storage: memory() });
export const Refused = sent('It is too long for the server.', { inputUrl: inputUrl(), fetch: answer({ error: 'too-large' }, 413) });
export const NobodyTookIt = sent('Nobody on this page took it.', { input: true });

function memory(): NonNullable<Args['storage']> {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value) => Promise.resolve(kept.set(key, value)),
    del: (key) => Promise.resolve(kept.delete(key)),
  };
}
