import ts from 'typescript';
import { commentOf } from './comment-text.js';
import { headOf } from './declaration-text.js';

/** A property or a method, for a table. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly comment: string;
}

/** The members that a type has from the packages themselves: not what every array or HTML element has. */
export function membersOf(type: ts.Type, checker: ts.TypeChecker): readonly Member[] {
  return checker.getPropertiesOfType(type).flatMap((symbol) => {
    const declaration = symbol.declarations?.find(isOurs);
    return declaration ? [memberOf(symbol, declaration, checker)] : [];
  });
}

/** Whether something was written in this repository. */
export function isOurs(declaration: ts.Declaration): boolean {
  const { fileName } = declaration.getSourceFile();
  return fileName.includes('/packages/') && !fileName.includes('/node_modules/');
}

function memberOf(symbol: ts.Symbol, declaration: ts.Declaration, checker: ts.TypeChecker): Member {
  return {
    name: symbol.name,
    type: typeText(declaration, checker),
    isOptional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    comment: commentOf(symbol, checker),
  };
}

/** As it is written: what a reader would look up. */
function typeText(declaration: ts.Declaration, checker: ts.TypeChecker): string {
  if (ts.isMethodSignature(declaration)) return arrowOf(declaration);
  if (ts.isMethodDeclaration(declaration)) return headOf(declaration);
  const isTyped = ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration);
  if (isTyped && declaration.type) return oneLine(declaration.type.getText());
  return checker.typeToString(checker.getTypeAtLocation(declaration));
}

function arrowOf({ parameters, type, typeParameters }: ts.MethodSignature): string {
  const generics = typeParameters
    ? `<${typeParameters.map((one) => one.getText()).join(', ')}>`
    : '';
  const taken = parameters.map((one) => one.getText()).join(', ');
  return oneLine(`${generics}(${taken}) => ${type?.getText() ?? 'void'}`);
}

function oneLine(text: string): string {
  return text
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^\| /, '')
    .trim();
}
