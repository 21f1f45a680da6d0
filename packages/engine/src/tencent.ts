import { type ChatSDK, EVENT, TSignaling, TYPES, VERSION } from '@parlor/sdk';
import { createEngine } from './create-engine.js';
import type { Engine } from './engine.js';
import { internalsOf } from './engine-internals.js';

/** What `create` takes of the real module's options; the others are accepted and mean nothing here. */
export interface CreateOptions {
  /** A number, or a text of digits. */
  SDKAppID: number | string;
  /** `false`: list events are not throttled. */
  eventThrottling?: boolean;
  /** `true`: CONVERSATION_LIST_UPDATED carries copies of what has changed, and no list event is throttled. */
  partialUpdatedConversations?: boolean;
  /** `true`: joining a live room does not leave the one before. */
  unlimitedAVChatRoom?: boolean;
  [option: string]: unknown;
}

/** Whose development ticket is wanted. */
export interface GenTestUserSigOptions {
  SDKAppID: number;
  userID: string;
  /** Seconds from now, a week when left out; negative ones make an expired ticket. */
  expire?: number;
}

const engines = new Map<number, Engine>();
const instances = new Map<number, ChatSDK>();

/**
 * A client for an application, as in `@tencentcloud/chat`: one instance per SDKAppID until it is
 * destroyed, `null` when the SDKAppID is no number. All clients of a page with the same SDKAppID
 * speak to one engine in this page, which keeps its world until the page is closed.
 */
function create(options: CreateOptions): ChatSDK | null {
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
  sdkAppID: number,
  { eventThrottling, partialUpdatedConversations, unlimitedAVChatRoom }: CreateOptions,
): ChatSDK {
  const isUnthrottled = eventThrottling === false;
  const chat = internalsOf(engineOf(sdkAppID)).createClient({
    ...(isUnthrottled ? { listEventInterval: 0 } : {}),
    partialUpdatedConversations: partialUpdatedConversations === true,
    unlimitedAVChatRoom: unlimitedAVChatRoom === true,
    onDestroyed: () => instances.delete(sdkAppID),
  });
  return chat;
}

function engineOf(sdkAppID: number): Engine {
  const engine = engines.get(sdkAppID) ?? createEngine({ sdkAppID });
  engines.set(sdkAppID, engine);
  return engine;
}

/**
 * A login ticket for the engine of this page, signed with the development key. Tencent's cloud
 * refuses it: there, tickets are made by your server.
 */
export function genTestUserSig({ SDKAppID, userID, expire }: GenTestUserSigOptions): string {
  return engineOf(SDKAppID).signUserSig(userID, expire);
}

/**
 * The shape of the module `@tencentcloud/chat`, on Parlor's local engine: an alias in the bundler's
 * configuration runs an existing app on it, unchanged.
 */
const TencentCloudChat = { create, EVENT, TYPES, TSignaling, VERSION };

export default TencentCloudChat;
