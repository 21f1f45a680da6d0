import type { NotificationPermissionState } from './notification-permission.js';
import { createNotificationTabs, type NotificationTabs } from './notification-tabs.js';

/** A notification, as it is shown: plain text of a length that fits. */
export interface NotificationNotice {
  /** What stands above it. Untrusted. */
  readonly title: string;
  /** What was said, in a line. Untrusted. */
  readonly body: string;
  /** An http(s) address; `''` for none. */
  readonly icon: string;
  /** One with the same tag is replaced. */
  readonly tag: string;
  /** Whether the device is to make no sound: the app has one of its own. */
  readonly isSilent: boolean;
  /** The person has pressed it. */
  onPress(): void;
}

/** One that is shown. */
export interface ShownNotification {
  /** Takes it away. Nothing happens when it is gone already. */
  close(): void;
}

/**
 * What shows notifications, and knows whether it may. The browser's is {@link createNotificationDevice}; an app spreads it to
 * replace a part: `show`, for one that goes by a service worker or by Electron.
 */
export interface NotificationDevice {
  /** What the person has said to it, if they were asked. */
  permission(): NotificationPermissionState;
  /** Asks the person. Only on what they do themselves. */
  request(): Promise<NotificationPermissionState>;
  /** Shows one; `null` when it cannot. */
  show(notice: NotificationNotice): ShownNotification | null;
  /** Whether the person can see the page. */
  isPageVisible(): boolean;
  /** Brings the page to the front. */
  focus(): void;
  /** Calls back when the permission, or whether the page can be seen, may be another; returns what ends that. */
  subscribe(onChange: () => void): () => void;
  /** The other tabs of the app. */
  readonly tabs: NotificationTabs;
}

/** What of a browser notifications need. */
export interface NotificationBrowser {
  /** Shows them; missing where the browser has none. */
  readonly Notification?: typeof Notification | undefined;
  /** Tells whether the page is in sight. */
  readonly document?:
    | Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>
    | undefined;
  /** Tells whether it may, and which of several tabs does it. */
  readonly navigator?:
    | { readonly permissions?: Pick<Permissions, 'query'>; readonly locks?: LockManager }
    | undefined;
  /** Of its window. */
  focus?(): void;
}

/** The browser's own notifications, of this page or of the `browser` that a test brings. */
export function createNotificationDevice(
  browser: NotificationBrowser = globalThis,
): NotificationDevice {
  return new BrowserDevice(browser);
}

let ofPage: NotificationDevice | undefined;

/** The one of this page: of its permission there is one. */
export function deviceOfPage(): NotificationDevice {
  ofPage ??= createNotificationDevice();
  return ofPage;
}

class BrowserDevice implements NotificationDevice {
  readonly tabs: NotificationTabs;
  readonly #browser: NotificationBrowser;
  readonly #listeners = new Set<() => void>();
  /** Chrome for Android and home-screen apps have the word, and refuse to do it. */
  #isRefused = false;
  #status: PermissionStatus | undefined;

  constructor(browser: NotificationBrowser) {
    this.#browser = browser;
    this.tabs = createNotificationTabs(browser.navigator?.locks);
  }

  permission(): NotificationPermissionState {
    const { Notification: device } = this.#browser;
    return device && !this.#isRefused ? device.permission : 'unsupported';
  }

  async request(): Promise<NotificationPermissionState> {
    // A refusal to ask, from a frame say, is no answer of the person.
    await this.#browser.Notification?.requestPermission().catch(() => undefined);
    this.#tell();
    return this.permission();
  }

  show(notice: NotificationNotice): ShownNotification | null {
    const { Notification: Device } = this.#browser;
    if (!Device || this.permission() !== 'granted') return null;
    const { title, body, icon, tag, isSilent: silent, onPress } = notice;
    try {
      const shown = new Device(title, { body, tag, silent, ...(icon ? { icon } : {}) });
      shown.onclick = onPress;
      return { close: () => shown.close() };
    } catch {
      this.#isRefused = true;
      this.#tell();
      return null;
    }
  }

  isPageVisible(): boolean {
    return this.#browser.document?.visibilityState !== 'hidden';
  }

  focus(): void {
    this.#browser.focus?.();
  }

  subscribe(onChange: () => void): () => void {
    this.#listeners.add(onChange);
    if (this.#listeners.size === 1) this.#connect();
    return () => {
      this.#listeners.delete(onChange);
      if (this.#listeners.size === 0) this.#disconnect();
    };
  }

  #connect(): void {
    // Also for browsers that do not tell of permissions: who has been to the settings comes back.
    this.#browser.document?.addEventListener('visibilitychange', this.#tell);
    void this.#watchPermission();
  }

  #disconnect(): void {
    this.#browser.document?.removeEventListener('visibilitychange', this.#tell);
    this.#status?.removeEventListener('change', this.#tell);
    this.#status = undefined;
  }

  async #watchPermission(): Promise<void> {
    const name = 'notifications';
    const asked = this.#browser.navigator?.permissions?.query({ name });
    const status = await asked?.catch(() => undefined);
    if (this.#listeners.size === 0 || this.#status) return;
    this.#status = status;
    status?.addEventListener('change', this.#tell);
  }

  readonly #tell = (): void => {
    for (const listener of [...this.#listeners]) listener();
  };
}
