import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { type SimplifiedMessage, TYPES } from '@parlor/sdk';
import type { Work } from '../../core/context.js';
import { isRecord } from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import type { WireElement } from '../../protocol/entities.js';
import { mergedLists } from './messages.records.js';
import { jsonOf } from './messages.rules.js';

/** How deep messages may be merged within each other; what goes deeper is cut off. */
const MOST_LAYERS = 100;

type Keep = Commands['messages.keepMergedList'];
type Find = Commands['messages.mergedList'];

/** Whether something may be among merged messages. What it says is its sender's affair. */
export function isMergedMessage(value: unknown): value is SimplifiedMessage {
  return isRecord(value) && Array.isArray(value['messageBody']);
}

/** `messages.keepMergedList` */
export async function keepMergedList(
  work: Work,
  { messages }: Keep['request'],
): Promise<Keep['reply']> {
  if (jsonOf(messages) === undefined) return refuse(20001);
  const [downloadKey, pbDownloadKey] = [unguessableKey(), unguessableKey()];
  const layers = await layersWithin(work, messages, 0);
  work.store.put(mergedLists, downloadKey, { messages: work.wording.forStore(messages), layers });
  return { downloadKey, pbDownloadKey };
}

/** `messages.mergedList` */
export async function findMergedList(
  { store }: Work,
  { downloadKey }: Find['request'],
): Promise<Find['reply']> {
  const list = await store.get(mergedLists, downloadKey);
  return list ? { messages: list.messages } : refuse(20026);
}

/** A message as it is kept and told: of what was merged too deep only that it was. */
export async function withinLayers<Said extends { elements: WireElement[] }>(
  work: Work,
  message: Said,
): Promise<Said> {
  const elements: WireElement[] = [];
  for (const element of message.elements) elements.push(await withinLimit(work, element));
  return { ...message, elements };
}

async function withinLimit(work: Work, element: WireElement): Promise<WireElement> {
  if (element.type !== TYPES.MSG_MERGER) return element;
  const layers = await layersOf(work, element.content, 1);
  if (layers <= MOST_LAYERS) return element;
  return { type: element.type, content: { messageList: [], layersOverLimit: true } };
}

/** How deep a merged message goes that itself is so deep already. It is not followed beyond the limit. */
async function layersOf(work: Work, content: unknown, depth: number): Promise<number> {
  if (depth > MOST_LAYERS) return depth;
  const { downloadKey, messageList } = isRecord(content) ? content : {};
  if (typeof downloadKey === 'string' && downloadKey !== '') {
    const list = await work.store.get(mergedLists, downloadKey);
    return depth + (list?.layers ?? 0);
  }
  return layersWithin(work, messageList, depth);
}

/** How deep the deepest of some messages goes, which are in a merged one that is so deep already. */
async function layersWithin(work: Work, messages: unknown, depth: number): Promise<number> {
  let deepest = depth;
  for (const message of listOf(messages)) {
    for (const element of listOf(isRecord(message) ? message['messageBody'] : undefined)) {
      if (!isRecord(element) || element['type'] !== TYPES.MSG_MERGER) continue;
      deepest = Math.max(deepest, await layersOf(work, element['payload'], depth + 1));
    }
  }
  return deepest;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Who has it was given it with a message: no other right is asked for. */
function unguessableKey(): string {
  return bytesToHex(randomBytes(16));
}
