// Minifies the CSS and the markup inside Lit's tagged templates, which a script minifier leaves as they stand.
import { transform } from 'lightningcss';
import { parseSync } from 'vite';

const COMMENTS = /\/\*[^]*?\*\//g;
const collapse = (text) => text.replace(/\s*\n\s*/g, ' ');
const escape = (text) => text.replace(/\\|`|\$\{/g, '\\$&');

const collapseCss = ({ value }) => collapse(value.raw.replace(COMMENTS, ''));

/** A sheet in pieces, or a piece of one, cannot be parsed by itself; its comments and line breaks still can go. */
function minifyCss(quasis) {
  try {
    const code = Buffer.from(quasis[0].value.cooked);
    return quasis.length > 1
      ? quasis.map(collapseCss)
      : [escape(transform({ filename: 'template.css', code, minify: true }).code.toString())];
  } catch {
    return quasis.map(collapseCss);
  }
}

/** Runs of white space become less of it, which no inline layout can tell apart; preformatted text stays as it is. */
const markupBy = (shorten) => (quasis) => {
  const raw = quasis.map(({ value }) => value.raw);
  return /<(pre|textarea)\b/.test(raw.join('')) ? raw : raw.map(shorten);
};

/** Every line stays on its own, so that maps lead to it; gone is what stands before it. */
const trim = (text) => text.replace(/\n[^\S\n]+/g, '\n');
const trimCss = (quasis) => quasis.map(({ value }) => trim(value.raw.replace(COMMENTS, (comment) => comment.replace(/.+/g, ''))));

const MINIFIERS = { css: minifyCss, html: markupBy(collapse), svg: markupBy(collapse) };
const TRIMMERS = { css: trimCss, html: markupBy(trim), svg: markupBy(trim) };

function* templatesIn(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && MINIFIERS[node.tag.name]) yield node;
  for (const child of Object.values(node)) yield* templatesIn(child);
}

function editsOf(template, shorteners) {
  const { quasis } = template.quasi;
  const texts = shorteners[template.tag.name](quasis);
  return quasis.map((quasi, index) => ({ start: quasi.start, end: quasi.end, before: quasi.value.raw, text: texts[index] }));
}

/** Parsers differ in whether a quasi's range covers its delimiters, so the raw text is looked up within it. */
function apply(code, { start, end, before, text }) {
  const at = code.indexOf(before, start);
  if (at < 0 || at + before.length > end + 1) throw new Error(`Template text not found at ${start}`);
  return code.slice(0, at) + text + code.slice(at + before.length);
}

const shortenTemplates = (name, shorteners) => ({
  name,
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return;
    const { program } = parseSync(id, code);
    const edits = [...templatesIn(program)].flatMap((template) => editsOf(template, shorteners)).sort((a, b) => b.start - a.start);
    return { code: edits.reduce(apply, code), map: null };
  },
});

export const minifyTemplates = () => shortenTemplates('minify-templates', MINIFIERS);

/** For the modules of the package, which have maps: comments in CSS, and the room before lines. */
export const trimTemplates = () => shortenTemplates('trim-templates', TRIMMERS);
