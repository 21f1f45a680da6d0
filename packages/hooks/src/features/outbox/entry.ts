import type { ChatError, Message } from '@parlor/sdk';
import {
  type MessageSending,
  type MessageSnapshot,
  readKey,
  type SendState,
} from '../messages/index.js';
import type { OutboxItem } from './outbox-item.js';

/** A promise and what settles it. */
export interface Outcome {
  readonly promise: Promise<MessageSnapshot>;
  resolve(message: MessageSnapshot): void;
  reject(error: ChatError): void;
}

/** A message that is being sent from here, or was and failed. */
export interface Entry {
  live: Message;
  readonly conversationID: string;
  /** What is kept of it; `undefined` for a message that was made elsewhere and is only sent again. */
  item: OutboxItem | undefined;
  state: SendState;
  progress: number | null;
  error: ChatError | null;
  /** What its senders are waiting for. */
  outcome: Outcome;
  /** The live instance was handed to the SDK. */
  isTried: boolean;
  /** It may have been accepted without an answer. */
  isDoubtful: boolean;
  /** The SDK has it and has not answered. */
  isUnderWay: boolean;
  /** It is to be forgotten as soon as it is no longer under way. */
  isDiscarded: boolean;
  /** It was sent, discarded, or belongs to a login that is over. */
  isOver: boolean;
  /** It was seen among what the service has. */
  found: MessageSnapshot | undefined;
  /** How often it was tried in vain since it was last asked for, with the line up. */
  tries: number;
  /** How often the line was tried in vain. */
  probes: number;
  /** The last try was in vain: there has to be a pause before the next. */
  isToRest: boolean;
}

/** An entry that waits for its turn. */
export function createEntry(live: Message, item: OutboxItem | undefined): Entry {
  return {
    live,
    conversationID: live.conversationID,
    item,
    state: 'waiting',
    progress: null,
    error: null,
    outcome: createOutcome(),
    isTried: false,
    isDoubtful: false,
    isUnderWay: false,
    isDiscarded: false,
    isOver: false,
    found: undefined,
    tries: 0,
    probes: 0,
    isToRest: false,
  };
}

/** An outcome to come. That nobody waits for a failure is no fault. */
export function createOutcome(): Outcome {
  let settle: Pick<Outcome, 'resolve' | 'reject'> | undefined;
  const promise = new Promise<MessageSnapshot>((resolve, reject) => {
    settle = { resolve, reject };
  });
  promise.catch(() => undefined);
  return {
    promise,
    resolve: (message) => settle?.resolve(message),
    reject: (error) => settle?.reject(error),
  };
}

/** What is shown of how far it is. */
export function sendingOf({ state, progress, error }: Entry): MessageSending {
  return {
    sendState: state,
    isSending: state !== 'failed',
    uploadProgress: state === 'uploading' ? progress : null,
    sendError: state === 'failed' || state === 'waiting' ? error : null,
  };
}

/** What a message tells of where it comes from. */
type Origin = Pick<Message, 'flow' | 'random' | 'clientTime' | 'cloudCustomData'>;

/** Whether a message of the service is this one: by its key, or by an instance that was made of it. */
export function isSameMessage({ item, live }: Entry, message: Origin): boolean {
  if (message.flow !== 'out') return false;
  const isOf = (one: { random: number; clientTime: number }) =>
    one.random === message.random && one.clientTime === message.clientTime;
  if (isOf(live) || item?.instances.some(isOf)) return true;
  return item !== undefined && readKey(message.cloudCustomData ?? '') === item.key;
}
