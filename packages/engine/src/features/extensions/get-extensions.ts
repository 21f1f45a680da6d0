import type { SessionWork } from '../../core/context.js';
import type { Commands } from '../../protocol/commands.js';
import { ExtendedMessage } from './extended-message.js';
import { pageFrom } from './extensions.rules.js';

type Get = Commands['extensions.get'];

/** `extensions.get` */
export async function getExtensions(
  work: SessionWork,
  { fromSequence, ...place }: Get['request'],
): Promise<Get['reply']> {
  const message = await ExtendedMessage.require(work, place);
  const { lastSequence, clearSequence } = await message.version();
  return { lastSequence, clearSequence, ...pageFrom(await message.all(), fromSequence) };
}
