import type { ChatSDK } from '@parlor/sdk';
import { internalsOf } from '../engine-internals.js';
import { engineOf } from './engines.js';

/** What `create` takes of the real module's options; the others are accepted and mean nothing here. */
export interface CreateOptions {
  /** A number, or a text that is one. */
  SDKAppID: number | string;
  /**
   * The address of a Parlor server, `ws://…` or `wss://…`, to be connected to. Left out, or empty: the engine runs in
   * the browser.
   */
  proxyServer?: string | undefined;
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
 * destroyed, `null` when the SDKAppID is no number (also for `NaN`, as its type cannot say). All clients with the same
 * SDKAppID speak to one engine: see {@link engineOf}. Throws a `TypeError` when `proxyServer` is no address of a
 * WebSocket.
 */
export function create(options: CreateOptions & { SDKAppID: number }): ChatSDK;
export function create(options: CreateOptions): ChatSDK | null;
export function create(options: CreateOptions): ChatSDK | null {
  const sdkAppID = parsed(options.SDKAppID);
  if (Number.isNaN(sdkAppID)) {
    console.error('[parlor] create() needs a number as SDKAppID.');
    return null;
  }
  const instance = instances.get(sdkAppID) ?? createInstance(sdkAppID, options);
  if (sdkAppID !== 0) instances.set(sdkAppID, instance);
  return instance;
}

/** As the SDK reads it: a text that is not a number as a whole is none. */
function parsed(sdkAppID: number | string): number {
  return Number.isNaN(Number(sdkAppID)) ? Number.NaN : Number.parseInt(String(sdkAppID), 10);
}

function createInstance(
  SDKAppID: number,
  { proxyServer, eventThrottling, partialUpdatedConversations, unlimitedAVChatRoom }: CreateOptions,
): ChatSDK {
  const isUnthrottled = eventThrottling === false;
  // Apps have it from their configuration: what is empty there is left out, as in the SDK.
  const server = proxyServer || undefined;
  return internalsOf(engineOf({ SDKAppID, proxyServer: server })).createClient({
    ...(isUnthrottled ? { listEventInterval: 0 } : {}),
    partialUpdatedConversations: partialUpdatedConversations === true,
    unlimitedAVChatRoom: Boolean(unlimitedAVChatRoom),
    standsInForPlugin: true,
    onDestroyed: () => instances.delete(SDKAppID),
  });
}
