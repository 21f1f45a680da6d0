/** What a key asks for, other than to move. */
export type ListKeyCommand = 'menu' | 'delete' | 'all' | 'toggle' | 'end';

/** The part of a keyboard event that says which key it was. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for; `undefined` when it moves, or is a letter, or is meant for somebody else. */
export function commandOf(pressed: PressedKey, isSelecting: boolean): ListKeyCommand | undefined {
  const { key, shiftKey, altKey } = pressed;
  if (isShortcut(pressed, 'a')) return 'all';
  if (altKey || pressed.ctrlKey || pressed.metaKey) return undefined;
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return 'menu';
  if (key === 'Delete' || key === 'Backspace') return 'delete';
  if (!isSelecting) return undefined;
  if (key === 'Escape') return 'end';
  return key === ' ' || key === 'Enter' ? 'toggle' : undefined;
}

/** Whether it is Ctrl or Cmd with a letter; where letters are not Latin, by the place of the key. */
export function isShortcut(pressed: PressedKey, letter: string): boolean {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (altKey || shiftKey || !(ctrlKey || metaKey)) return false;
  const isLatin = /^[a-z]$/i.test(key);
  return (isLatin ? key : code.replace('Key', '')).toLowerCase() === letter;
}
