// Answers /csp/<page>.html?policy=<name> itself, before the runner would add scripts of its own to the page. `{{…}}` in the page stands for
// what the query says.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { policyOf } from './host-policies.mjs';

export async function serveUnderPolicy(context, next) {
  const name = /^\/csp\/([\w-]+\.html)$/.exec(context.path)?.[1];
  const file = `test/csp/${name}`;
  if (!name || !existsSync(file)) return next();
  context.set('Content-Security-Policy', policyOf(context.query.policy, context.origin));
  context.type = 'html';
  context.body = (await readFile(file, 'utf8')).replace(/\{\{(\w+)\}\}/g, (_, key) => context.query[key] ?? '');
}
