import { aTimeout, expect } from '@open-wc/testing';
import { whenMet } from '../../../src/components/embed-page/when-met.js';

const TAG = 'x-picker';

/** A page, what was asked of it, and answers that are still to come. */
function pageOf(markup: string) {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = markup;
  const answers: (() => void)[] = [];
  whenMet(TAG, () => new Promise((_, reject) => answers.push(() => reject(new Error('missing')))), page);
  const add = async (html: string): Promise<number> => {
    page.body.insertAdjacentHTML('beforeend', html);
    await aTimeout(0);
    return answers.length;
  };
  return { answers, add };
}

describe('what an element needs', () => {
  it('is asked for at once where the page has one', () => {
    expect(pageOf(`<p><${TAG}></${TAG}></p>`).answers.length).to.equal(1);
  });

  it('is asked for with the first that is added, at any depth, and once', async () => {
    const { answers, add } = pageOf('<p>Plan</p>');
    expect(answers.length).to.equal(0);
    expect(await add('text <b>more</b>')).to.equal(0);
    expect(await add(`<p><i><${TAG}></${TAG}></i></p>`)).to.equal(1);
    expect(await add(`<${TAG}></${TAG}>`)).to.equal(1);
  });

  it('is asked for again by the next where it could not be had', async () => {
    const { answers, add } = pageOf(`<${TAG}></${TAG}>`);
    answers[0]!();
    expect(await add('<p></p>')).to.equal(1);
    expect(await add(`<${TAG}></${TAG}>`)).to.equal(2);
  });
});
