import type { KeyboardEvent } from 'react';
import { findByPrefix, nextIndex } from './list-keys.js';
import { useTypeAhead } from './use-type-ahead.js';

const PAGE = 8;

/** A list that is walked through by the keyboard. */
interface WalkedList {
  /** What each row is called, from the top; asked for when a letter is typed. */
  names(): readonly string[];
  readonly count: number;
  /** -1 when there is none. */
  readonly activeIndex: number;
  /** An arrow, Home, End, or a page up or down leads there. */
  onMove(index: number, event: KeyboardEvent): void;
  /** Letters lead there. */
  moveTo(index: number): void;
  /** Enter or a space chooses it. */
  choose(index: number): void;
}

interface ListWalk {
  /** Whether the key belongs to a word that is being typed: a space and Backspace do then. */
  isTyped(event: KeyboardEvent): boolean;
  /** Does what the key asks for; `false` when it is meant for somebody else. */
  walk(event: KeyboardEvent): boolean;
}

/** Arrows, Home, End, Page Up and Page Down move, letters jump to a name, Backspace takes one back, Enter or a space chooses. */
export function useListWalk(list: WalkedList): ListWalk {
  const typeAhead = useTypeAhead();
  const { activeIndex, count } = list;
  // A space belongs to the word, and who mistypes deletes nothing.
  const isTyped = ({ key, timeStamp }: KeyboardEvent) =>
    /^(?: |Backspace)$/.test(key) && typeAhead.isTyping(timeStamp);
  /** Whether the key is one of a name. */
  const spell = (event: KeyboardEvent) => {
    const { key, timeStamp } = event;
    if (key === 'Backspace' && isTyped(event)) typeAhead.takeBack(timeStamp);
    else if (key.length === 1) {
      const found = findByPrefix(list.names(), typeAhead.type(key, timeStamp), activeIndex);
      if (found >= 0) list.moveTo(found);
    } else return false;
    return true;
  };
  const walk = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return false;
    const next = nextIndex(key, activeIndex, count, PAGE);
    if (next !== undefined) list.onMove(next, event);
    else if (isChoice(key) && !isTyped(event)) {
      if (activeIndex >= 0) list.choose(activeIndex);
    } else return spell(event);
    return true;
  };
  return { isTyped, walk };
}

function isChoice(key: string): boolean {
  return key === 'Enter' || key === ' ';
}
