import { isDrawn } from './seen.js';

/** More of them would tell the same. */
const MOST = 3;

/** Where a few buttons that look different can be pressed, in pixels of the window. */
export function someButtons(): readonly { x: number; y: number }[] {
  const looks = new Set<string>();
  return [...document.querySelectorAll('button:enabled')]
    .filter((button) => {
      if (looks.has(button.className) || !isDrawn(button) || !isUppermost(button)) return false;
      looks.add(button.className);
      return true;
    })
    .slice(0, MOST)
    .map(centreOf);
}

function isUppermost(button: Element): boolean {
  const { x, y } = centreOf(button);
  return button.contains(document.elementFromPoint(x, y));
}

function centreOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
