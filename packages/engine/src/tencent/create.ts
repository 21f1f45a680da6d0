import type { ChatSDK } from '@parlor/sdk';
import { internalsOf } from '../engine-internals.js';
import { engineOf } from './engines.js';

/** What `create` takes of the real module's options; the others are accepted and mean nothing here. */
export interface CreateOptions {
  /** A number, or a text of digits. */
  SDKAppID: number | string;
  /**
   * The address of a Parlor server, `ws://…` or `wss://…`, to be connected to. Left out: the engine runs in the
   * browser.
   */
  proxyServer?: string;
  /** `false`: list events are not throttled. */
  eventThrottling?: boolean;
  /** `true`: CONVERSATION_LIST_UPDATED carries copies of what has changed, and no list event is throttled. */
  partialUpdatedConversations?: boolean;
  /** `true`: joining a live room does not leave the one before. */
  unlimitedAVChatRoom?: boolean;
  [option: string]: unknown;
}

const instances = new Map<number, ChatSDK>();

/**
 * A client for an application, as in `@tencentcloud/chat`: one instance per SDKAppID until it is
 * destroyed, `null` when the SDKAppID is no number. All clients with the same SDKAppID speak to one engine:
 * see {@link engineOf}.
 */
export function create(options: CreateOptions): ChatSDK | null {
  const sdkAppID = Number.parseInt(String(options.SDKAppID), 10);
  if (Number.isNaN(sdkAppID)) {
    console.error('[parlor] create() needs a number as SDKAppID.');
    return null;
  }
  const instance = instances.get(sdkAppID) ?? createInstance(sdkAppID, options);
  if (sdkAppID !== 0) instances.set(sdkAppID, instance);
  return instance;
}

function createInstance(
  SDKAppID: number,
  { proxyServer, eventThrottling, partialUpdatedConversations, unlimitedAVChatRoom }: CreateOptions,
): ChatSDK {
  const isUnthrottled = eventThrottling === false;
  return internalsOf(engineOf({ SDKAppID, proxyServer })).createClient({
    ...(isUnthrottled ? { listEventInterval: 0 } : {}),
    partialUpdatedConversations: partialUpdatedConversations === true,
    unlimitedAVChatRoom: unlimitedAVChatRoom === true,
    standsInForPlugin: true,
    onDestroyed: () => instances.delete(SDKAppID),
  });
}
