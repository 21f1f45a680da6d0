const HELD = /^(?:(?:Shift|Control|ControlOrMeta|Meta|Alt)\+)+(?=.)/;

const CTRL = /^(?:Control|ControlOrMeta|Meta)\+(?=.)/;

/** The keys of an entry of `KEY_HANDLERS`, one by one. */
export function keysOfEntry(entry: string): readonly string[] {
  return entry.split(' · ');
}

/** Whether a key, as `KEY_HANDLERS` calls it, is among those that were pressed, as playwright calls them. */
export function isPressed(key: string, pressed: ReadonlySet<string>): boolean {
  const names = [...pressed];
  const plain = names.map((name) => name.replace(HELD, '').toLowerCase());
  if (key === 'Arrows and pages')
    return ['arrowdown', 'arrowup', 'pagedown', 'pageup'].every((one) => plain.includes(one));
  if (key === 'A letter') return plain.some((name) => /^\p{L}$/u.test(name));
  if (key === 'Space') return plain.includes('space') || plain.includes(' ');
  if (!key.startsWith('Ctrl+')) return plain.includes(key.toLowerCase());
  const letter = key.slice('Ctrl+'.length).toLowerCase();
  return names.some((name) => CTRL.test(name) && name.replace(HELD, '').toLowerCase() === letter);
}
