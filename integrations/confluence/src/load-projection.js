import api, { route } from '@forge/api';
import { isProjection, lenses, loadRoadmap, project } from 'roadmap-view/sdk';

/** The server that serves projections: the address that the manifest names as well. */
export const SERVER = 'https://roadmap.example.com';

/** What stands in the macro on the page; whoever may edit the page sets it, no reader changes it. */
const DEFAULTS = { mode: 'attachment', lens: 'exec', file: 'roadmap.json' };
const LENS = /^[\w.-]+$/;

/**
 * The projection that a macro shows: everything there is to know for its readers, and nothing else.
 * @param config `{ mode, lens, file }`
 * @param today a day, 2026-09-14
 * @throws Error in words for the reader
 */
export async function loadProjection(config, pageId, today) {
  const { mode, lens, file } = { ...DEFAULTS, ...config };
  if (!LENS.test(lens)) throw new Error('This macro names no lens. Edit it to choose one.');
  const json = mode === 'server' ? await fromServer(lens) : await fromAttachment(pageId, file);
  if (isProjection(json)) return checked(json, lens);
  const preset = Object.hasOwn(lenses, lens) ? lenses[lens] : undefined;
  if (!preset) throw new Error(`The file is a whole roadmap, and there is no lens "${lens}" to show it with.`);
  return project(loadRoadmap(json).roadmap, preset, { today });
}

function checked(projection, lens) {
  if (projection.lens.id !== lens) throw new Error(`This was made for "${projection.lens.id}", not for "${lens}".`);
  return projection;
}

/** The app's own token has to be one that the server gives no more than this page's readers may see. */
async function fromServer(lens) {
  const token = process.env.ROADMAP_TOKEN;
  const answer = await api.fetch(`${SERVER}/roadmap/${encodeURIComponent(lens)}.json`, {
    headers: { accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
  });
  if (!answer.ok) throw new Error(`The roadmap server answered ${answer.status}.`);
  return answer.json();
}

/** Read in the name of who looks at the page: no rights of the app's own come in. */
async function fromAttachment(pageId, file) {
  const confluence = api.asUser();
  const list = await confluence.requestConfluence(route`/wiki/api/v2/pages/${pageId}/attachments?filename=${file}`);
  if (!list.ok) throw new Error(`The attachments of this page could not be read (${list.status}).`);
  const [attachment] = (await list.json()).results ?? [];
  if (!attachment) throw new Error(`There is no file "${file}" attached to this page.`);
  const data = await confluence.requestConfluence(route`/wiki/rest/api/content/${pageId}/child/attachment/${attachment.id}/download`);
  if (!data.ok) throw new Error(`The file "${file}" could not be read (${data.status}).`);
  return readJson(await data.text(), file);
}

function readJson(text, file) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The file "${file}" is no JSON.`);
  }
}
