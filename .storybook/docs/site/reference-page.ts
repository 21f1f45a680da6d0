import { dirname, relative } from 'node:path';
import ts from 'typescript';
import { code, joined, memberTable } from '../site/markdown.js';
import { commentOf } from '../source/comment-text.js';
import { declarationText } from '../source/declaration-text.js';
import { isOurs, membersOf } from '../source/members.js';
import { type PublicProgram, type PublicSymbol, ROOT } from '../source/public-program.js';

/** What a module exports beside its components and hooks: a declaration each, in the words of its source. */
export function referencePage(
  module: string,
  symbols: readonly PublicSymbol[],
  { checker, symbols: all }: PublicProgram,
): string {
  const names = new Set(all.map(({ name }) => name));
  const sorted = symbols.toSorted((one, other) => one.name.localeCompare(other.name));
  const entries = sorted.map(({ name, symbol, declaration }) =>
    joined(
      `## ${name}`,
      commentOf(symbol, checker),
      code(shortened(declarationText(declaration, checker))),
      hiddenFields(declaration, names, checker),
    ).trim(),
  );
  return joined(
    `# ${module}`,
    `What \`${module}\` exports beside what has a page of its own, by name.`,
    ...entries,
  );
}

/** What a type has that is written with names which nobody can look up: the fields that come of them. */
function hiddenFields(
  declaration: ts.Declaration,
  names: ReadonlySet<string>,
  checker: ts.TypeChecker,
): string {
  if (!ts.isTypeAliasDeclaration(declaration)) return '';
  const isHidden = (node: ts.Node): boolean => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
      const [named] = checker.getSymbolAtLocation(node.typeName)?.declarations ?? [];
      const isKnown = names.has(node.typeName.text) || named?.kind === ts.SyntaxKind.TypeParameter;
      if (named && isOurs(named) && !isKnown) return true;
    }
    return ts.forEachChild(node, isHidden) ?? false;
  };
  if (!isHidden(declaration.type)) return '';
  const fields = membersOf(checker.getTypeAtLocation(declaration), checker);
  return fields.length > 0 ? memberTable(fields, 'Field') : '';
}

/** The modules of which some symbols are, each with them; the contract is too much for one page and is one for each folder. */
export function byModule(
  symbols: readonly PublicSymbol[],
): ReadonlyMap<string, readonly PublicSymbol[]> {
  const modules = new Map<string, PublicSymbol[]>();
  for (const symbol of symbols) {
    const module =
      symbol.module === '@parlor/sdk' ? `@parlor/sdk ${areaOf(symbol)}` : symbol.module;
    modules.set(module, [...(modules.get(module) ?? []), symbol]);
  }
  return modules;
}

/** Where a page of {@link byModule} is. */
export function referencePath(module: string): string {
  return `docs/reference/${module.replace('@parlor/', '').replaceAll(/[^a-z-]+/g, '-')}.md`;
}

function areaOf({ declaration }: PublicSymbol): string {
  const path = relative(ROOT, dirname(declaration.getSourceFile().fileName));
  return path.replace(/^packages\/sdk\/src\/?/, '').split('/')[0] || 'basics';
}

/** A table of some hundred texts says nothing that its first lines do not. */
function shortened(text: string): string {
  const lines = text.split('\n');
  return lines.length <= 120 ? text : [...lines.slice(0, 40), '  // …', '}'].join('\n');
}
