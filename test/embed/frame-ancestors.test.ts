import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';

const { port } = location;
/** This page's own host, and the same server under a name that is another host to a browser. */
const HERE = `http://localhost:${port}`;
const OTHER = `http://127.0.0.1:${port}`;

const pageFor = (...ancestors: string[]) => `${OTHER}/framed/embed/team?ancestors=${ancestors.join()}`;
const inOtherHost = (page: string) => `${OTHER}/framed/host.html?frame=${encodeURIComponent(page)}`;

interface Frame {
  /** What the page in it, or the one in that, has said. */
  said: string[];
  loaded: boolean;
}

function framed(src: string): Frame {
  const frame = document.createElement('iframe');
  const state: Frame = { said: [], loaded: false };
  window.addEventListener('message', ({ source, data }: MessageEvent<{ message?: string }>) => {
    if (source === frame.contentWindow) state.said.push(String(data.message));
  });
  frame.addEventListener('load', () => (state.loaded = true));
  frame.src = src;
  document.body.append(frame);
  return state;
}

const isDrawn = ({ said }: Frame) => said.includes('height');

describe('who may frame a page of the embed handler', () => {
  before(() => expect(location.origin).to.equal(HERE));
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('a host that is named gets it, and another is refused the very same page', async () => {
    const page = pageFor(HERE);
    const allowed = framed(page);
    await waitUntil(() => isDrawn(allowed), 'the host that is named does not get it');
    // refused: the frame there is told to be loaded, and nothing in it ever speaks
    const refused = framed(inOtherHost(page));
    await waitUntil(() => refused.loaded, 'the other host was never there');
    await aTimeout(1500);
    expect(isDrawn(refused)).to.equal(false);
  });

  it('the other host gets it once it is named, too', async () => {
    const allowed = framed(inOtherHost(pageFor(HERE, OTHER)));
    await waitUntil(() => isDrawn(allowed), 'the other host does not get it');
  });

  it('a host is refused that is not named, by its own address', async () => {
    const [refused, allowed] = [framed(pageFor('https://wiki.example')), framed(pageFor(HERE))];
    await waitUntil(() => isDrawn(allowed), 'the host that is named does not get it');
    await aTimeout(1500);
    expect(isDrawn(refused)).to.equal(false);
  });
});
