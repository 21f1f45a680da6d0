import { createEngine } from '../create-engine.js';
import type { Engine } from '../engine.js';
import { placeOf } from './place.js';

/** Which application's engine is meant, as `create()` was told. */
export interface EngineOfOptions {
  SDKAppID: number;
  /** Where the engine is served, when it was named to `create()`. */
  proxyServer?: string | undefined;
}

const engines = new Map<string, Engine>();

/**
 * The engine behind `create()` of an application: for another person in the same page, for seeds and for faults on
 * demand. The same as long as the page lives, and made when it is asked for first. Nothing of it is on Tencent's cloud.
 */
export function engineOf({ SDKAppID, proxyServer = '' }: EngineOfOptions): Engine {
  const key = `${SDKAppID} ${proxyServer}`;
  const engine =
    engines.get(key) ?? createEngine({ sdkAppID: SDKAppID, ...placeOf(SDKAppID, proxyServer) });
  engines.set(key, engine);
  return engine;
}

/** Whose development ticket is wanted. */
export interface GenTestUserSigOptions {
  SDKAppID: number;
  userID: string;
  /** Seconds from now, a week when left out; negative ones make an expired ticket. */
  expire?: number;
}

/**
 * A login ticket for Parlor's engine, signed with the development key. Tencent's cloud refuses it: there, tickets are
 * made by your server.
 */
export function genTestUserSig({ SDKAppID, userID, expire }: GenTestUserSigOptions): string {
  return engineOf({ SDKAppID }).signUserSig(userID, expire);
}
