import { type Fate, fateOf, isMostlyBeyond, type Span } from './clip.js';
import { isBeside } from './reach.js';
import { type Frame, isDrawn, nameOf } from './seen.js';

/** What is left of a word and its three dots on less says nothing. */
const LEAST_ROOM = 20;

/** Words that are cut off without a sign that there are more, or lie beside their box. */
export function cutTexts(frame: Frame): readonly string[] {
  const problems = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!element || !text.textContent?.trim() || !frame.holds(element)) continue;
    if (!isDrawn(element)) continue;
    const trouble = linesOf(text)
      .map((line) => troubleWith(line, element, frame))
      .find(Boolean);
    if (trouble) problems.add(`${nameOf(element)} ${trouble}`);
  }
  return [...problems];
}

function linesOf(text: Node): readonly Span[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function troubleWith(line: Span, element: Element, frame: Frame): string | undefined {
  const fate = fateOf(line, element, isMostlyBeyond);
  if (fate.cut) return troubleOfCut(fate.cut);
  if (isBeside(fate, frame)) return 'goes on beside its box';
  return undefined;
}

/** Three dots say that there is more. */
function troubleOfCut({ by, axis }: NonNullable<Fate['cut']>): string | undefined {
  const { textOverflow, webkitLineClamp } = getComputedStyle(by);
  const isClamped = webkitLineClamp !== 'none';
  const hasDots = isClamped || (axis === 'x' && textOverflow !== 'clip');
  if (!hasDots) return `is cut off ${axis === 'x' ? 'sideways' : 'below'} by ${nameOf(by)}`;
  return by.clientWidth < LEAST_ROOM ? `has ${by.clientWidth} px for its words` : undefined;
}
