// The elements as custom-elements.json has them, in the lists that a page touches.
import { readFileSync } from 'node:fs';

/** `[{ tag, className, sentence, attributes, properties, methods, events, parts, customProperties, states }]`, the view first. */
export function readElements(file = 'dist/custom-elements.json') {
  const declarations = JSON.parse(readFileSync(file, 'utf8')).modules.flatMap((module) => module.declarations);
  const detailOf = (type) => declarations.find(({ name }) => name === type)?.members?.find(({ name }) => name === 'detail')?.type.text;
  return declarations
    .filter(({ tagName }) => tagName)
    .map((one) => ({
      tag: one.tagName,
      className: one.name,
      sentence: one.description ?? '',
      attributes: (one.attributes ?? []).map((attribute) => ({ ...row(attribute), property: attribute.fieldName })),
      properties: (one.members ?? [])
        .filter(({ kind }) => kind === 'field')
        .map((field) => ({ ...row(field), readonly: field.readonly === true })),
      methods: (one.members ?? []).filter(({ kind }) => kind === 'method').map((method) => ({ ...row(method), type: callOf(method) })),
      events: (one.events ?? []).map((event) => ({ ...row(event), detail: oneLine(detailOf(event.type?.text) ?? '') })),
      parts: (one.cssParts ?? []).map(row),
      customProperties: (one.cssProperties ?? []).map(row),
      states: (one.cssStates ?? []).map(row),
    }))
    .sort((a, b) => (b.tag === 'roadmap-view') - (a.tag === 'roadmap-view') || (a.tag < b.tag ? -1 : 1));
}

const oneLine = (text) => text.replace(/\s+/g, ' ');
const row = ({ name, type, default: value, description = '' }) => ({
  name,
  type: oneLine(type?.text ?? ''),
  value,
  sentence: oneLine(description),
});

function callOf({ parameters = [], return: { type } = {} }) {
  const words = parameters.map(({ name, optional, type: of }) => `${name}${optional ? '?' : ''}: ${oneLine(of?.text ?? 'unknown')}`);
  return `(${words.join(', ')}) => ${type?.text ?? 'void'}`;
}
