import { aTimeout, expect } from '@open-wc/testing';
import type { RoadmapViewElement } from '../../../src/index.js';
import { waitUntil } from '../../wait-until.js';
import { sampleText, sampleView, showAs } from '../scenes.js';

/** Everything that any live region of a view says, from now on. */
function listen(view: RoadmapViewElement): { said: string[]; stop: () => void } {
  const said: string[] = [];
  const tell = (records: MutationRecord[]): void => {
    const regions = new Set(
      records.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [role=alert], [aria-live]'),
      ),
    );
    for (const region of regions) if (region?.textContent?.trim()) said.push(region.textContent.trim());
  };
  const observer = new MutationObserver(tell);
  observer.observe(view.shadowRoot!, { childList: true, characterData: true, subtree: true });
  return { said, stop: () => observer.disconnect() };
}

describe('what a view says by itself', function () {
  this.timeout(300_000);

  it('is one sentence of at most 120 characters for each switch of the lens', async () => {
    const view = await sampleView({ lens: 'exec' });
    for (const lens of ['team', 'sales', 'marketing', 'support', 'customer', 'exec', 'customer', 'team']) {
      const { said, stop } = listen(view);
      view.renderRoot.querySelector<HTMLElement>(`.lens input[value=${lens}]`)!.click();
      await waitUntil(() => said.length > 0, `${lens} was not announced`);
      await aTimeout(700);
      stop();
      expect(said, lens).to.have.length(1);
      expect(said[0]!.length, said[0]).to.be.at.most(120);
    }
  });

  it('is nothing when data comes that is the same, nor while data comes that is new', async () => {
    const view = await sampleView({ lens: 'team' });
    const { said, stop } = listen(view);
    const text = await sampleText();
    for (let turn = 0; turn < 10; turn++) {
      await showAs(view, { roadmap: turn % 2 ? text : text.replaceAll('Overnight', `Nightly ${turn}`) });
      await waitUntil(() => view.renderRoot.textContent.includes(`Nightly ${turn}`) === turn % 2 < 1, 'the new data was never drawn');
      await aTimeout(100);
    }
    stop();
    expect(said).to.deep.equal([]);
  });
});
