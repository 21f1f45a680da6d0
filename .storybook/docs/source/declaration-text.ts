import ts from 'typescript';

/** A declaration as one would read it: without the bodies of functions, and without what is private. */
export function declarationText(declaration: ts.Declaration, checker: ts.TypeChecker): string {
  if (ts.isFunctionDeclaration(declaration)) return `${headOf(declaration)};`;
  if (ts.isClassDeclaration(declaration)) return classText(declaration);
  if (ts.isVariableDeclaration(declaration)) return variableText(declaration, checker);
  return withoutExport(declaration.getText());
}

/** A function up to its body. */
export function headOf(declaration: ts.FunctionLikeDeclaration): string {
  const text = declaration.getText();
  const end = declaration.body ? declaration.body.getStart() - declaration.getStart() : text.length;
  return withoutExport(text.slice(0, end)).trim().replace(/;$/, '');
}

function classText(declaration: ts.ClassDeclaration): string {
  const [first] = declaration.members;
  const start = declaration.getStart();
  const end = first ? first.getFullStart() : declaration.getEnd() - 1;
  const head = withoutExport(declaration.getSourceFile().text.slice(start, end)).trim();
  const members = declaration.members.filter(isPublic).map((member) => `  ${memberText(member)};`);
  return [head.endsWith('{') ? head : `${head} {`, ...members, '}'].join('\n');
}

function isPublic(member: ts.ClassElement): boolean {
  const flags = ts.getCombinedModifierFlags(member);
  const isHidden = (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;
  return !isHidden && !(member.name && ts.isPrivateIdentifier(member.name));
}

function memberText(member: ts.ClassElement): string {
  if (ts.isPropertyDeclaration(member)) {
    const { initializer, name, type } = member;
    if (initializer && type) return `${name.getText()}: ${type.getText()}`;
    return member.getText().replace(/;$/, '');
  }
  return ts.isMethodDeclaration(member) ||
    ts.isConstructorDeclaration(member) ||
    ts.isAccessor(member)
    ? headOf(member)
    : member.getText().replace(/;$/, '');
}

function variableText(declaration: ts.VariableDeclaration, checker: ts.TypeChecker): string {
  const { name, type } = declaration;
  const said = type?.getText() ?? checker.typeToString(checker.getTypeAtLocation(declaration));
  return `const ${name.getText()}: ${said};`;
}

function withoutExport(text: string): string {
  return text.replace(/^export (?:default )?/, '');
}
