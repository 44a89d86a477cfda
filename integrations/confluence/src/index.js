import Resolver from '@forge/resolver';
import { lensInLink } from './lens-in-link.js';
import { loadProjection } from './load-projection.js';
import { todayIn } from './today-in.js';

const resolver = new Resolver();

/** The lens comes from the macro on the page, never from who asks. */
resolver.define('projection', async ({ context }) => {
  const { extension, timezone } = context;
  const pasted = lensInLink(extension.autoConvertLink);
  const config = extension.config ?? (pasted && { mode: 'server', lens: pasted });
  try {
    return { projection: await loadProjection(config, extension.content?.id, todayIn(timezone)) };
  } catch (error) {
    return { trouble: error.message };
  }
});

export const handler = resolver.getDefinitions();
