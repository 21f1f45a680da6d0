import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { packageFolders } from '../packed.js';
import type { Step } from '../step.js';

/**
 * Types are the documentation: whatever a package exports, and every method of an exported interface,
 * has a comment.
 */
export const documented: Step = {
  name: 'documented',
  promise: 'every public symbol says what it is',
  async run(root) {
    const entries = packageFolders(root).flatMap(entriesOf);
    if (entries.length === 0) return ['There are no declarations: run "npm run build" first.'];
    const program = ts.createProgram(entries, {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      skipLibCheck: true,
      types: [],
    });
    const problems = entries.flatMap((entry) => undocumentedIn(entry, program, root));
    return [...new Set(problems)];
  },
};

/** The declaration files that a package's exports name. */
function entriesOf(folder: string): readonly string[] {
  const { exports = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.values<unknown>(exports)
    .map((conditions) => Reflect.get(Object(conditions), 'types'))
    .filter((types) => typeof types === 'string')
    .map((types) => join(folder, types))
    .filter((path) => existsSync(path));
}

function undocumentedIn(entry: string, program: ts.Program, root: string): readonly string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => resolved(symbol, checker))
    .filter((symbol) => isOurs(symbol, root))
    .flatMap((symbol) => [symbol, ...methodsOf(symbol)])
    .filter((symbol) => symbol.getDocumentationComment(checker).length === 0)
    .map((symbol) => `${placeOf(symbol, root)} ${symbol.name} says nothing of itself`);
}

function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return isAlias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What a package hands on from another one, that one has to document. */
function isOurs(symbol: ts.Symbol, root: string): boolean {
  const path = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
  return path.startsWith(join(root, 'packages')) && !path.includes('/node_modules/');
}

/** The methods of an interface or a class; what is private is nobody's business. */
function methodsOf(symbol: ts.Symbol): readonly ts.Symbol[] {
  return [...(symbol.members?.values() ?? [])].filter(
    (member) => (member.flags & ts.SymbolFlags.Method) !== 0 && !member.name.startsWith('__#'),
  );
}

function placeOf(symbol: ts.Symbol, root: string): string {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration) return '';
  const file = declaration.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(declaration.getStart(file));
  return `${relative(root, file.fileName)}:${line + 1}`;
}
