// Runs in the page. `bench.contender` is the view or the floor; `bench.step` does one thing with it and says how long it took until painted.
{
  const bench = (globalThis.bench = { contenders: {}, given: {} });
  const afterFrame = () => new Promise((done) => requestAnimationFrame(() => afterTask(done)));

  /** A message posted in a frame's callback comes when the frame's style, layout and paint are done. */
  function afterTask(done) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  }

  async function paintedWhen(isDrawn, frames = 600) {
    for (let frame = 0; frame < frames; frame++) {
      // what is drawn when a frame begins is painted by its end
      const drawn = await new Promise((done) => requestAnimationFrame(() => (isDrawn() ? afterTask(() => done(true)) : done(false))));
      if (drawn) return;
    }
    throw new Error(`not drawn after ${frames} frames`);
  }

  /** Begins just after a frame, so that every step has the same wait for the next one; late work is waited for, but not timed. */
  bench.step = async ({ contender, ...step }) => {
    await afterFrame();
    const start = performance.now();
    const isDrawn = bench.contenders[contender][step.action](step);
    await paintedWhen(isDrawn);
    const wall = performance.now() - start;
    await new Promise((done) => setTimeout(done, 150));
    return wall;
  };

  let view;

  bench.contenders.view = {
    nothing: () => () => true,
    show({ lens, source }) {
      view = document.createElement('roadmap-view');
      Object.assign(view, { lens, lenses: 'exec team sales', today: bench.given.today, ...sourceOf(source) });
      document.body.append(view);
      return () => isDrawn(lens);
    },
    /** As a reader does it: by the picker. */
    switchTo({ lens }) {
      const radios = [...view.shadowRoot.querySelectorAll('input[type="radio"]')];
      radios.find(({ value }) => value === lens).click();
      return () => isDrawn(lens);
    },
  };

  function isDrawn(lens) {
    return view.lens === lens && !view.isUpdatePending && Boolean(view.shadowRoot?.querySelector('[data-state="ready"]'));
  }

  /** Raw JSON goes in where a server's answer would: through `src`, without the network. */
  function sourceOf(source) {
    const { parsed, raw, fieldMap } = bench.given;
    if (source === 'parsed') return { roadmap: parsed };
    const fetch = (address) => Promise.resolve(new Response(address === 'map' ? fieldMap : raw));
    return { src: 'raw', fieldMap: fieldMap && 'map', fetch };
  }
}
