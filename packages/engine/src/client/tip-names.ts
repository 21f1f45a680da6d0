import { type MessageElement, TYPES } from '@parlor/sdk';

/** Tips about members, who come before the one who did it. */
const ABOUT_MEMBERS: ReadonlySet<number> = new Set([
  TYPES.GRP_TIP_MBR_JOIN,
  TYPES.GRP_TIP_MBR_KICKED_OUT,
  TYPES.GRP_TIP_MBR_SET_ADMIN,
  TYPES.GRP_TIP_MBR_CANCELED_ADMIN,
]);

/** Whose name and picture a tip shows instead of its sender's: those of the first member that it tells of, as far as it does. */
export function namesOfTip([element]: readonly MessageElement[]): {
  nick?: string;
  avatar?: string;
} {
  if (element?.type !== TYPES.MSG_GRP_TIP || !('userIDList' in element.content)) return {};
  const { operationType, memberList } = element.content;
  if (!ABOUT_MEMBERS.has(operationType)) return {};
  const { nick, avatar } = memberList?.[0] ?? {};
  return { ...(nick !== undefined && { nick }), ...(avatar !== undefined && { avatar }) };
}
