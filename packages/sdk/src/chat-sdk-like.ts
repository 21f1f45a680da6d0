import type { ChatSDK } from './chat-sdk.js';

/**
 * Anything that has the SDK's methods, however it types them.
 *
 * The declaration file of `@tencentcloud/chat` lacks `once`, types string constants as enums and
 * most answers as `any`, so its instance is not assignable to the strict {@link ChatSDK}. This type
 * asks only for the names, and {@link narrowChatSDK} does the rest.
 */
export type ChatSDKLike = {
  readonly [Name in Exclude<keyof ChatSDK, 'once'>]: (...args: never[]) => unknown;
};

/**
 * The same instance, typed by the contract.
 *
 * The only cast of its kind in Parlor. It is justified at run time: a test compares the names of the
 * methods and every constant with the real package, and the local engine behaves by the same rules.
 */
export function narrowChatSDK(sdk: ChatSDKLike): ChatSDK {
  return sdk as unknown as ChatSDK;
}
