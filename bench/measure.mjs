// Rounds: in each, the view and the floor do the same steps, one after the other, in pages of their own.
import { measure, openPage } from './browser.mjs';
import { LENSES, SCENARIOS } from './steps.mjs';

const CONTENDERS = ['view', 'floor'];

/** Figures of all rounds, `{ round, contender, name, cpu, wall }`, and how many boxes each lens has in the window. */
export async function measureRounds(browser, setting, rounds) {
  const boxes = await harvestBoxes(browser, setting);
  const figures = [];
  for (let round = 0; round < rounds; round++) figures.push(...(await runRound(browser, { ...setting, boxes }, round)));
  return { figures, boxes };
}

/** Every lens is drawn once, not measured, and its boxes are taken down. */
async function harvestBoxes(browser, setting) {
  const boxes = {};
  for (const lens of LENSES) {
    const opened = await openPage(browser, setting);
    await measure(opened, { contender: 'view', name: `drawing ${lens}`, action: 'show', lens, source: 'parsed' });
    boxes[lens] = await opened.page.evaluate(() => globalThis.bench.harvest());
    await opened.page.close();
  }
  return boxes;
}

/** Who begins changes from round to round. */
async function runRound(browser, setting, round) {
  const order = round % 2 ? [...CONTENDERS].reverse() : CONTENDERS;
  const figures = [];
  for (const scenario of SCENARIOS)
    for (const contender of order) figures.push(...(await runScenario(browser, setting, scenario, { round, contender })));
  return figures;
}

async function runScenario(browser, setting, scenario, { round, contender }) {
  const opened = await openPage(browser, setting);
  const figures = [];
  for (const step of scenario)
    figures.push({ round, contender, name: step.name, lens: step.lens, ...(await measure(opened, { ...step, contender })) });
  await opened.page.close();
  return figures;
}
