/** Whoever writes more than this writes no chat message; what they write stays as it is. */
const MOST_LETTERS = 4_000;
/** Markdown has worst cases, and all of them are made of many marks. */
const MOST_MARKS = 400;
const MOST_CONTAINERS = 8;

const MARKS = /[*_~`[\]<>\\-]/g;
/** Emphasis, code, a link; or a line that begins like a quotation or a list. */
const LIKELY = /[*_~`](?=\S)|\]\(|^ {0,3}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/m;

/**
 * Whether a text looks as if it had markdown in it, and can be read without taking long: for the other ones nothing
 * has to be loaded.
 */
export function hasMarkdown(text: string): boolean {
  if (text.length > MOST_LETTERS || !LIKELY.test(text)) return false;
  return (text.match(MARKS)?.length ?? 0) <= MOST_MARKS && !isPiledUp(text);
}

/** Whether a line begins with more quotations and lists within each other than anybody needs. */
function isPiledUp(text: string): boolean {
  return text.split('\n').some((line) => {
    const [beginning = ''] = /^[\s>+*-]*/.exec(line) ?? [];
    return beginning.replace(/\s/g, '').length > MOST_CONTAINERS;
  });
}
