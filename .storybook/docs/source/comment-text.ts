import ts from 'typescript';

/** What the TSDoc of a symbol says, as Markdown; without its tags. */
export function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return asMarkdown(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
}

/** What its `@param` of that name says. */
export function parameterComment(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): string {
  const found = symbol
    .getJsDocTags(checker)
    .filter((tag) => tag.name === 'param')
    .map(({ text }) => ts.displayPartsToString(text))
    .find((text) => text.split(/\s/, 1)[0] === name);
  return asMarkdown(found?.replace(/^\S+\s*(?:-\s*)?/, '') ?? '');
}

/** What the TSDoc before a node says: of a part, say, which nobody else refers to. */
export function commentBefore(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  return asMarkdown((comment && ts.getTextOfJSDocComment(comment.comment)) ?? '');
}

/** The first sentence, for lists of pages. */
export function firstSentence(text: string): string {
  const [paragraph = ''] = text.split('\n\n');
  const line = paragraph.replaceAll(/\s*\n\s*/g, ' ').trim();
  return /^.*?[.:;!?](?=\s|$)(?<!\b(?:e\.g|i\.e)\.)/.exec(line)?.[0].replace(/[:;]$/, '.') ?? line;
}

function asMarkdown(text: string): string {
  return (
    text
      .replaceAll(/\{@link\s+([^}|]+?)\s*(?:\|[^}]*)?\}/g, '`$1`')
      // Else Markdown takes the underscores of an event's name for emphasis.
      .replaceAll(/(?<![`\w.])[A-Z]+(?:_[A-Z]+)+\b(?!`)/g, '`$&`')
      .trim()
  );
}
