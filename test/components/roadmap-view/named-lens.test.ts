import { expect } from '@open-wc/testing';
import { drawnView } from './view-of.js';

const choicesOf = ({ lensChoices }: { lensChoices: readonly { id: string }[] }) => lensChoices.map(({ id }) => id);

describe('a lens that the page names', () => {
  it('is one to choose from where the page lists none, and stays one', async () => {
    const view = await drawnView({ lens: 'support' });
    expect(view.projection?.lens.id).to.equal('support');
    expect(choicesOf(view)).to.deep.equal(['exec', 'team', 'sales', 'support']);
    view.lens = 'exec';
    await view.updateComplete;
    expect(choicesOf(view)).to.deep.equal(['exec', 'team', 'sales', 'support']);
  });

  it('is none where the page lists others', async () => {
    const view = await drawnView({ lens: 'exec', lenses: 'exec team' });
    view.lens = 'support';
    await view.updateComplete;
    expect([view.projection, choicesOf(view)]).to.deep.equal([undefined, ['exec', 'team']]);
  });
});
