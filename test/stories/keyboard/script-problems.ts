import type { KeyHandler } from '../../../.storybook/docs/components/key-handlers.js';
import { keysOfEntry } from './keys-of-docs.js';
import type { KeyScript } from './script.js';

/** What differs between the keys that the docs tell of and those that scripts press. */
export function scriptProblems(
  handlers: Readonly<Record<string, KeyHandler>>,
  scripts: readonly Pick<KeyScript, 'says' | 'plays'>[],
): readonly string[] {
  const told = new Set(
    Object.entries(handlers).flatMap(([file, { keys }]) =>
      Object.keys(keys)
        .flatMap(keysOfEntry)
        .map((key) => keyOf(file, key)),
    ),
  );
  const played = scripts.flatMap(({ says, plays }) =>
    Object.entries(plays).flatMap(([file, keys]) =>
      keys.map((key) => ({ says, key: keyOf(file, key) })),
    ),
  );
  const pressed = new Set(played.map(({ key }) => key));
  return [
    ...[...told].filter((key) => !pressed.has(key)).map((key) => `No script presses ${key}.`),
    ...played
      .filter(({ key }) => !told.has(key))
      .map(({ says, key }) => `“${says}” presses ${key}, of which key-handlers.ts says nothing.`),
  ];
}

function keyOf(file: string, key: string): string {
  return `${key} of ${file}`;
}
