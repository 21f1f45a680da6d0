import { type GroupMemberRole, TYPES } from '@parlor/sdk';
import type { MessageSnapshot } from '../messages/index.js';

/** How long a message can be taken back, in seconds, where the app has not changed it in the cloud. */
export const REVOCABLE_SECONDS = 120;

/** What can be done with a message, so that nothing is offered that will be refused. */
export interface MessageAbilities {
  /** Its text can be copied. */
  readonly canCopy: boolean;
  /** It can be answered with a quotation. */
  readonly canQuote: boolean;
  /** It can be sent to somebody else. */
  readonly canForward: boolean;
  /** Mine, and of a type that can be changed. */
  readonly canEdit: boolean;
  /** Until when it can be taken back, in seconds since the epoch; 0 when it cannot. */
  readonly revocableUntil: number;
  /** For me alone. */
  readonly canDelete: boolean;
  /** In groups, by who manages them. */
  readonly canPin: boolean;
  /** It failed: it can be sent again. */
  readonly canResend: boolean;
  /** It failed, or waits to be sent: it can be thrown away. */
  readonly canDiscard: boolean;
}

/** What the abilities depend on besides the message. */
export interface AbilityContext {
  /** My role in the group; left out in conversations of two, and while it is not known. */
  readonly role?: GroupMemberRole | undefined;
  /** A live room: nothing is kept there. */
  readonly isLiveRoom?: boolean;
  /** {@link REVOCABLE_SECONDS} when left out. */
  readonly revocableSeconds?: number | undefined;
}

const NOTHING: MessageAbilities = {
  canCopy: false,
  canQuote: false,
  canForward: false,
  canEdit: false,
  revocableUntil: 0,
  canDelete: false,
  canPin: false,
  canResend: false,
  canDiscard: false,
};

/** What I can do with a message. Whether there is still time to take it back is the caller's to see. */
export function abilitiesOf(
  message: MessageSnapshot,
  context: AbilityContext = {},
): MessageAbilities {
  if (isSaidByNobody(message)) return NOTHING;
  const canCopy = message.type === 'TIMTextElem' && !message.isRevoked;
  if (message.status !== 'success') return { ...NOTHING, canCopy, ...unsentAbilities(message) };
  const canDelete = !context.isLiveRoom;
  if (message.isRevoked) return { ...NOTHING, canDelete };
  const isMine = message.flow === 'out';
  return {
    canCopy,
    canQuote: true,
    canForward: message.type !== 'unknown',
    canEdit: isMine && !context.isLiveRoom && message.type === 'TIMTextElem',
    revocableUntil: isMine || isManager(context.role) ? untilOf(message, context) : 0,
    canDelete,
    canPin: isManager(context.role) && !context.isLiveRoom,
    canResend: false,
    canDiscard: false,
  };
}

/** What is under way cannot be called back; what failed and is in no outbox is nobody's to throw away. */
function unsentAbilities({ status, isSending, sendState }: MessageSnapshot) {
  return {
    canResend: status === 'fail' && !isSending,
    canDiscard: sendState === 'failed' || sendState === 'waiting',
  };
}

function untilOf(
  { time }: MessageSnapshot,
  { revocableSeconds = REVOCABLE_SECONDS }: AbilityContext,
) {
  return time + revocableSeconds;
}

function isManager(role: GroupMemberRole | undefined): boolean {
  return role === TYPES.GRP_MBR_ROLE_OWNER || role === TYPES.GRP_MBR_ROLE_ADMIN;
}

function isSaidByNobody({ type, conversationType }: MessageSnapshot): boolean {
  return (
    type === 'TIMGroupTipElem' ||
    type === 'TIMGroupSystemNoticeElem' ||
    conversationType === TYPES.CONV_SYSTEM
  );
}
