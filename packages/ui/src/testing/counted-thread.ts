import type { MessageSnapshot } from '@parlor/hooks';
import { MessageThread, type MessageThreadParts } from '../message-thread/index.js';
import { RenderCount } from './render-count.js';

/** What is rendered in a thread. */
export interface CountedThread {
  /** The rows, by what they say. */
  readonly rows: RenderCount;
  /** The list around the rows, by the days in sight: the dates are drawn whenever it is. */
  readonly list: RenderCount;
  /** To be handed to the thread. */
  readonly parts: Partial<MessageThreadParts>;
}

/** The parts of a thread as they are, of which is counted what is rendered. */
export function countThread(): CountedThread {
  const rows = new RenderCount();
  const list = new RenderCount();
  return {
    rows,
    list,
    parts: {
      Message: rows.part(MessageThread.Message, ({ message }) => wordsOf(message)),
      Tip: rows.part(MessageThread.Tip, ({ message }) => wordsOf(message)),
      DateSeparator: list.part(MessageThread.DateSeparator, ({ day }) => String(day)),
    },
  };
}

/** What a message says, or what it is. */
export function wordsOf(message: MessageSnapshot): string {
  return message.type === 'TIMTextElem' ? message.payload.text : message.type;
}
