import { describe, expect, it, vi } from 'vitest';
import { createConversationSelection } from './conversation-selection.js';

const ORDER = ['a', 'b', 'c', 'd', 'e'];

function selected({ state }: ReturnType<typeof createConversationSelection>): string[] {
  return [...state.read().ids];
}

describe('the selection of a list', () => {
  it('begins with what was pressed, and takes out what is pressed again', () => {
    const selection = createConversationSelection();
    selection.toggle('b');
    selection.toggle('d');
    expect(selected(selection)).toEqual(['b', 'd']);
    selection.toggle('b');
    selection.toggle('d');
    expect(selection.state.read()).toMatchObject({ isActive: true, ids: new Set() });
    selection.end();
    expect(selection.state.read().isActive).toBe(false);
  });

  it('extends from the last one that was pressed by itself, and shrinks on the way back', () => {
    const selection = createConversationSelection();
    selection.start('b');
    selection.extend('d', ORDER);
    expect(selected(selection)).toEqual(['b', 'c', 'd']);
    selection.extend('c', ORDER);
    expect(selected(selection)).toEqual(['b', 'c']);
    selection.extend('a', ORDER);
    expect(selected(selection)).toEqual(['b', 'a']);
  });

  it('keeps what was pressed by itself when a range shrinks over it', () => {
    const selection = createConversationSelection();
    selection.toggle('c');
    selection.toggle('a');
    selection.extend('d', ORDER);
    expect(selected(selection).sort()).toEqual(['a', 'b', 'c', 'd']);
    selection.extend('b', ORDER);
    expect(selected(selection).sort()).toEqual(['a', 'b', 'c']);
  });

  it('begins a range at the row that the keyboard was at', () => {
    const selection = createConversationSelection();
    selection.extend('c', ORDER, 'b');
    expect(selected(selection)).toEqual(['b', 'c']);
    selection.extend('d', ORDER, 'c');
    expect(selected(selection)).toEqual(['b', 'c', 'd']);
  });

  it('begins anew where the one that was pressed is gone', () => {
    const selection = createConversationSelection();
    selection.start('b');
    selection.keep(['a', 'c', 'd']);
    selection.extend('d', ['a', 'c', 'd'], 'c');
    expect(selected(selection)).toEqual(['c', 'd']);
  });

  it('selects everything, and lets go of what is not shown any more', () => {
    const selection = createConversationSelection();
    selection.all(ORDER);
    expect(selected(selection)).toEqual(ORDER);
    selection.keep(['e', 'a', 'new']);
    expect(selected(selection)).toEqual(['a', 'e']);
  });

  it('tells nobody when what has left was not selected', () => {
    const selection = createConversationSelection();
    selection.start('a');
    const listener = vi.fn();
    selection.state.subscribe(listener);
    selection.keep(['a', 'b']);
    expect(listener).not.toHaveBeenCalled();
  });
});
