// Rules of this project that no published plugin has.
import { dirname, posix, relative, sep } from 'node:path';
import ts from 'typescript';
import { problemWithFile, problemWithPackage } from './layers.js';

const projectPath = (context) => relative(context.cwd, context.filename).split(sep).join('/');

function problemWith(from, specifier) {
  if (!specifier.startsWith('.')) return problemWithPackage(from, specifier);
  return problemWithFile(from, posix.join(dirname(from), specifier));
}

const importsOneWay = {
  create(context) {
    const from = projectPath(context);
    const check = ({ source }) => {
      const message = source && typeof source.value === 'string' && problemWith(from, source.value);
      if (message) context.report({ node: source, message });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

const isNumber = (type) => (type.isUnion() ? type.types.every(isNumber) : (type.flags & ts.TypeFlags.NumberLike) !== 0);

/** `new Date('2026-09-14')` is another day west of Greenwich, and `new Date()` reads the clock: only numbers may become dates. */
const datesFromNumbers = {
  create(context) {
    const types = context.sourceCode.parserServices;
    const message = 'A Date is made from numbers only: no clock, no text (today is an argument, days have a file of their own).';
    const isSound = ({ arguments: args }) => args.length > 0 && args.every((arg) => isNumber(types.getTypeAtLocation(arg)));
    return {
      'NewExpression[callee.name="Date"]': (node) => isSound(node) || context.report({ node, message }),
      'CallExpression[callee.name="Date"]': (node) => context.report({ node, message }),
      'MemberExpression[object.name="Date"][property.name=/^(now|parse)$/]': (node) => context.report({ node, message }),
    };
  },
};

export default { rules: { 'imports-one-way': importsOneWay, 'dates-from-numbers': datesFromNumbers } };
