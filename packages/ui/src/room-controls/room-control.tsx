'use client';

import type { ComponentType } from 'react';

interface RoomControlProps {
  icon: ComponentType<{ size?: number | string; className?: string }>;
  label: string;
  /** What can be seen of the state that it is in, by css. */
  tone?: 'live' | 'quiet' | 'danger' | undefined;
  /** Whether what it shows and hides is shown. */
  isOpen?: boolean | undefined;
  isBusy?: boolean | undefined;
  /** It can be found, and does nothing: `describedBy` says why. */
  isUseless?: boolean | undefined;
  describedBy?: string | undefined;
  /** The picture points somewhere. */
  isMirrored?: boolean | undefined;
  onPress: () => void;
}

/** One of the buttons below the stage: a picture, and a word where there is room for it. */
export function RoomControl({ icon: Icon, label, tone, isBusy, ...props }: RoomControlProps) {
  const isIdle = props.isUseless || isBusy;
  return (
    <button
      type="button"
      className="parlor-room-control"
      title={label}
      data-tone={tone}
      aria-pressed={props.isOpen}
      aria-busy={isBusy || undefined}
      aria-disabled={isIdle || undefined}
      aria-describedby={props.describedBy}
      onClick={() => {
        if (!isIdle) props.onPress();
      }}
    >
      <span className="parlor-room-control-icon" aria-hidden="true">
        <Icon size={20} className={props.isMirrored ? 'parlor-mirrored' : ''} />
      </span>
      <span className="parlor-room-control-label">{label}</span>
    </button>
  );
}
