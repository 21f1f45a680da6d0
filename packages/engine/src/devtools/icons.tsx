import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

/** A bubble with a beat in it. */
export function EngineIcon() {
  return (
    <Icon>
      <path d="M2 4.5A2.5 2.5 0 0 1 4.5 2h7A2.5 2.5 0 0 1 14 4.5v4a2.5 2.5 0 0 1-2.5 2.5H8l-3.5 3V11A2.5 2.5 0 0 1 2 8.5z" />
      <path d="M4.5 6.5h1.6l1.2-2 1.6 4 1.1-2h1.5" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  );
}

export function PauseIcon() {
  return (
    <Icon>
      <path d="M5.5 3.5v9M10.5 3.5v9" />
    </Icon>
  );
}

export function PlayIcon() {
  return (
    <Icon>
      <path d="m5 3.5 7 4.5-7 4.5z" />
    </Icon>
  );
}

export function ClearIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.5" />
      <path d="m4.2 4.2 7.6 7.6" />
    </Icon>
  );
}

export function UpIcon() {
  return (
    <Icon>
      <path d="M8 13V3M4 7l4-4 4 4" />
    </Icon>
  );
}

export function DownIcon() {
  return (
    <Icon>
      <path d="M8 3v10M4 9l4 4 4-4" />
    </Icon>
  );
}

export function FlashIcon() {
  return (
    <Icon>
      <path d="M9 2 4 9h4l-1 5 5-7H8z" />
    </Icon>
  );
}

export function LineIcon() {
  return (
    <Icon>
      <path d="M5 8h6" />
      <circle cx="3.5" cy="8" r="1.5" />
      <circle cx="12.5" cy="8" r="1.5" />
    </Icon>
  );
}

export function TwistyIcon() {
  return (
    <Icon>
      <path d="m6 4 4 4-4 4" />
    </Icon>
  );
}
