import type { KeyboardEvent, RefObject } from 'react';
import { findByPrefix } from './list-keys.js';
import { useTypeAhead } from './use-type-ahead.js';

interface PagedMenu {
  readonly onClose: (reason: 'escape' | 'outside') => void;
  readonly onBack?: (() => void) | undefined;
}

/** Arrows go around and lead to pages and back, letters jump to an item, Tab closes the menu. */
export function useMenuKeys(
  ref: RefObject<HTMLDivElement | null>,
  { onClose, onBack }: PagedMenu,
): (event: KeyboardEvent) => void {
  const typeAhead = useTypeAhead().type;
  const jump = (elements: readonly HTMLElement[], current: number, event: KeyboardEvent) =>
    isLetter(event.key)
      ? findByPrefix(labelsOf(elements), typeAhead(event.key, event.timeStamp), current)
      : undefined;
  return (event: KeyboardEvent) => {
    // What is around has a use for most keys.
    event.stopPropagation();
    if (event.key === 'Tab') return onClose('escape');
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const elements = itemsOf(ref.current);
    const current = elements.findIndex((element) => element.matches(':focus'));
    const next = targetOf(event.key, current, elements.length) ?? jump(elements, current, event);
    if (next !== undefined) elements[next]?.focus();
    else if (!turnPage(event, elements[current], onBack)) return;
    event.preventDefault();
  };
}

/** Whether the key has led to another page. */
function turnPage(
  event: KeyboardEvent,
  current: HTMLElement | undefined,
  onBack: (() => void) | undefined,
): boolean {
  const direction = pageKey(event);
  if (direction === 'back' && onBack) onBack();
  else if (direction === 'into' && current?.hasAttribute('aria-haspopup')) current.click();
  else return false;
  return true;
}

/** The arrow in the direction of writing leads into a page, the other one back. */
function pageKey({ key, currentTarget }: KeyboardEvent): 'into' | 'back' | undefined {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
  return (key === 'ArrowRight') === isRightToLeft ? 'back' : 'into';
}

/** The items of a menu, from the top. */
export function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return menu ? [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')] : [];
}

function labelsOf(elements: readonly HTMLElement[]): string[] {
  return elements.map((one) => one.querySelector('.parlor-menu-label')?.textContent ?? '');
}

function targetOf(key: string, current: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (Math.max(current, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** A space chooses the item; it begins no word. */
function isLetter(key: string): boolean {
  return key.length === 1 && key !== ' ';
}
