import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import type { PublicProgram } from './public-program.js';

/** What a file uses at run time. */
export interface FileImports {
  /** The files of this repository where it is written. */
  readonly files: readonly ts.SourceFile[];
  /** The names that come from other packages, with the package: `@parlor/hooks useSession`. */
  readonly foreign: readonly string[];
}

/** Follows imports, also those by `import()`: names to where they are written, past the indexes that hand them on. */
export class ImportGraph {
  readonly #source: PublicProgram;
  readonly #known = new Map<ts.SourceFile, FileImports>();

  constructor(source: PublicProgram) {
    this.#source = source;
  }

  /** Every file that is reached from one, itself included; where `isIn` lets it. */
  reach(from: ts.SourceFile, isIn: (file: ts.SourceFile) => boolean): ReadonlySet<ts.SourceFile> {
    const reached = new Set([from]);
    // A set hands out what is added while it is walked.
    for (const file of reached) {
      for (const next of this.of(file).files) if (isIn(next)) reached.add(next);
    }
    return reached;
  }

  of(file: ts.SourceFile): FileImports {
    const known = this.#known.get(file);
    if (known) return known;
    const imports = this.#read(file);
    this.#known.set(file, imports);
    return imports;
  }

  #read(file: ts.SourceFile): FileImports {
    const statements = file.statements.map((one) => [one, moduleOf(one)] as const);
    const files = statements.flatMap(([statement, from]) =>
      from?.startsWith('.') ? this.#written(statement, file, from) : [],
    );
    const loaded = dynamicImports(file).flatMap((path) => this.#resolve(file, path) ?? []);
    const foreign = statements.flatMap(([statement, from]) =>
      from === undefined || from.startsWith('.')
        ? []
        : namesOf(statement).map(({ name }) => `${from} ${name.text}`),
    );
    return { files: [...new Set([...files, ...loaded])], foreign };
  }

  #written(statement: ts.Statement, file: ts.SourceFile, path: string): readonly ts.SourceFile[] {
    const names = namesOf(statement);
    const whole = this.#resolve(file, path);
    if (names.length === 0) return isWhole(statement) && whole ? [whole] : [];
    return names.flatMap(({ name }) => {
      const symbol = this.#source.checker.getSymbolAtLocation(name);
      const isAlias = symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const target = isAlias ? this.#source.checker.getAliasedSymbol(symbol) : symbol;
      return target?.declarations?.map((one) => one.getSourceFile()) ?? [];
    });
  }

  #resolve(file: ts.SourceFile, path: string): ts.SourceFile | undefined {
    const base = resolve(dirname(file.fileName), path).replace(/\.js$/, '');
    const { program } = this.#source;
    return program.getSourceFile(`${base}.ts`) ?? program.getSourceFile(`${base}.tsx`);
  }
}

/** Where a statement imports from; nothing when it imports types alone. */
function moduleOf(statement: ts.Statement): string | undefined {
  if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
    const isOfTypes = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return isOfTypes ? undefined : statement.moduleSpecifier.text;
  }
  if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return undefined;
  const { moduleSpecifier } = statement;
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
}

/** The values that a statement names. */
function namesOf(
  statement: ts.Statement,
): readonly { readonly name: ts.Identifier | ts.StringLiteral }[] {
  if (ts.isImportDeclaration(statement)) {
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly);
  }
  if (!ts.isExportDeclaration(statement)) return [];
  const { exportClause } = statement;
  if (!exportClause || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.filter(({ isTypeOnly }) => !isTypeOnly);
}

/** Whether all of a module is imported: `import * as parts`. */
function isWhole(statement: ts.Statement): boolean {
  const bindings = ts.isImportDeclaration(statement) && statement.importClause?.namedBindings;
  return Boolean(bindings && ts.isNamespaceImport(bindings));
}

function dynamicImports(file: ts.SourceFile): readonly string[] {
  return [...file.text.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, path = '']) => path);
}
