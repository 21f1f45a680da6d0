import { type GroupSystemNoticePayload, TYPES } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import type { Plain } from '../../plain.js';
import { count } from '../../read-number.js';
import { isName, text } from '../../read-text.js';
import type { MessageSnapshot } from '../messages/index.js';

type Payload = Plain<GroupSystemNoticePayload>;

/** The types of notices that have a name here. */
const KNOWN: ReadonlySet<unknown> = new Set<Payload['operationType']>([
  ...([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const),
  ...([16, 17, 18, 20, 21, 22, 23, 255] as const),
]);

/**
 * What a notice tells; `undefined` when it has no name here, or does not say of which group. What else is missing is
 * filled in.
 */
export function readNotice(message: MessageSnapshot): Payload | undefined {
  if (message.type !== TYPES.MSG_GRP_SYS_NOTICE) return undefined;
  const { payload } = message;
  if (!KNOWN.has(payload.operationType) || !isOfGroup(payload)) return undefined;
  const { groupProfile } = payload;
  const sound = {
    operatorID: text(payload.operatorID),
    groupProfile: { ...groupProfile, name: text(groupProfile.name) },
  };
  const key = {
    authentication: text(payload.authentication),
    messageKey: count(payload.messageKey),
  };
  switch (payload.operationType) {
    case 1:
    case 12:
      return { ...payload, ...sound, ...key };
    case 18:
      return { ...payload, ...sound, topicIDList: names(payload.topicIDList) };
    case 23:
      return {
        ...payload,
        ...sound,
        ...key,
        inviteeList: names(payload.inviteeList),
        inviteeInfoList: infos(payload.inviteeInfoList),
      };
    case 255:
      return { ...payload, ...sound, userDefinedField: text(payload.userDefinedField) };
    default:
      return { ...payload, ...sound };
  }
}

function isOfGroup({ groupProfile }: { readonly groupProfile: unknown }): boolean {
  return isRecord(groupProfile) && isName(groupProfile['groupID']);
}

function names(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter(isName) : [];
}

function infos(list: unknown) {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  return entries.flatMap((one) => {
    if (!isRecord(one) || !isName(one['userID'])) return [];
    return [{ userID: one['userID'], nick: text(one['nick']), avatar: text(one['avatar']) }];
  });
}
