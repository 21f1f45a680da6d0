import type { SessionWork } from '../../core/context.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireExtension, WireExtensionOutcome } from '../../protocol/entities.js';
import { ExtendedMessage, type ExtensionPlace } from './extended-message.js';
import {
  type Circumstances,
  deletionFailure,
  isThere,
  settingFailure,
} from './extensions.rules.js';

type Request<Name extends keyof Commands> = Commands[Name]['request'];
type Written = Commands['extensions.set']['reply'];

/** What is done with keys, one by one. */
interface Writing {
  operation: 1 | 2;
  failure(extension: WireExtension, circumstances: Circumstances): number | undefined;
}

/** `extensions.set` */
export function setExtensions(
  work: SessionWork,
  { extensions, ...place }: Request<'extensions.set'>,
): Promise<Written> {
  return write(work, place, extensions, { operation: 1, failure: settingFailure });
}

/** `extensions.delete` */
export function deleteExtensions(
  work: SessionWork,
  { keys, ...place }: Request<'extensions.delete'>,
): Promise<Written> {
  const emptied = keys.map(({ key, sequence }) => ({ key, value: '', sequence }));
  return write(work, place, emptied, { operation: 2, failure: deletionFailure });
}

/** `extensions.clear`: whoever has changed what. Where there is nothing, nothing is told. */
export async function clearExtensions(
  work: SessionWork,
  place: Request<'extensions.clear'>,
): Promise<Commands['extensions.clear']['reply']> {
  const message = await ExtendedMessage.require(work, place);
  const { lastSequence, count } = await message.version();
  if (count === 0) return { lastSequence };
  await message.deleteAll();
  message.putVersion({ lastSequence, clearSequence: lastSequence, count: 0 });
  await message.tell(lastSequence, { operation: 3, clearSequence: lastSequence });
  return { lastSequence };
}

/** Each key that can be written is; each that cannot says why, and what it is. */
async function write(
  work: SessionWork,
  place: ExtensionPlace,
  wanted: readonly WireExtension[],
  { operation, failure }: Writing,
): Promise<Written> {
  const message = await ExtendedMessage.require(work, place);
  const before = await message.version();
  let { lastSequence, count } = before;
  const written: WireExtension[] = [];
  const outcomes: WireExtensionOutcome[] = [];
  for (const one of wanted) {
    const { key, value } = one;
    const current = await message.extension(key);
    const code = failure(one, { current, count });
    if (code) {
      outcomes.push({ code, ...(current ?? { key, value: '', sequence: 0 }) });
      continue;
    }
    lastSequence += 1;
    const next = { key, value, sequence: lastSequence };
    count += Number(isThere(next)) - Number(isThere(current));
    message.put(next);
    written.push(next);
    outcomes.push({ code: 0, ...next });
  }
  if (written.length > 0) {
    message.putVersion({ ...before, lastSequence, count });
    await message.tell(lastSequence, { operation, extensions: written });
  }
  return { lastSequence, outcomes };
}
