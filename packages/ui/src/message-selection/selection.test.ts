import type { MessageSnapshot } from '@parlor/hooks';
import { describe, expect, it, vi } from 'vitest';
import { createSelection, MOST_SELECTED } from './selection.js';

const order = Array.from({ length: 150 }, (_, index) => `m${index}`);

function said(ID: string, time: number): MessageSnapshot {
  return { ID, time, isRevoked: false } as MessageSnapshot;
}

function selected(selection: ReturnType<typeof createSelection>): string[] {
  return [...selection.state.read().ids];
}

describe('a selection', () => {
  it('begins with the message it was begun at, and ends with none', () => {
    const selection = createSelection();
    selection.start('m3');
    expect(selection.state.read()).toMatchObject({ isActive: true, isFull: false });
    expect(selected(selection)).toEqual(['m3']);
    selection.end();
    expect(selection.state.read()).toMatchObject({ isActive: false });
    expect(selected(selection)).toEqual([]);
  });

  it('goes on when its last message is taken out', () => {
    const selection = createSelection();
    selection.start('m3');
    selection.toggle('m3');
    expect(selection.state.read().isActive).toBe(true);
    expect(selected(selection)).toEqual([]);
  });

  it('extends from the last one that was pressed by itself, in both directions', () => {
    const selection = createSelection();
    selection.start('m5');
    selection.extend('m7', order);
    expect(selected(selection)).toEqual(['m5', 'm6', 'm7']);
    selection.extend('m4', order);
    expect(selected(selection)).toEqual(['m5', 'm6', 'm7', 'm4']);
  });

  it('selects the one alone when the one before is not there any more', () => {
    const selection = createSelection();
    selection.start('gone');
    selection.extend('m4', order);
    expect(selected(selection)).toEqual(['gone', 'm4']);
    selection.extend('nowhere', order);
    expect(selected(selection)).toEqual(['gone', 'm4']);
  });

  it(`takes ${MOST_SELECTED} messages, those next to where it began, and says when more were wanted`, () => {
    const selection = createSelection();
    selection.start('m149');
    selection.extend('m0', order);
    expect(selected(selection)).toHaveLength(MOST_SELECTED);
    expect(selected(selection).at(-1)).toBe('m50');
    expect(selection.state.read().isFull).toBe(true);
    selection.toggle('m149');
    expect(selection.state.read().isFull).toBe(false);
  });

  it('keeps the messages themselves as they were last shown, oldest first', () => {
    const selection = createSelection();
    const [one, two, three] = [said('m1', 1), said('m2', 2), said('m3', 2)];
    selection.show([one, two, three]);
    selection.start('m3');
    selection.toggle('m1');
    selection.show([said('m7', 7)]);
    selection.toggle('m7');
    selection.show([{ ...one, isRevoked: true }, two, three]);
    expect(selection.messages().map(({ ID }) => ID)).toEqual(['m1', 'm3', 'm7']);
    expect(selection.messages()[0]).toHaveProperty('isRevoked', true);
    selection.toggle('m7');
    selection.end();
    expect(selection.messages()).toEqual([]);
  });

  it('takes out what is deleted', () => {
    const selection = createSelection();
    const [one, two, three] = [said('m1', 1), said('m2', 2), said('m3', 3)];
    selection.show([one, two, three]);
    selection.start('m2');
    selection.toggle('m3');
    selection.show([one, three]);
    expect(selected(selection)).toEqual(['m3']);
    expect(selection.messages()).toEqual([three]);
    expect(selection.state.read().isActive).toBe(true);
  });

  it('tells who looks at it', () => {
    const selection = createSelection();
    const listener = vi.fn();
    const unsubscribe = selection.state.subscribe(listener);
    selection.start('m1');
    unsubscribe();
    selection.toggle('m2');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
