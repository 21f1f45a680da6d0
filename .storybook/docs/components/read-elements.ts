import ts from 'typescript';

/** A data attribute, and when it is there. */
export interface DataAttribute {
  readonly name: string;
  /** The values it can have, or while what it is there. */
  readonly values: string;
}

/** An element that an app's CSS can find. */
export interface StyledElement {
  /** Without the dot. */
  readonly className: string;
  readonly tag: string;
  readonly role: string;
  readonly attributes: readonly DataAttribute[];
  /** Whether it is the outermost of a component: its class stands beside that of all roots. */
  readonly isOutermost: boolean;
}

/**
 * Whether an app's CSS may name its class, which stays then as the rest of the API does: that of a component's outermost
 * element, and one that says what its data attributes are of.
 */
export function isKept({ isOutermost, attributes }: StyledElement): boolean {
  return isOutermost || attributes.length > 0;
}

/** All elements with a class of the kit that these files draw, in the order in which they are written. */
export function readElements(
  files: Iterable<ts.SourceFile>,
  checker: ts.TypeChecker,
): readonly StyledElement[] {
  const elements = new Map<string, StyledElement>();
  for (const file of files) {
    for (const opening of openingsIn(file)) {
      for (const found of readElement(opening, checker)) {
        const known = elements.get(found.className);
        elements.set(found.className, known ? together(known, found) : found);
      }
    }
  }
  return [...elements.values()];
}

/** On the outermost element of each component. */
const ROOT_CLASS = 'parlor-root';

type Opening = ts.JsxOpeningElement | ts.JsxSelfClosingElement;

function openingsIn(node: ts.Node): readonly Opening[] {
  const own = ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node) ? [node] : [];
  const below: Opening[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...openingsIn(child));
  });
  return [...own, ...below];
}

function readElement(opening: Opening, checker: ts.TypeChecker): readonly StyledElement[] {
  const tag = opening.tagName.getText();
  const given = opening.attributes.properties.filter(ts.isJsxAttribute);
  const textOf = (name: string) =>
    given.find((one) => one.name.getText() === name)?.initializer?.getText() ?? '';
  const classNames: readonly string[] = textOf('className').match(/\bparlor-[\w-]*\w/g) ?? [];
  const className = classNames.find((name) => name !== ROOT_CLASS);
  if (!className) return [];
  const attributes = given
    .filter((one) => one.name.getText().startsWith('data-'))
    .map((one) => ({ name: one.name.getText(), values: valuesOf(one, checker) }));
  // A component of the kit hands its class on to an element that it alone knows.
  const isElement = /^[a-z]/.test(tag);
  const isOutermost = classNames.includes(ROOT_CLASS);
  const role = plain(textOf('role'));
  return [{ className, tag: isElement ? tag : '', role, attributes, isOutermost }];
}

function valuesOf({ initializer }: ts.JsxAttribute, checker: ts.TypeChecker): string {
  if (!initializer) return 'always there';
  if (ts.isStringLiteral(initializer)) {
    return initializer.text === '' ? 'always there' : `\`${initializer.text}\``;
  }
  const expression = ts.isJsxExpression(initializer) ? initializer.expression : undefined;
  if (!expression) return 'always there';
  const type = checker.getTypeAtLocation(expression);
  const literals = (type.isUnion() ? type.types : [type]).filter((one) => one.isStringLiteral());
  if (literals.length > 0) return literals.map(({ value }) => `\`${value}\``).join(', ');
  const [condition = ''] = expression.getText().split(/ \|\| undefined$/);
  const isFlag = condition !== expression.getText();
  const shown = condition.replaceAll(/\s+/g, ' ');
  if (isFlag) return `there while \`${shown}\``;
  const isNumber = (type.flags & ts.TypeFlags.NumberLike) !== 0;
  return `${isNumber ? 'a number' : 'a text'}: \`${shown}\``;
}

function together(one: StyledElement, other: StyledElement): StyledElement {
  const names = new Set(one.attributes.map(({ name }) => name));
  const more = other.attributes.filter(({ name }) => !names.has(name));
  return {
    ...one,
    tag: one.tag || other.tag,
    role: one.role || other.role,
    attributes: [...one.attributes, ...more],
    isOutermost: one.isOutermost || other.isOutermost,
  };
}

/** A role that is written as a text. */
function plain(text: string): string {
  return /^"([\w-]+)"$/.exec(text)?.[1] ?? '';
}
