const CONTAINER = /^ {0,3}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Ends a quotation or a list with its last marked line. Markdown takes an unmarked line below for a part of it, which
 * is not what people mean who answer under what they quote.
 */
export function separateBlocks(text: string): string {
  const lines: string[] = [];
  let fence = '';
  let wasContainer = false;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    const isContainer = fence === '' && CONTAINER.test(line);
    if (wasContainer && !isContainer && /^\S/.test(line)) lines.push('');
    lines.push(line);
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    // What is indented below an item belongs to it, and so does an empty line.
    wasContainer = isContainer || (wasContainer && /^\s/.test(line));
  }
  return lines.join('\n');
}
