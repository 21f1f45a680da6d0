import { EVENT, METHOD_NAMES, TSignaling, TYPES, VERSION } from '@parlor/sdk';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import Parlor from '../tencent.js';

/** A socket that never opens: the real SDK wants one as soon as an instance is made. */
class SilentSocket extends EventTarget {
  readyState = 0;
  send(): void {}
  close(): void {}
}

describe('the contract is that of the real @tencentcloud/chat', () => {
  let real: Record<string, unknown>;
  let instance: object;
  let destroy: () => Promise<unknown>;

  beforeAll(async () => {
    vi.useFakeTimers();
    vi.stubGlobal('WebSocket', SilentSocket);
    for (const method of ['log', 'info', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation(() => {});
    }
    const module: { default: unknown } = await import('@tencentcloud/chat');
    real = Object(module.default);
    const { create } = real;
    if (typeof create !== 'function') throw new Error('The real module has no create().');
    const chat = create({ SDKAppID: 1400000001 });
    instance = chat;
    chat.setLogLevel(4);
    destroy = () => chat.destroy();
  });

  afterAll(async () => {
    await destroy().catch(() => undefined);
    vi.clearAllTimers();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test('the module has the same members [SES-1.1]', () => {
    expect(Object.keys(Parlor).toSorted()).toEqual(Object.keys(real).toSorted());
  });

  test('the version is the one the contract was written for [SES-1.2, CON-1.4]', () => {
    expect(real['VERSION']).toBe(VERSION);
    expect(VERSION).toBe('3.6.6');
  });

  test('events have the same names and values [SES-1.3, CON-1.1]', () => {
    expect(EVENT).toEqual(real['EVENT']);
    expect(Object.keys(EVENT)).toHaveLength(37);
  });

  test('types have the same names and values [SES-1.4, CON-1.2]', () => {
    expect(TYPES).toEqual(real['TYPES']);
    expect(Object.keys(TYPES)).toHaveLength(115);
  });

  test('signaling constants have the same names and values [SES-1.5, CON-1.3]', () => {
    expect(TSignaling).toEqual(real['TSignaling']);
    expect(Object.keys(TSignaling)).toHaveLength(12);
  });

  test('an instance has the same methods, and no prototype [SES-1.24]', () => {
    const ours = Parlor.create({ SDKAppID: 1400000001 });
    expect(Object.keys(instance).toSorted()).toEqual([...METHOD_NAMES].toSorted());
    expect(Object.keys(ours ?? {}).toSorted()).toEqual(Object.keys(instance).toSorted());
    expect(Object.getPrototypeOf(instance)).toBeNull();
    expect(Object.getPrototypeOf(ours)).toBeNull();
  });
});
