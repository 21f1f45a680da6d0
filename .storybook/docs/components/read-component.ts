import { basename, dirname } from 'node:path';
import ts from 'typescript';
import { commentOf } from '../source/comment-text.js';
import type { ImportGraph } from '../source/imports.js';
import { isOurs, type Member, membersOf } from '../source/members.js';
import type { PublicProgram, PublicSymbol } from '../source/public-program.js';
import { readElements, type StyledElement } from './read-elements.js';
import { readTokens, type UsedToken } from './read-tokens.js';

/** A part that an app can replace. */
export interface Part extends Member {
  /** Whether the default one can be had, to be wrapped: `Contacts.Row`. */
  readonly isExported: boolean;
}

/** A prop, with what it is when it is left out. */
export interface Prop extends Member {
  readonly initial: string;
}

/** A component, as its sources have it. */
export interface PublicComponent {
  readonly name: string;
  readonly module: string;
  /** Of its sources, below packages/ui/src. */
  readonly folder: string;
  readonly description: string;
  readonly props: readonly Prop[];
  readonly parts: readonly Part[];
  readonly elements: readonly StyledElement[];
  readonly tokens: readonly UsedToken[];
  /** The hooks of `@parlor/hooks` that its own files call. */
  readonly hooks: readonly string[];
  /** All files that it is made of, those of other components and of what they share included. */
  readonly files: ReadonlySet<string>;
}

/** Reads a component: what it takes, what it draws, what can be styled and replaced. */
export function readComponent(
  { name, module, symbol, declaration }: PublicSymbol,
  { checker }: PublicProgram,
  imports: ImportGraph,
): PublicComponent {
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  const signature = type
    .getCallSignatures()
    .find((one) => one.declaration && isOurs(one.declaration));
  const root = signature?.declaration ?? declaration;
  const rootSymbol = rootName(root) && checker.getSymbolAtLocation(rootName(root) ?? root);
  const file = root.getSourceFile();
  const folder = dirname(file.fileName);
  const own = imports.reach(file, (one) => one.fileName.startsWith(`${folder}/`));
  const elements = readElements(own, checker);
  const taken = signature?.parameters[0];
  const propsType = taken && checker.getTypeOfSymbolAtLocation(taken, root);
  const props = propsType ? membersOf(propsType, checker) : [];
  const initials = initialsIn(root);
  return {
    name,
    module,
    folder: basename(folder),
    description: (rootSymbol && commentOf(rootSymbol, checker)) || commentOf(symbol, checker),
    props: props.map((prop) => ({ ...prop, initial: initials.get(prop.name) ?? '' })),
    parts: propsType ? partsOf(propsType, type, checker) : [],
    elements,
    tokens: readTokens(folder, new Set(elements.map(({ className }) => className))),
    hooks: hooksOf(own, imports),
    files: new Set(
      [...imports.reach(file, (one) => one.fileName.includes('/packages/ui/src/'))].map(
        ({ fileName }) => fileName.split('/packages/ui/src/')[1] ?? fileName,
      ),
    ),
  };
}

function rootName(root: ts.Node): ts.Identifier | undefined {
  return ts.isFunctionDeclaration(root) ? root.name : undefined;
}

/** What props are when they are left out: what their names are given where they are taken apart. */
function initialsIn(root: ts.Node): ReadonlyMap<string, string> {
  const initials = new Map<string, string>();
  if (!ts.isFunctionDeclaration(root)) return initials;
  const [parameter] = root.parameters;
  const patterns = [
    parameter?.name,
    ...[...(root.body?.statements ?? [])]
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .filter(({ initializer }) => initializer?.getText() === parameter?.name.getText())
      .map((one) => one.name),
  ];
  for (const pattern of patterns) {
    if (!pattern || !ts.isObjectBindingPattern(pattern)) continue;
    for (const { name, propertyName, initializer } of pattern.elements) {
      if (initializer) initials.set((propertyName ?? name).getText(), initializer.getText());
    }
  }
  return initials;
}

function partsOf(props: ts.Type, component: ts.Type, checker: ts.TypeChecker): readonly Part[] {
  const symbol = props.getProperty('parts');
  const [declaration] = symbol?.declarations ?? [];
  if (!symbol || !declaration) return [];
  const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, declaration));
  return membersOf(type, checker).map((part) => ({
    ...part,
    isExported: component.getProperty(part.name) !== undefined,
  }));
}

function hooksOf(files: Iterable<ts.SourceFile>, imports: ImportGraph): readonly string[] {
  const names = [...files].flatMap((file) => imports.of(file).foreign);
  const hooks = names.flatMap((name) => /^@parlor\/hooks (use\w+)$/.exec(name)?.[1] ?? []);
  return [...new Set(hooks)].toSorted();
}
