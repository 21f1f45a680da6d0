import { useConversationDeletion } from '@parlor/hooks';
import { useLayoutEffect } from 'react';
import { type Cell, createCell, useCell } from '../internals/cell.js';
import type { ListActions } from './list-actions.js';
import { useList } from './list-context.js';

/** What takes a deletion back; each chat has one, and always the same. */
type Undo = ReturnType<typeof useConversationDeletion>['undo'];

/** The lists that can show what will be deleted; the first of them does. */
const places = new WeakMap<Undo, Cell<readonly ListActions[]>>();

/** What a chat will delete is the same for all lists on the page: one of them shows it. */
function placesOf(undo: Undo): Cell<readonly ListActions[]> {
  const known = places.get(undo);
  if (known) return known;
  const made = createCell<readonly ListActions[]>([]);
  places.set(undo, made);
  return made;
}

/** From now on this list shows what will be deleted: it was asked for there. */
export function takeDeletionPlace(undo: Undo, actions: ListActions): void {
  const cell = placesOf(undo);
  cell.write([actions, ...cell.read().filter((other) => other !== actions)]);
}

/** Whether the list around is the one that shows what will be deleted. When that one goes, another does. */
export function useIsDeletionPlace(): boolean {
  const { actions } = useList();
  const { undo } = useConversationDeletion();
  const cell = placesOf(undo);
  useLayoutEffect(() => {
    if (!cell.read().includes(actions)) cell.write([...cell.read(), actions]);
    return () => cell.write(cell.read().filter((other) => other !== actions));
  }, [cell, actions]);
  return useCell(cell, ([first]) => first === actions);
}
