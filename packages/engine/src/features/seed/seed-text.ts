import { isRecord, isString, listOf, objectOf } from '../../core/guards.js';
import { fromBase64, toBase64 } from '../../user-sig/base64.js';
import type { EngineSeed } from './engine-seed.js';
import type { SentSeedMessage } from './seed-message.js';

/** What bytes are in a text: base64. */
interface Bytes {
  $bytes: string;
}

/** What a function is that quotes messages: the text that it makes, in which marks stand for what is not known yet. */
interface Quoting {
  $quoting: string;
  /** The keys of the messages, by the numbers of their marks. */
  $of: string[];
}

type Quote = (sent: (key: string) => SentSeedMessage) => string;

const isBytes = objectOf<Bytes>({ $bytes: isString });
const isQuoting = objectOf<Quoting>({ $quoting: isString, $of: listOf(isString) });

/** What stands for a message that is not sent yet. No seed says such a thing. */
function markOf(number: number): SentSeedMessage {
  const time = 8_100_000_000_000_000 + number;
  const sequence = 8_200_000_000_000_000 + number;
  return { ID: `parlor-quoted-${time}`, time, sequence };
}

/**
 * A seed as a text that every line can carry, with its bytes and its quotes. Throws a `TypeError` for other functions: left
 * out silently, they would be missed.
 */
export function seedToText(seed: EngineSeed): string {
  return JSON.stringify(seed, function (this: unknown, key, value: unknown) {
    // What stands there: Node's Buffer, which is bytes as well, has been made something else of by then.
    const given: unknown = Reflect.get(Object(this), key);
    if (given instanceof Uint8Array) return { $bytes: toBase64(given) } satisfies Bytes;
    if (typeof value !== 'function') return value;
    if (key === 'cloudCustomData') return quotingOf((sent) => String(value(sent)));
    throw new TypeError(`A function cannot travel to the engine: give ${key} as plain data.`);
  });
}

/** What the text was made of, if it is one of ours. */
export function seedFromText(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => revived(value));
  } catch {
    return undefined;
  }
}

function quotingOf(quote: Quote): Quoting {
  const $of: string[] = [];
  const $quoting = quote((key) => markOf($of.push(key) - 1));
  return { $quoting, $of };
}

function revived(value: unknown): unknown {
  if (!isRecord(value)) return value;
  if (isBytes(value)) return fromBase64(value.$bytes) ?? value;
  return isQuoting(value) ? quoteOf(value) : value;
}

function quoteOf({ $quoting, $of }: Quoting): Quote {
  return (sent) =>
    $of.reduce((text, key, number) => {
      const mark = markOf(number);
      const { ID, time, sequence } = sent(key);
      return text
        .replaceAll(mark.ID, () => ID)
        .replaceAll(String(mark.time), String(time))
        .replaceAll(String(mark.sequence), String(sequence));
    }, $quoting);
}
