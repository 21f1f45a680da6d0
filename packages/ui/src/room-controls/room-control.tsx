'use client';

import type { ComponentType, ReactNode } from 'react';

interface RoomControlProps {
  icon: ComponentType<{ size?: number | string; className?: string }>;
  label: string;
  /** What is heard instead of the label: it begins with it. */
  name?: string | undefined;
  /** What can be seen of the state that it is in, by css. */
  tone?: 'live' | 'quiet' | 'warning' | 'danger' | undefined;
  /** Whether what it shows and hides is shown. */
  isOpen?: boolean | undefined;
  isBusy?: boolean | undefined;
  /** Something is under way that a press need not wait for. */
  isWorking?: boolean | undefined;
  /** It can be found, and does nothing: `describedBy` says why. */
  isUseless?: boolean | undefined;
  describedBy?: string | undefined;
  /** The picture points somewhere. */
  isMirrored?: boolean | undefined;
  /** Goes around the picture. */
  ring?: ReactNode;
  onPress: () => void;
}

/** One of the buttons below the stage: a picture, and a word where there is room for it. */
export function RoomControl({ icon: Icon, label, tone, isBusy, ...props }: RoomControlProps) {
  const isIdle = props.isUseless || isBusy;
  return (
    <button
      type="button"
      className="parlor-room-control"
      title={props.name ?? label}
      aria-label={props.name}
      data-tone={tone}
      aria-pressed={props.isOpen}
      aria-busy={isBusy || props.isWorking || undefined}
      aria-disabled={isIdle || undefined}
      aria-describedby={props.describedBy}
      onClick={() => {
        if (!isIdle) props.onPress();
      }}
    >
      <span className="parlor-room-control-icon" aria-hidden="true">
        {props.ring}
        <Icon size={20} className={props.isMirrored ? 'parlor-mirrored' : ''} />
      </span>
      <span className="parlor-room-control-label">{label}</span>
    </button>
  );
}
