'use client';

import {
  type NotificationDevice,
  type NotificationPermissionState,
  useNotificationPermission,
} from '@parlor/hooks';
import { useId } from 'react';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** What {@link NotificationSwitch} takes. */
export interface NotificationSwitchProps {
  /** Whether the person wants notifications: a setting of the app, which keeps it. */
  readonly isOn: boolean;
  /** They have changed it. Never to on without the permission. */
  readonly onChange: (isOn: boolean) => void;
  /** The one that `Notifications` has; the browser's when left out. */
  readonly device?: NotificationDevice | undefined;
  /** One more class for the outermost element. */
  readonly className?: string | undefined;
}

/**
 * Turns notifications on and off, for settings. Who turns them on is asked by the browser, and by nothing else; where it does
 * not let them, or has none, it is said what to do. Shows them as off as long as the permission is missing.
 */
export function NotificationSwitch(props: NotificationSwitchProps) {
  const { isOn, onChange, device, className = '' } = props;
  const strings = useStrings();
  const id = useId();
  const { permission, request } = useNotificationPermission(device);
  const isGranted = permission === 'granted';
  const mayBe = isGranted || permission === 'default';
  const change = async (isWanted: boolean) => {
    if (!isWanted || isGranted) return onChange(isWanted);
    if ((await request()) === 'granted') onChange(true);
  };
  return (
    <div
      className={`parlor-root parlor-notification-switch ${className}`.trim()}
      data-permission={permission}
    >
      <label className="parlor-check" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          aria-describedby={`${id}detail`}
          checked={isOn && isGranted}
          // Not `disabled`: it can still be found, and it is said why nothing comes of it.
          aria-disabled={!mayBe || undefined}
          onChange={({ currentTarget }) => {
            if (mayBe) void change(currentTarget.checked);
          }}
        />
        <span>{strings.notificationsHere}</span>
      </label>
      {/* Always there: what is said after a press is read out. */}
      <p id={`${id}detail`} className="parlor-notification-detail" role="status">
        {detailOf(permission, strings)}
      </p>
    </div>
  );
}

function detailOf(permission: NotificationPermissionState, strings: Strings): string {
  if (permission === 'denied') return strings.notificationsDenied;
  if (permission === 'unsupported') return strings.notificationsUnsupported;
  return strings.notificationsDetail;
}
