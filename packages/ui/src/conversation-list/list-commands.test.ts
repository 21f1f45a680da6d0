import { describe, expect, it } from 'vitest';
import { commandOf, isShortcut, type PressedKey } from './list-commands.js';

function key(key: string, more: Partial<PressedKey> = {}): PressedKey {
  const modifiers = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  return { key, code: '', ...modifiers, ...more };
}

describe('the keys of the list', () => {
  it('ask for the menu and for deleting, whether or not conversations are selected', () => {
    for (const isSelecting of [false, true]) {
      expect(commandOf(key('ContextMenu'), isSelecting)).toBe('menu');
      expect(commandOf(key('F10', { shiftKey: true }), isSelecting)).toBe('menu');
      expect(commandOf(key('F10'), isSelecting)).toBeUndefined();
      expect(commandOf(key('Delete'), isSelecting)).toBe('delete');
      expect(commandOf(key('Backspace'), isSelecting)).toBe('delete');
    }
  });

  it('leave Enter, Space and Escape to others unless conversations are selected', () => {
    for (const each of ['Enter', ' ', 'Escape']) {
      expect(commandOf(key(each), false)).toBeUndefined();
    }
    expect(commandOf(key('Enter'), true)).toBe('toggle');
    expect(commandOf(key(' '), true)).toBe('toggle');
    expect(commandOf(key('Escape'), true)).toBe('end');
  });

  it('leave the browser its own', () => {
    expect(commandOf(key('Delete', { ctrlKey: true }), true)).toBeUndefined();
    expect(commandOf(key('Backspace', { metaKey: true }), true)).toBeUndefined();
    expect(commandOf(key('a', { ctrlKey: true, altKey: true }), true)).toBeUndefined();
    expect(commandOf(key('a', { ctrlKey: true, shiftKey: true }), true)).toBeUndefined();
  });

  it('are known by their letter, or by their place where letters are not Latin', () => {
    expect(commandOf(key('a', { ctrlKey: true }), false)).toBe('all');
    expect(commandOf(key('A', { metaKey: true }), false)).toBe('all');
    expect(isShortcut(key('ش', { ctrlKey: true, code: 'KeyA' }), 'a')).toBe(true);
    // The place of Q on a French keyboard is that of A.
    expect(isShortcut(key('q', { ctrlKey: true, code: 'KeyA' }), 'a')).toBe(false);
    expect(isShortcut(key('a'), 'a')).toBe(false);
  });
});
