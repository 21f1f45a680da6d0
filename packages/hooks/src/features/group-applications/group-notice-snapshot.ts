import type { GroupSystemNoticePayload } from '@parlor/sdk';
import type { Plain } from '../../plain.js';

/**
 * Whether a question still waits for its answer: `open`; `accepted` or `refused` by me, since the login; or
 * `handled elsewhere`, by somebody else who runs the group, on another device, by another way, or before the login.
 */
export type GroupNoticeState = 'open' | 'accepted' | 'refused' | 'handled elsewhere';

/** What every notice has besides what it tells. */
interface NoticeFacts {
  /** The ID of its message. */
  readonly ID: string;
  /** When the service gave it, in seconds. */
  readonly time: number;
  readonly isRead: boolean;
}

/** The notices that ask something. */
type Asking = 1 | 12 | 23;

/** With its state where it asks something. */
type NoticeOf<Payload> = Payload extends { readonly operationType: Asking }
  ? Payload & NoticeFacts & { readonly state: GroupNoticeState }
  : Payload & NoticeFacts & { readonly state: null };

/** A notice of a type that the SDK has no name for, or that cannot be read: show that something is there. */
export type UnknownGroupNotice = NoticeFacts & {
  readonly operationType: 'unknown';
  readonly state: null;
};

/** What a notice tells, by its `operationType`. */
export type KnownNotice = NoticeOf<Plain<GroupSystemNoticePayload>>;

/**
 * A notice of the system conversation, told apart by `operationType`: what happened to me in a group, or what waits
 * for me there. `state` is `null` where nothing is asked. One that has not changed is the same object. Names and texts
 * are untrusted.
 */
export type GroupNoticeSnapshot = KnownNotice | UnknownGroupNotice;

/** A notice that asks something: 1 somebody wants in, 12 I am invited, 23 a member wants to bring others in. */
export type AnswerableGroupNotice = Extract<
  GroupNoticeSnapshot,
  { readonly operationType: Asking }
>;

/** What such a notice tells. */
export type AnswerableNotice = Extract<
  Plain<GroupSystemNoticePayload>,
  { readonly operationType: Asking }
>;
