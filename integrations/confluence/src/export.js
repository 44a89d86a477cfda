import { exportAdf } from 'roadmap-view/sdk';
import { loadProjection } from './load-projection.js';
import { settingsOf } from './settings-of.js';
import { todayIn } from './today-in.js';

/**
 * The macro in a Word export, a page's history and the like. It tells what the macro's lens tells, whoever exports. Word has the settings
 * and the page at other places than PDF.
 */
export async function handler({ context, extensionPayload }) {
  const { config, autoConvertLink } =
    [extensionPayload, context, context.extension].find((one) => one?.config ?? one?.autoConvertLink) ?? {};
  const pageId = context.content?.id ?? context.contentId ?? context.extension?.content?.id;
  try {
    return exportAdf(await loadProjection(settingsOf({ config, autoConvertLink }), pageId, todayIn(context.timezone)));
  } catch (error) {
    return { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: error.message }] }] };
  }
}
