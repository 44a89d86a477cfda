// node tools/list-links.mjs [PAGE.md…]: the addresses outside the project that its pages point to, each once, with where. Nothing is asked
// for: `node tools/list-links.mjs | cut -f 1 | xargs -n 1 curl -sSfIo /dev/null` does.
import { linksOf, pages } from '../test/node/docs/links.mjs';

const asked = process.argv.slice(2);
const found = (asked.length ? asked : pages()).flatMap((path) => linksOf(path).filter(({ href }) => /^https?:/.test(href)));
for (const href of [...new Set(found.map((link) => link.href))].sort()) {
  const where = new Set(found.filter((link) => link.href === href).map(({ path }) => path));
  console.log(`${href}\t${[...where].join(' ')}`);
}
