// Runs in the page. One thing done with one contender, waited for until it has been painted.
{
  const { timelineBench: bench } = globalThis;
  const frame = () => new Promise((done) => requestAnimationFrame(done));

  /** A message posted in a frame's callback comes when the frame's style, layout and paint are done. */
  const painted = async () => {
    await frame();
    const { port1, port2 } = new MessageChannel();
    const done = new Promise((resolve) => (port1.onmessage = resolve));
    port2.postMessage(null);
    await done;
  };

  async function until(isDone, name) {
    for (let count = 0; count < 3600; count++) {
      if (isDone()) return painted();
      await frame();
    }
    throw new Error(`${name} was never drawn`);
  }

  const SCROLLS = 20;

  /** By scrolling, where the contender scrolls; else by its own means. */
  function moveBy(one, x, y) {
    if (one.moveBy) one.moveBy(x, y);
    else one.scroller().scrollBy(x, y);
  }

  const STEPS = {
    nothing: async () => {},
    'first paint': async (one, name) => {
      one.mount();
      await until(() => one.isDrawn(), name);
    },
    regroup: async (one, name) => {
      one.regroup();
      await until(() => one.isRegrouped(), name);
    },
    update: async (one, name) => {
      one.update();
      await until(() => one.isUpdated?.() ?? true, name);
    },
    zoom: async (one) => {
      one.zoom(1);
      await painted();
    },
    scroll: async (one) => {
      for (let step = 0; step < SCROLLS; step++) {
        moveBy(one, 0, 120);
        await painted();
      }
    },
    pan: async (one) => {
      for (let step = 0; step < SCROLLS; step++) {
        moveBy(one, 120, 0);
        await painted();
      }
    },
  };

  bench.prepare = (name, count) => bench.contenders[name].prepare(bench.makeItems(count));

  /** How long the step took until painted, in milliseconds; what is done in the 60 ms after it is waited for, and counts as CPU time. */
  bench.step = async (name, step) => {
    await painted();
    const start = performance.now();
    await STEPS[step](bench.contenders[name], name);
    const wall = performance.now() - start;
    await new Promise((done) => setTimeout(done, 60));
    return wall;
  };

  bench.count = (name) => bench.contenders[name].count();

  /** Mounts and unmounts so often; what stays afterwards is measured from outside. */
  bench.cycle = async (name, times) => {
    for (let time = 0; time < times; time++) {
      const one = bench.contenders[name];
      one.mount();
      await until(() => one.isDrawn(), name);
      one.unmount();
      await painted();
    }
  };
}
