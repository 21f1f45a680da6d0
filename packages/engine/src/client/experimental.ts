import { ChatError, type ChatResponse, type ChatSDK } from '@parlor/sdk';
import { type ClientParts, success } from './client-parts.js';
import { isInternational } from './message-for-show.js';

type Answer = undefined | boolean | Promise<ChatResponse<{ enabled: boolean }>>;

/** The SDK's back door: the keys that an app on the engine has a use for. */
export function experimentalMethods({
  messages,
  sdkAppID,
}: ClientParts): Pick<ChatSDK, 'callExperimentalAPI'> {
  function callExperimentalAPI(key: 'clearLocalMessage', conversationID: string): undefined;
  function callExperimentalAPI(key: 'isIntl'): boolean;
  function callExperimentalAPI(
    key: 'isCommercialAbilityEnabled',
    ability: number,
  ): Promise<ChatResponse<{ enabled: boolean }>>;
  function callExperimentalAPI(key: string, param?: unknown): Answer {
    switch (key) {
      case 'clearLocalMessage':
        messages.forget(String(param));
        return undefined;
      case 'isIntl':
        return isInternational(sdkAppID);
      case 'isCommercialAbilityEnabled':
        // Nothing is for sale here.
        return Promise.resolve(success({ enabled: true }));
      default:
        return Promise.reject(new ChatError({ code: 2905 }));
    }
  }
  return { callExperimentalAPI };
}
