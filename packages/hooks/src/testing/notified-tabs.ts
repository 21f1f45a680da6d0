import type {
  NotificationDevice,
  NotificationNotice,
  NotificationPermissionState,
  NotificationTabs,
} from '../features/notifications/index.js';

/** A device on which one sees what it shows. */
export interface NotifiedDevice extends NotificationDevice {
  /** The notifications that are there, the oldest first. */
  readonly notices: readonly NotificationNotice[];
  /** How many there have been. */
  readonly noticeCount: number;
  readonly focusCount: number;
  /** The person leaves the page, or comes back to it. */
  setVisible(isVisible: boolean): void;
  setPermission(permission: NotificationPermissionState): void;
  /** What the person says when they are asked. */
  answer: NotificationPermissionState;
}

/** A tab in the background, whose person has allowed notifications. */
export function createNotifiedDevice(tabs: NotificationTabs = createTabSigns()): NotifiedDevice {
  const listeners = new Set<() => void>();
  const notices: NotificationNotice[] = [];
  let permission: NotificationPermissionState = 'granted';
  let isVisible = false;
  let noticeCount = 0;
  let focusCount = 0;
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const remove = (isGone: (notice: NotificationNotice) => boolean) => {
    const index = notices.findIndex(isGone);
    if (index >= 0) notices.splice(index, 1);
  };
  return {
    tabs,
    answer: 'granted',
    get notices() {
      return [...notices];
    },
    get noticeCount() {
      return noticeCount;
    },
    get focusCount() {
      return focusCount;
    },
    permission: () => permission,
    async request() {
      permission = this.answer;
      tell();
      return permission;
    },
    show(notice) {
      remove(({ tag }) => tag === notice.tag);
      notices.push(notice);
      noticeCount += 1;
      return { close: () => remove((one) => one === notice) };
    },
    isPageVisible: () => isVisible,
    focus() {
      focusCount += 1;
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    setVisible(next) {
      isVisible = next;
      tell();
    },
    setPermission(next) {
      permission = next;
      tell();
    },
  };
}

/** The signs of a browser's tabs: devices with the same one are tabs of the same browser. */
export function createTabSigns(): NotificationTabs {
  const up: { readonly name: string }[] = [];
  const waiting: { readonly name: string; readonly begin: () => void }[] = [];
  const goOn = (name: string) => {
    if (up.some((sign) => sign.name === name)) return;
    const index = waiting.findIndex((one) => one.name === name);
    const [next] = index < 0 ? [] : waiting.splice(index, 1);
    next?.begin();
  };
  return {
    raise(name, kind, onUp) {
      const sign = { name };
      const begin = () => {
        up.push(sign);
        onUp?.();
      };
      const wait = { name, begin };
      if (kind === 'alone' && up.some((one) => one.name === name)) waiting.push(wait);
      else begin();
      return () => {
        if (waiting.includes(wait)) waiting.splice(waiting.indexOf(wait), 1);
        if (!up.includes(sign)) return;
        up.splice(up.indexOf(sign), 1);
        goOn(name);
      };
    },
    isUp: async (name) => up.some((sign) => sign.name === name),
  };
}
