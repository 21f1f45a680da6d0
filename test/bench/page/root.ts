import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

/** Where something is drawn: for all to see, or beside it, where nothing is seen. */
type Place = 'root' | 'beside';

const roots = new Map<Place, Root>();

/** Draws this in the place of what was there. */
export function draw(what: ReactNode, place: Place = 'root'): void {
  const root = roots.get(place) ?? createRoot(elementOf(place));
  roots.set(place, root);
  root.render(what);
}

/** The first element that fits, which has to be there. */
export function theOne(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

function elementOf(place: Place): HTMLElement {
  if (place === 'root') return theOne('#root');
  const element = document.createElement('div');
  element.hidden = true;
  document.body.append(element);
  return element;
}
