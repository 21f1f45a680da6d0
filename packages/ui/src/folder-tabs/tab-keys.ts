import type { KeyboardEvent } from 'react';
import { isComposing } from '../internals/is-composing.js';

/** What the keys do at a tab; `name` is the folder's, `null` at the one that is none. */
interface TabKeys {
  /** In the order of the tabs. */
  readonly names: readonly (string | null)[];
  readonly selected: string | null;
  select(name: string | null): void;
  edit(name: string): void;
  askDelete(name: string): void;
  /** Goes down into what the tabs change. */
  leave(): void;
}

/** The keys of the tabs: arrows by the writing direction, Home, End, F2 changes, Delete deletes, an arrow down leaves. */
export function onTabKey(event: KeyboardEvent, keys: TabKeys): void {
  if (event.altKey || event.ctrlKey || event.metaKey || isComposing(event)) return;
  const next = nextTab(event, keys);
  if (next !== undefined) keys.select(next);
  else if (event.key === 'ArrowDown') keys.leave();
  else if (keys.selected !== null && event.key === 'F2') keys.edit(keys.selected);
  else if (keys.selected !== null && isDelete(event.key)) keys.askDelete(keys.selected);
  else return;
  event.preventDefault();
}

function isDelete(key: string): boolean {
  return key === 'Delete' || key === 'Backspace';
}

function nextTab(
  { key, currentTarget }: KeyboardEvent,
  { names, selected }: TabKeys,
): string | null | undefined {
  if (key === 'Home') return names[0];
  if (key === 'End') return names.at(-1);
  const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined) return undefined;
  const index = names.indexOf(selected) + (isRightToLeft ? -step : step);
  return names[(index + names.length) % names.length];
}
