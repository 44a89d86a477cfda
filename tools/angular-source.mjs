// From the manifest of the elements to directives for Angular, as TypeScript: one for each tag, with an input for each setting.

const HEAD = `import { Directive, ElementRef, EventEmitter, Input, Output, inject } from '@angular/core';
import type { RoadmapLensChangeEvent } from '../index.js';
import type { RoadmapElements, SettingsOf } from './face.js';

type Settings<Tag extends keyof RoadmapElements> = SettingsOf<RoadmapElements[Tag]>;
/** As a static attribute writes it, too. */
type Flag = boolean | '' | 'true' | 'false' | null | undefined;
type Amount = number | \`\${number}\` | null | undefined;

const flag = (value: Flag) => (value === null || value === undefined ? value : value !== false && value !== 'false');
const amount = (value: Amount) => (typeof value === 'string' ? Number(value) : value);

/** Sets properties of an element; one that is not told, or no more, is what it was before. */
function settingsOf(element: Record<string, unknown>) {
  const own = new Map<string, unknown>();
  return (name: string, value: unknown) => {
    const isTold = value !== null && value !== undefined;
    if (!own.has(name) && !isTold) return;
    if (!own.has(name)) own.set(name, element[name]);
    element[name] = isTold ? value : own.get(name);
  };
}
`;

/** \`[(lens)]\` follows what the reader chooses, once no listener of the page has refused it. */
const LENS_CHANGE = `
  /** The lens that the reader chose, for \`[(lens)]\`. */
  @Output() readonly lensChange = new EventEmitter<string>();

  protected hear(event: RoadmapLensChangeEvent): void {
    queueMicrotask(() => event.defaultPrevented || this.lensChange.emit(event.lens));
  }
`;
const HEARS_LENS = `, host: { '(roadmap-lens-change)': 'hear($event)' }`;

const firstSentence = (text) => /^[^]*?\.(?=\s|$)/.exec(text)[0].replace(/\s+/g, ' ');
const pascal = (tag) => tag.replace(/(^|-)(\w)/g, (all, dash, letter) => letter.toUpperCase());
const KINDS = { boolean: ['Flag', 'flag(value)'], 'number | undefined': ['Amount', 'amount(value)'] };

function inputLines(tag, { name, description, type }) {
  const [accepted, value] = KINDS[type.text] ?? [`Settings<'${tag}'>['${name}'] | null`, 'value'];
  return `
  /** ${description.replaceAll('\n', ' ')} */
  @Input() set ${name}(value: ${accepted}) {
    this.#set('${name}', ${value});
  }
`;
}

function directiveLines({ tagName: tag, description, members, events = [] }) {
  const settings = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const hearsLens = events.some(({ name }) => name === 'roadmap-lens-change');
  return `
/** \`<${tag}>\` in templates, its settings typed. ${firstSentence(description)} The tag itself is registered by importing its entry. */
@Directive({ selector: '${tag}'${hearsLens ? HEARS_LENS : ''} })
export class ${pascal(tag)} {
  readonly #set = settingsOf(inject(ElementRef).nativeElement);
${hearsLens ? LENS_CHANGE : ''}${settings.map((one) => inputLines(tag, one)).join('')}}
`;
}

/** @param manifest what custom-elements.json holds */
export function angularSource({ modules }) {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return `${HEAD}${elements.map(directiveLines).join('')}`;
}
