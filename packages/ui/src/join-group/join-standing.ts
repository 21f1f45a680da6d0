import type { FoundGroupSnapshot } from '@parlor/hooks';
import type { GroupType, JoinOption } from '@parlor/sdk';

/**
 * How a group and I stand: I am in it, I have asked and wait, I get in at once, somebody has to say yes, or nobody gets in by
 * asking.
 */
export type JoinStanding = 'member' | 'waiting' | 'open' | 'asks' | 'closed';

/** What came of asking. */
export type JoinOutcome = 'joined' | 'waiting';

/** Of these, the kind decides; of others, what was chosen for them. */
const BY_TYPE: Partial<Record<GroupType, JoinStanding>> = {
  Private: 'closed',
  ChatRoom: 'open',
  AVChatRoom: 'open',
};

const BY_OPTION: Record<JoinOption, JoinStanding> = {
  FreeAccess: 'open',
  NeedPermission: 'asks',
  DisableApply: 'closed',
};

/** How we stand; what the service has never told of leaves it to the service. */
export function joinStandingOf(
  { type, joinOption }: Pick<FoundGroupSnapshot, 'type' | 'joinOption'>,
  isMember: boolean,
  outcome: JoinOutcome | undefined,
): JoinStanding {
  if (isMember || outcome === 'joined') return 'member';
  if (outcome === 'waiting') return 'waiting';
  return BY_TYPE[type] ?? BY_OPTION[joinOption] ?? 'asks';
}

/** IDs of groups are printable ASCII, 48 bytes at most. */
const ID = /^[\x20-\x7e]{1,48}$/;

/** The groupID that was typed; `''` for what can be none. */
export function typedGroupID(text: string): string {
  const trimmed = text.trim();
  return ID.test(trimmed) ? trimmed : '';
}
