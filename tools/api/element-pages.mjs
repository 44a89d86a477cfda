// The elements twice: bare lines to compare, and tables with their sentences to read.

const cell = (text) => text.replaceAll('|', '\\|');
const code = (text) => (text ? `\`${cell(text)}\`` : '');
const defaultOf = ({ value }) => (value === undefined ? '' : ` = ${value}`);

/** One line for each thing that a page can touch. */
export function elementLines({ attributes, properties, methods, events, parts, customProperties, states }) {
  return [
    ...attributes.map((one) => `attribute ${one.name}: ${one.type}${defaultOf(one)} (property ${one.property})`),
    ...properties.map((one) => `${one.readonly ? 'read-only ' : ''}property ${one.name}: ${one.type}${defaultOf(one)}`),
    ...methods.map((one) => `method ${one.name}${one.type.replace(') =>', '):')}`),
    ...events.map((one) => `event ${one.name}: ${one.type} ${one.detail}`),
    ...parts.map(({ name }) => `part ${name}`),
    ...states.map(({ name }) => `state ${name}`),
    ...customProperties.map((one) => `custom property ${one.name}${defaultOf(one)}`),
  ];
}

const table = (title, heads, rows) =>
  rows.length
    ? `\n### ${title}\n\n| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
    : '';

/** A chapter of the reference. */
export function elementChapter({ tag, className, sentence, attributes, properties, methods, events, parts, customProperties, states }) {
  const withoutAttribute = properties.filter(({ name }) => !attributes.some(({ property }) => property === name));
  const named = ({ name, sentence: words }) => [code(name), cell(words)];
  return [
    `## \`<${tag}>\`\n\nClass \`${className}\`. ${sentence}\n`,
    table(
      'Attributes',
      ['attribute', 'type', 'default', ''],
      attributes.map((one) => [
        one.property === one.name ? code(one.name) : `${code(one.name)} (property ${code(one.property)})`,
        code(one.type),
        code(one.value ?? ''),
        cell(one.sentence),
      ]),
    ),
    table(
      'Properties without an attribute',
      ['property', 'type', ''],
      withoutAttribute.map((one) => [`${code(one.name)}${one.readonly ? ' (read only)' : ''}`, code(one.type), cell(one.sentence)]),
    ),
    table(
      'Methods',
      ['method', '', ''],
      methods.map((one) => [code(one.name), code(one.type), cell(one.sentence)]),
    ),
    table(
      'Events',
      ['event', '`detail`', ''],
      events.map((one) => [code(one.name), code(one.detail), cell(one.sentence)]),
    ),
    table('Parts', ['`::part(…)`', ''], parts.map(named)),
    table('States', ['`:state(…)`', ''], states.map(named)),
    table(
      'Custom properties',
      ['property', 'default', ''],
      customProperties.map((one) => [code(one.name), code(one.value ?? ''), cell(one.sentence)]),
    ),
  ].join('');
}
