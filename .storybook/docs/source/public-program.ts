import { join } from 'node:path';
import ts from 'typescript';

/** Where the repository is. */
export const ROOT = join(import.meta.dirname, '../../..');

/** One thing that a package exports. */
export interface PublicSymbol {
  /** By what name it is imported. */
  readonly name: string;
  /** From where: `@parlor/ui/locales`, say. */
  readonly module: string;
  readonly symbol: ts.Symbol;
  readonly declaration: ts.Declaration;
}

/** What the packages export, as the compiler sees it. */
export interface PublicProgram {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  readonly symbols: readonly PublicSymbol[];
}

/** What can be imported, and the source that it comes from. Languages and Tencent's file names export what others do. */
const ENTRIES: Readonly<Record<string, string>> = {
  '@parlor/hooks': 'packages/hooks/src/index.ts',
  '@parlor/hooks/seat-rules': 'packages/hooks/src/seat-rules/index.ts',
  '@parlor/hooks/trtc-audio': 'packages/hooks/src/trtc-audio/index.ts',
  '@parlor/hooks/webrtc-audio': 'packages/hooks/src/webrtc-audio/index.ts',
  '@parlor/ui': 'packages/ui/src/index.ts',
  '@parlor/ui/locales': 'packages/ui/src/locales/index.ts',
  '@parlor/sdk': 'packages/sdk/src/index.ts',
  '@parlor/engine': 'packages/engine/src/index.ts',
  '@parlor/electron': 'packages/electron/src/index.ts',
};

/** Reads the sources of all packages, which takes the compiler some seconds. */
export function readPublicProgram(): PublicProgram {
  const program = ts.createProgram(
    Object.values(ENTRIES).map((path) => join(ROOT, path)),
    compilerOptions(),
  );
  const checker = program.getTypeChecker();
  const symbols = Object.entries(ENTRIES).flatMap(([module, path]) => {
    const file = program.getSourceFile(join(ROOT, path));
    const exported = file && checker.getSymbolAtLocation(file);
    if (!exported) throw new Error(`${path} exports nothing.`);
    return checker
      .getExportsOfModule(exported)
      .flatMap((symbol) => publicSymbol(symbol, module, checker));
  });
  return { program, checker, symbols };
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'packages/ui/tsconfig.json'), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, join(ROOT, 'packages/ui'));
  const { composite, incremental, tsBuildInfoFile, outDir, rootDir, ...options } = parsed.options;
  return { ...options, noEmit: true, types: ['node'] };
}

function publicSymbol(
  exported: ts.Symbol,
  module: string,
  checker: ts.TypeChecker,
): readonly PublicSymbol[] {
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
  const [declaration] = symbol.declarations ?? [];
  return declaration ? [{ name: exported.name, module, symbol, declaration }] : [];
}
