import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createNotificationDevice, type NotificationNotice } from './notification-device.js';

/** A browser's class, of which one sees what it was asked for. */
class ShownByBrowser extends EventTarget {
  static permission: NotificationPermission = 'default';
  static answer: NotificationPermission = 'granted';
  static readonly all: ShownByBrowser[] = [];
  static isRefused = false;
  static async requestPermission(): Promise<NotificationPermission> {
    ShownByBrowser.permission = ShownByBrowser.answer;
    return ShownByBrowser.permission;
  }
  onclick: (() => void) | null = null;
  isClosed = false;
  readonly title: string;
  readonly options: NotificationOptions;
  constructor(title: string, options: NotificationOptions) {
    super();
    if (ShownByBrowser.isRefused) throw new TypeError('Illegal constructor');
    this.title = title;
    this.options = options;
    ShownByBrowser.all.push(this);
  }
  close(): void {
    this.isClosed = true;
  }
}

/** The browser's, of a page on which nobody has said yet whether they want any. */
function startDevice({ isRefused = false, answer = 'granted' as NotificationPermission } = {}) {
  vi.stubGlobal('Notification', ShownByBrowser);
  ShownByBrowser.permission = 'default';
  ShownByBrowser.answer = answer;
  ShownByBrowser.isRefused = isRefused;
  ShownByBrowser.all.length = 0;
  onTestFinished(() => void vi.unstubAllGlobals());
  return createNotificationDevice();
}

const notice: NotificationNotice = {
  ...{ title: 'Ben', body: 'tea is ready', icon: '', tag: 'ben', isSilent: false },
  onPress: () => undefined,
};

describe('the notifications of a browser', () => {
  it('are shown once the person has allowed it, and not before', async () => {
    const device = startDevice();
    expect(device.permission()).toBe('default');
    expect(device.show(notice)).toBeNull();
    expect(await device.request()).toBe('granted');
    const shown = device.show(notice);
    expect(ShownByBrowser.all).toMatchObject([
      { title: 'Ben', options: { body: 'tea is ready', tag: 'ben', silent: false } },
    ]);
    shown?.close();
    expect(ShownByBrowser.all[0]?.isClosed).toBe(true);
  });

  it('tell of a press', async () => {
    const device = startDevice();
    await device.request();
    const onPress = vi.fn();
    device.show({ ...notice, onPress });
    ShownByBrowser.all[0]?.onclick?.();
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('are not there once the person has said no', async () => {
    const device = startDevice({ answer: 'denied' });
    expect(await device.request()).toBe('denied');
    expect(device.show(notice)).toBeNull();
    expect(ShownByBrowser.all).toEqual([]);
  });

  it('say so where there are none', async () => {
    const device = createNotificationDevice({});
    expect(device.permission()).toBe('unsupported');
    expect(await device.request()).toBe('unsupported');
    expect(device.show(notice)).toBeNull();
  });

  it('say so where only a service worker may show one', async () => {
    const device = startDevice({ isRefused: true });
    await device.request();
    const onChange = vi.fn();
    onTestFinished(device.subscribe(onChange));
    expect(device.show(notice)).toBeNull();
    expect(device.permission()).toBe('unsupported');
    expect(onChange).toHaveBeenCalled();
  });

  it('tell when the permission may be another, until nobody listens', async () => {
    const device = startDevice();
    const onChange = vi.fn();
    const stop = device.subscribe(onChange);
    await device.request();
    expect(onChange).toHaveBeenCalledTimes(1);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(onChange).toHaveBeenCalledTimes(2);
    stop();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
