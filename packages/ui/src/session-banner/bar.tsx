'use client';

import { AlertIcon, KickedOutIcon, OfflineIcon, ReconnectingIcon } from '../internals/icons.js';
import type { BannerMessage } from './banner-message.js';

/** What {@link Bar} takes. */
export interface BarProps {
  /** What it says, and what can be done about it. */
  message: BannerMessage;
  /** The action is under way. */
  isBusy: boolean;
  /** Does what the message offers. Called only where it has an `action`. */
  onAction: () => void;
}

const ICONS = {
  offline: OfflineIcon,
  reconnecting: ReconnectingIcon,
  'kicked-out': KickedOutIcon,
  expired: KickedOutIcon,
  failed: AlertIcon,
};

/** A slim bar: an icon, a sentence, and what can be done. */
export function Bar({ message, isBusy, onAction }: BarProps) {
  const Icon = ICONS[message.kind];
  return (
    <div className="parlor-banner-bar" data-kind={message.kind}>
      <span className="parlor-banner-message">
        <Icon size={16} aria-hidden="true" />
        <bdi className="parlor-banner-text">{message.text}</bdi>
      </span>
      {message.action !== undefined && (
        <button
          type="button"
          className="parlor-banner-action"
          aria-disabled={isBusy || undefined}
          onClick={onAction}
        >
          {message.action}
        </button>
      )}
    </div>
  );
}
