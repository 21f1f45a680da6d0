import type { AudioDevice } from '@parlor/hooks';
import { oneLine, plainText } from '../internals/plain-text.js';
import { shorten } from '../internals/shorten.js';

interface DeviceWords {
  readonly system: string;
  /** Of one that was chosen, and is not there. */
  readonly gone: string;
  /** Of one that the browser does not name, by its number. */
  readonly numbered: (number: number) => string;
}

/** Longer than any name of a device. */
const LONGEST = 80;

/**
 * What there is to choose from: the system's, then all devices that can be told apart. What is chosen is always among them,
 * so that a field shows nothing else.
 */
export function deviceChoices(
  devices: readonly AudioDevice[],
  chosenID: string,
  words: DeviceWords,
): readonly (readonly [deviceID: string, name: string])[] {
  // Before the first microphone was allowed, browsers tell that there are some, and no more.
  const told = devices.filter(({ deviceID }) => deviceID !== '');
  const names = new Map(
    told.map(({ deviceID, label }, at) => [deviceID, nameOf(label, at, words)]),
  );
  if (chosenID !== '' && !names.has(chosenID)) names.set(chosenID, words.gone);
  return [['', words.system], ...names];
}

function nameOf(label: string, at: number, { numbered }: DeviceWords): string {
  return shorten(oneLine(plainText(label)), LONGEST) || numbered(at + 1);
}
