'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { deviceOfPage, type NotificationDevice } from './notification-device.js';
import type { NotificationPermissionState } from './notification-permission.js';

/** What {@link useNotificationPermission} returns. */
export interface UseNotificationPermissionResult {
  /** What the person has allowed, now: it may be changed in the browser's settings. */
  readonly permission: NotificationPermissionState;
  /**
   * Asks the person, and resolves with what they have said. Only on something that they do, such as a press of a button:
   * browsers do not ask otherwise, or never again. Never rejects.
   */
  request(): Promise<NotificationPermissionState>;
}

/**
 * Whether the person lets this page notify them, for the switch in the app's settings. Needs no `ChatProvider`.
 *
 * Renders again when the permission changes, in the settings of the browser too. On a server it is `default`.
 *
 * Stands on nothing of the SDK.
 *
 * @param device the one of {@link useNotifications}; the browser's when left out.
 */
export function useNotificationPermission(
  device?: NotificationDevice,
): UseNotificationPermissionResult {
  const subscribe = useCallback(
    (onChange: () => void) => (device ?? deviceOfPage()).subscribe(onChange),
    [device],
  );
  const read = () => (device ?? deviceOfPage()).permission();
  const permission = useSyncExternalStore(subscribe, read, onServer);
  const request = useCallback(() => (device ?? deviceOfPage()).request(), [device]);
  return useMemo(() => ({ permission, request }), [permission, request]);
}

function onServer(): NotificationPermissionState {
  return 'default';
}
