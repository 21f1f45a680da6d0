import ts from 'typescript';
import { colourIn, lengthIn } from './literals.js';

/** Attributes of drawings that are colours. */
const PAINTS = new Set(['fill', 'stroke', 'color', 'stopColor', 'floodColor']);

/** Numbers that React leaves without px. */
const BARE =
  /^(--|flex|grid|order|opacity|zIndex|zoom|lineHeight|fontWeight|scale|aspectRatio|strokeDashoffset|animationIterationCount|columnCount|tabSize|orphans|widows)/;

/**
 * What the inline styles and the drawings of a component do not take from the tokens. What is measured or given, such as
 * `${size}px`, is not written there.
 */
export function problemsInStyles(code: string, file: string): readonly string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const problems: string[] = [];
  const complain = (node: ts.Node, problem: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    problems.push(`${file}:${line + 1} ${problem}`);
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxAttribute(node)) visitAttribute(node, complain);
    if (ts.isObjectLiteralExpression(node) && isStyle(node)) visitStyle(node, complain);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

type Complain = (node: ts.Node, problem: string) => void;

function visitAttribute({ name, initializer }: ts.JsxAttribute, complain: Complain): void {
  if (!initializer || !ts.isIdentifier(name) || !PAINTS.has(name.text)) return;
  const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  if (!value || !ts.isStringLiteralLike(value)) return;
  const colour = colourIn(value.text);
  if (colour) complain(initializer, `${name.text} has a colour of its own: ${colour}`);
}

function visitStyle(style: ts.ObjectLiteralExpression, complain: Complain): void {
  for (const property of style.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const name = nameOf(property);
    const value = writtenIn(property, name);
    const colour = colourIn(value);
    const length = lengthIn(value);
    if (colour) complain(property, `${name} has a colour of its own: ${colour}`);
    if (length) complain(property, `${name} has a length of its own: ${length}`);
  }
}

function nameOf({ name }: ts.PropertyAssignment): string {
  return ts.isComputedPropertyName(name) ? name.getText() : name.text;
}

/** What stands there, as React hands it on; nothing of what is reckoned. */
function writtenIn({ initializer }: ts.PropertyAssignment, name: string): string {
  if (ts.isStringLiteralLike(initializer)) return initializer.text;
  if (ts.isNumericLiteral(initializer) && !BARE.test(name)) return `${initializer.text}px`;
  return '';
}

/** In `style={{ … }}`, and wherever `CSSProperties` is said of it. */
function isStyle(node: ts.ObjectLiteralExpression): boolean {
  const { parent } = node;
  if (ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent)) return says(parent.type);
  if (ts.isVariableDeclaration(parent)) return !!parent.type && says(parent.type);
  return ts.isJsxExpression(parent) && isStyleAttribute(parent.parent);
}

const says = (type: ts.TypeNode) => type.getText().includes('CSSProperties');

function isStyleAttribute(node: ts.Node): boolean {
  return ts.isJsxAttribute(node) && node.name.getText() === 'style';
}
