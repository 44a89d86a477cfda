import Resolver from '@forge/resolver';
import { loadProjection } from './load-projection.js';
import { settingsOf } from './settings-of.js';
import { todayIn } from './today-in.js';

const resolver = new Resolver();

/** The lens comes from the macro on the page, never from who asks. */
resolver.define('projection', async ({ context }) => {
  const { extension, timezone } = context;
  try {
    return { projection: await loadProjection(settingsOf(extension), extension.content?.id, todayIn(timezone)) };
  } catch (error) {
    return { trouble: error.message };
  }
});

export const handler = resolver.getDefinitions();
