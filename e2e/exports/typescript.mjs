import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

const strict = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
};

/** What the compiler finds wrong with a file under its strictest rules. */
function faultsOf(paths) {
  const program = ts.createProgram(paths, strict);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    return `${file?.fileName ?? ''}: ${text}`;
  });
}

/** Compiles TypeScript files, each a module of its own, and runs them; what each printed. */
export function runTypeScript(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'termwise-exports-'));
  try {
    const paths = texts.map((text, at) => {
      const path = join(folder, `export${at}.ts`);
      // A file without imports is a script, and scripts share their names.
      writeFileSync(path, `${text}export {};\n`);
      return path;
    });
    const faults = faultsOf(paths);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return texts.map((text, at) => {
      const { outputText } = ts.transpileModule(text, { compilerOptions: strict });
      const path = join(folder, `export${at}.mjs`);
      writeFileSync(path, outputText);
      const { status, stdout, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8' });
      return status === 0 ? { printed: stdout } : { error: stderr };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
