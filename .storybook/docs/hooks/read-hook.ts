import ts from 'typescript';
import { commentOf, parameterComment } from '../source/comment-text.js';
import { headOf } from '../source/declaration-text.js';
import { isOurs, type Member, membersOf } from '../source/members.js';
import type { PublicProgram, PublicSymbol } from '../source/public-program.js';

/** What a hook is called with. */
export interface HookParameter {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly comment: string;
  /** The fields of an object with options. */
  readonly fields: readonly Member[];
}

/** A hook, as its source has it. */
export interface Hook {
  readonly name: string;
  readonly module: string;
  /** What it is, in the paragraphs of its TSDoc that no other field has. */
  readonly description: string;
  /** When it renders again. */
  readonly rendering: string;
  /** Which methods and events of the SDK it is made of. */
  readonly foundation: string;
  readonly signatures: readonly string[];
  readonly parameters: readonly HookParameter[];
  readonly returnType: string;
  /** What the type of what it returns says of itself. */
  readonly returnComment: string;
  /** The fields of what it returns, when that is an object. */
  readonly fields: readonly Member[];
}

/** Reads a hook's declaration and its TSDoc. */
export function readHook({ name, module, symbol }: PublicSymbol, source: PublicProgram): Hook {
  const { checker } = source;
  const functions = (symbol.declarations ?? []).filter(ts.isFunctionDeclaration);
  const heads = functions.length > 1 ? functions.filter(({ body }) => !body) : functions;
  const [declaration] = heads;
  if (!declaration) throw new Error(`${name} is no function.`);
  const signature = checker.getSignatureFromDeclaration(declaration);
  const returned = signature && checker.getReturnTypeOfSignature(signature);
  const returnSymbol = returned?.aliasSymbol ?? returned?.getSymbol();
  const isOwnType = returnSymbol?.declarations?.some(isOurs) ?? false;
  return {
    name,
    module,
    ...sortParagraphs(commentOf(symbol, checker)),
    signatures: heads.map((one) => `function ${headOf(one).replace(/^function /, '')}`),
    parameters: declaration.parameters.map((one) => readParameter(one, symbol, checker)),
    returnType: declaration.type?.getText() ?? (returned ? checker.typeToString(returned) : 'void'),
    returnComment: returnSymbol && isOwnType ? commentOf(returnSymbol, checker) : '',
    fields: returned && isOwnType && isObject(returned) ? membersOf(returned, checker) : [],
  };
}

/** TSDocs say when a hook renders again, and what it stands on, in paragraphs or sentences that begin with it. */
function sortParagraphs(comment: string): Pick<Hook, 'description' | 'rendering' | 'foundation'> {
  const paragraphs = comment
    .replaceAll(/(?<=[.)])\s+(?=(?:It )?[Ss]tands on )/g, '\n\n')
    .split(/\n{2,}/);
  const foundation = paragraphs.filter((text) => /^(?:It )?[Ss]tands on /.test(text));
  const rest = paragraphs.filter((text) => !foundation.includes(text));
  const rendering = rest.filter((text) => ABOUT_RENDERING.test(text));
  const description = rest.filter((text) => !rendering.includes(text));
  return {
    // A hook that is said in one paragraph keeps it as what it is.
    description: (description.length > 0 ? description : rendering).join('\n\n'),
    rendering: rendering.join('\n\n'),
    foundation: foundation.join('\n\n'),
  };
}

/** When something renders again; or never, since what is returned does not change. */
const ABOUT_RENDERING =
  /\b[Rr]enders?\b[^.]*\bagain\b|\b[Nn]ever renders\b|\b[Nn]othing is rendered\b/;

function readParameter(
  declaration: ts.ParameterDeclaration,
  hook: ts.Symbol,
  checker: ts.TypeChecker,
): HookParameter {
  const isNamed = ts.isIdentifier(declaration.name);
  const name = isNamed ? declaration.name.getText() : 'options';
  const type = checker.getNonNullableType(checker.getTypeAtLocation(declaration));
  const symbol = type.aliasSymbol ?? type.getSymbol();
  const isOwnType = symbol?.declarations?.some(isOurs) ?? false;
  return {
    name,
    type: declaration.type?.getText() ?? checker.typeToString(type),
    isOptional: declaration.initializer !== undefined || declaration.questionToken !== undefined,
    comment:
      parameterComment(hook, name, checker) ||
      (symbol && isOwnType ? commentOf(symbol, checker) : ''),
    fields: isOwnType && isObject(type) ? membersOf(type, checker) : [],
  };
}

/** Something with fields that are worth a table: not a text, not one of several types, not a function. */
function isObject(type: ts.Type): boolean {
  const isPlain = (type.flags & ts.TypeFlags.Object) !== 0 && !type.isUnion();
  return isPlain && type.getCallSignatures().length === 0;
}
