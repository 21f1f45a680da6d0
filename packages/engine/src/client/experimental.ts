import { ChatError, type ChatSDK } from '@parlor/sdk';
import { type ClientParts, success } from './client-parts.js';
import { sendComboMessage } from './combo-message.js';
import type { GroupApplications } from './group-applications.js';
import type { InvitedMessages } from './invited-messages.js';
import { isInternational } from './message-for-show.js';
import { isBought, purchaseBitsOf } from './purchase-bits.js';
import type { Receipts } from './receipts.js';

type CallExperimentalAPI = ChatSDK['callExperimentalAPI'];

/** No timer: nothing here is driven by one that an app could stop. */
const NO_TIMER = -1;

/** Whom the back door leads to. */
interface Concerned {
  messaging: Parameters<typeof sendComboMessage>[1];
  groupApplications: GroupApplications;
  invitedMessages: InvitedMessages;
}

/** The SDK's back door: the keys that an app on the engine has a use for, or can do without. */
export function experimentalMethods(
  { messages, sdkAppID, session }: ClientParts,
  receipts: Receipts,
  { messaging, groupApplications, invitedMessages }: Concerned,
): Pick<ChatSDK, 'callExperimentalAPI'> {
  const answers: Readonly<Record<string, (param: unknown) => unknown>> = {
    clearLocalMessage: (conversationID) => messages.forget(String(conversationID)),
    isIntl: () => isInternational(sdkAppID),
    isCommercialAbilityEnabled: async (abilities) =>
      success({ enabled: isBought(abilities, session.missingFeatures) }),
    queryCommercialAbility: () => purchaseBitsOf(session.missingFeatures),
    getServerConfig: async () => success(''),
    canIUseModule: () => true,
    getGroupReceiptsByUsers: (options) => receipts.byUsers(options),
    sendComboMessage: (body) => sendComboMessage(body, messaging),
    handleGroupInvitation: (options) => groupApplications.answerInvitation(options),
    disableMessagePullOnInvite: () => invitedMessages.switchOff(),
    getTimerID: () => NO_TIMER,
    getPollingTimerID: () => NO_TIMER,
    // Statistics and identities for Tencent's own use.
    isFeatureEnabledForStat: nothing,
    statTUIKeyFeatures: nothing,
    setCustomLoginInfo: nothing,
    setApplicationID: nothing,
  };
  function callExperimentalAPI(key: string, param?: unknown): unknown {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    return answer ? answer(param) : Promise.reject(new ChatError({ code: 2905 }));
  }
  // One function for all overloads: TypeScript cannot see that each key gets the answer it promises.
  return { callExperimentalAPI: callExperimentalAPI as CallExperimentalAPI };
}

function nothing(): undefined {
  return undefined;
}
