// What each entry exports, from the declarations that are published: name, sentence, signature, and which types the signature names.
import { join, resolve } from 'node:path';
import ts from 'typescript';

const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  types: [],
  // a union's members stand in one order, whatever else is declared
  stableTypeOrdering: true,
};
const { NodeBuilderFlags, SyntaxKind } = ts;
const EXPANDED = NodeBuilderFlags.NoTruncation | NodeBuilderFlags.InTypeAlias | NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope;
/** What Lit calls on an element, and nobody else should. */
const LIFECYCLE =
  /^(styles|connectedCallback|disconnectedCallback|attributeChangedCallback|adoptedCallback|scheduleUpdate|getUpdateComplete|createRenderRoot|shouldUpdate|willUpdate|firstUpdated|updated|update|render|performUpdate)$/;
/** What a compiler of a framework writes into a class. */
const COMPILED = /^ɵ/;
/** A type that only the schemas behind it spell out. */
const INFERRED = /\b(ValueOf|InputOf|Typed|Schemas)\b|\btypeof\b/;

/** `[{ name, exports: [{ name, kind, sentence, signature, stage, names, from? }], reached: […], augments: […] }]`; `from` is the entry that tells of it. */
export function readTypes(entries, folder = 'dist') {
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    OPTIONS,
  );
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter({ removeComments: true });
  const published = resolve(folder);
  const aimOf = (symbol) => (symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const declarationsOf = (symbol) => symbol.declarations ?? [];

  const isOurs = (symbol) =>
    declarationsOf(symbol).some((node) => {
      const owner = ts.isVariableDeclaration(node) ? node.parent.parent.parent : node.parent;
      return owner?.kind === SyntaxKind.SourceFile && owner.fileName.startsWith(published);
    });

  /** The nodes that say what a symbol is; a type made from a schema is written out. */
  function nodesOf(symbol) {
    return declarationsOf(symbol).map((node) => {
      if (ts.isTypeAliasDeclaration(node) && !node.typeParameters && INFERRED.test(node.type.getText())) {
        const type = checker.typeToTypeNode(checker.getDeclaredTypeOfSymbol(symbol), node, EXPANDED);
        if (type && !ts.isTypeReferenceNode(type)) return ts.factory.createTypeAliasDeclaration(undefined, node.name, undefined, type);
      }
      if (ts.isClassDeclaration(node)) return publicFace(node);
      return ts.isVariableDeclaration(node) ? node.parent.parent : node;
    });
  }

  function publicFace(node) {
    const hidden = (member) =>
      member.modifiers?.some(({ kind }) => kind === SyntaxKind.PrivateKeyword || kind === SyntaxKind.ProtectedKeyword) ||
      (member.name &&
        (ts.isPrivateIdentifier(member.name) || LIFECYCLE.test(member.name.getText()) || COMPILED.test(member.name.getText()))) ||
      ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
    const members = node.members.filter((member) => !hidden(member));
    return ts.factory.updateClassDeclaration(node, node.modifiers, node.name, node.typeParameters, node.heritageClauses, members);
  }

  const print = (node, symbol) =>
    printer
      .printNode(ts.EmitHint.Unspecified, node, declarationsOf(symbol)[0].getSourceFile())
      .replace(/import\("[^"]*"\)\./g, '')
      .replace(/^ +/gm, '');

  /** The symbols of our own that a node names. */
  function namedIn(nodes) {
    const found = new Set();
    const visit = (node) => {
      if (ts.isIdentifier(node)) {
        const at = node.pos >= 0 && node.parent ? checker.getSymbolAtLocation(node) : node.symbol;
        const symbol = aimOf(at ?? node.symbol);
        if (symbol && isOurs(symbol)) found.add(symbol);
      }
      ts.forEachChild(node, visit);
    };
    nodes.forEach(visit);
    return found;
  }

  function kindOf(symbol) {
    const [node] = declarationsOf(symbol);
    if (ts.isFunctionDeclaration(node)) return 'function';
    if (ts.isClassDeclaration(node)) return 'class';
    if (!ts.isVariableDeclaration(node)) return 'type';
    return checker.getTypeOfSymbol(symbol).getCallSignatures().length ? 'function' : 'value';
  }

  /** As written; a type that a list of words is the source of speaks for itself. */
  function sentenceOf(symbol) {
    const written = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
    const [node] = declarationsOf(symbol);
    const list = ts.isTypeAliasDeclaration(node) && /^(?:\(typeof (\w+)\)\[number\]|keyof typeof (\w+))$/.exec(node.type.getText());
    return written || (list ? `a word of \`${list[1] ?? list[2]}\`.` : '');
  }

  /** What is said of arguments, of the answer and of what is thrown. */
  const notesOf = (symbol) =>
    symbol
      .getJsDocTags(checker)
      .filter(({ name, text }) => ['param', 'returns', 'throws'].includes(name) && text)
      .map(({ name, text }) => {
        const words = ts.displayPartsToString(text).replace(/\s+/g, ' ').trim();
        const [, argument, rest] = /^(\S+) (?:- )?(.*)$/.exec(words) ?? [];
        if (name !== 'param') return `${name} ${words}`;
        return rest ? `\`${argument}\`: ${rest}` : '';
      })
      .filter(Boolean);

  function read(name, symbol) {
    const nodes = nodesOf(symbol);
    const [{ fileName }] = declarationsOf(symbol).map((node) => node.getSourceFile());
    return {
      name,
      kind: kindOf(symbol),
      sentence: sentenceOf(symbol),
      notes: notesOf(symbol),
      signature: nodes.map((node) => print(node, symbol)).join('\n'),
      stage: fileName.slice(join(published, '/').length).replace(/\/[^/]*$/, ''),
      names: namedIn(nodes),
    };
  }

  const byName = (a, b) => (a.name < b.name ? -1 : 1);
  const homes = new Map();
  const shown = entries.map(({ name, types }) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(types));
    const all = checker.getExportsOfModule(module).map((symbol) => ({ name: symbol.name, symbol: aimOf(symbol) }));
    for (const { symbol } of all) if (!homes.has(symbol)) homes.set(symbol, name);
    return { name, types, all: all.filter(({ symbol }) => declarationsOf(symbol).length).sort(byName) };
  });

  /** What signatures name and no entry exports: it can change under a host all the same. */
  function reach(exports) {
    const reached = [];
    const waiting = exports.flatMap(({ names }) => [...(names ?? [])]);
    for (const symbol of waiting) {
      if (homes.has(symbol)) continue;
      homes.set(symbol, 'none');
      const read_ = read(symbol.name, symbol);
      reached.push(read_);
      waiting.push(...read_.names);
    }
    return reached.sort(byName);
  }

  /** `declare module 'vue' { … }`: what a typed face adds elsewhere. */
  const augmentsOf = (file) => {
    const source = program.getSourceFile(file);
    const nodes = source.statements.filter((node) => ts.isModuleDeclaration(node));
    return nodes.map((node) => printer.printNode(ts.EmitHint.Unspecified, node, source));
  };

  return shown.map(({ name, types, all }) => {
    const exports = all.map((one) =>
      homes.get(one.symbol) === name ? read(one.name, one.symbol) : { name: one.name, from: homes.get(one.symbol) },
    );
    return { name, exports, reached: reach(exports), augments: augmentsOf(types) };
  });
}
