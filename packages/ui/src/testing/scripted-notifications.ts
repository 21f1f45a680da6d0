import type {
  NotificationDevice,
  NotificationNotice,
  NotificationPermissionState,
} from '@parlor/hooks';

/** A device on which one sees what it would show. Nobody sees its page. */
export interface ScriptedNotifications extends NotificationDevice {
  readonly notices: readonly NotificationNotice[];
}

/** With a permission, and what the person says when they are asked. */
export function scriptedNotifications(
  beginning: NotificationPermissionState,
  answer: NotificationPermissionState = 'granted',
): ScriptedNotifications {
  const listeners = new Set<() => void>();
  let permission = beginning;
  let notices: readonly NotificationNotice[] = [];
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    get notices() {
      return notices;
    },
    permission: () => permission,
    async request() {
      permission = answer;
      tell();
      return permission;
    },
    show(notice) {
      notices = [...notices, notice];
      tell();
      return {
        close() {
          notices = notices.filter((one) => one !== notice);
          tell();
        },
      };
    },
    isPageVisible: () => false,
    focus: () => undefined,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    tabs: {
      raise(_name, _kind, onUp) {
        onUp?.();
        return () => undefined;
      },
      isUp: async () => false,
    },
  };
}
