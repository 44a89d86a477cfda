// All snippets of JavaScript, read by the compiler beside the built types: what is called exists, also where no test calls it.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const SCENE = resolve('test/node/docs/js-scene.d.ts');
const OPTIONS = {
  allowJs: true,
  checkJs: true,
  noEmit: true,
  strict: true,
  noImplicitAny: false,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
};

/** A name the SDK exports is known without an import, as some pages write it once and for all. */
function globalsOf(sdk) {
  const names = Object.keys(sdk).filter((name) => !['lenses', 'config'].includes(name));
  return `import * as sdk from 'roadmap-view/sdk';\ndeclare global {\n${names.map((name) => `const ${name}: typeof sdk.${name};`).join('\n')}\n}\n`;
}

/** Writes the snippets (each with its folder) and returns what the compiler says of them: `file.md:line message`. */
export function typeFaults(placed, folder, sdk) {
  writeFileSync(join(folder, 'sdk-globals.d.ts'), globalsOf(sdk));
  const files = new Map(
    placed.map((snippet, index) => {
      const file = join(folder, `${index}-checked.mjs`);
      writeFileSync(file, `${snippet.text}\nexport {};\n`);
      return [file, snippet];
    }),
  );
  const program = ts.createProgram([...files.keys(), SCENE, join(folder, 'sdk-globals.d.ts')], OPTIONS);
  return [...files].flatMap(([file, { path, line }]) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText, start }) => {
      const row = source.getLineAndCharacterOfPosition(start).line;
      return `${path}:${line + row + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}
