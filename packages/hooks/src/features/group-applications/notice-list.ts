import { TYPES } from '@parlor/sdk';
import type { MessageSnapshot } from '../messages/index.js';
import { type Answers, noticeStateOf } from './answers.js';
import type { GroupNoticeSnapshot } from './group-notice-snapshot.js';
import { readNotice } from './read-notices.js';

/** Makes notices of messages: one that has not changed is the same object. */
export class NoticeList {
  readonly #known = new WeakMap<MessageSnapshot, GroupNoticeSnapshot>();

  /** The newest first. The messages are in order, the oldest first. */
  read(messages: readonly MessageSnapshot[], answers: Answers): readonly GroupNoticeSnapshot[] {
    // With a new login the SDK gives some of them other IDs, and those from before are still there.
    const once = new Map(messages.map((message) => [nameOf(message), message]));
    return [...once.values()].map((message) => this.#read(message, answers)).reverse();
  }

  #read(message: MessageSnapshot, answers: Answers): GroupNoticeSnapshot {
    const known = this.#known.get(message);
    const notice = noticeOf(message, answers);
    if (known?.state === notice.state) return known;
    this.#known.set(message, notice);
    return notice;
  }
}

function noticeOf(message: MessageSnapshot, answers: Answers): GroupNoticeSnapshot {
  const { ID, time, isRead } = message;
  const facts = { ID, time, isRead };
  const payload = readNotice(message);
  if (!payload) return { ...facts, operationType: 'unknown', state: null };
  switch (payload.operationType) {
    case 1:
    case 12:
    case 23:
      return { ...payload, ...facts, state: noticeStateOf(answers, payload) };
    default:
      return { ...payload, ...facts, state: null };
  }
}

/** The service's number of a message and its second, which stay, and what it is about. */
function nameOf({ clientSequence, time, ...message }: MessageSnapshot): string {
  const about = message.type === TYPES.MSG_GRP_SYS_NOTICE ? message.payload : null;
  return JSON.stringify([clientSequence, time, about]);
}
