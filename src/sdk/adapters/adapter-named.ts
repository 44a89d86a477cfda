import { defineAdapter, type Adapter } from './adapter.js';

/**
 * The adapter of a name. `auto` is the first that recognises the document, `guess` coming last; where none does, it is taken to be in our
 * own format. A name that nobody knows says so when it is used, as a problem of the document.
 */
export function adapterNamed(name: string, all: Readonly<Record<string, Adapter>>): Adapter {
  if (name === 'auto') return recognising(all);
  if (Object.hasOwn(all, name)) return all[name]!;
  const message = `no adapter "${name}"; use auto or one of ${Object.keys(all).join(', ')}`;
  return defineAdapter({
    name,
    adapt: () => {
      throw new Error(message);
    },
  });
}

function recognising(all: Readonly<Record<string, Adapter>>): Adapter {
  const pick = (json: unknown) => Object.values(all).find((adapter) => adapter.recognises?.(json)) ?? all['native']!;
  return { name: 'auto', adapt: (json, options) => pick(json).adapt(json, options) };
}
