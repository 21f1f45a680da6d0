import type { ComponentType } from 'react';
import {
  AlertIcon,
  FriendsIcon,
  MicOffIcon,
  NoSoundIcon,
  OtherDeviceIcon,
  SoundIcon,
} from '../internals/icons.js';
import type { Strings } from '../internals/strings/strings.js';

/** What can be done when I am not heard, or hear nobody. */
interface AudioRemedy {
  /** `retry`: it is tried again, by `retry()`; `choose`: another microphone; `dismiss`: nothing from here. */
  readonly kind: 'retry' | 'choose' | 'dismiss';
  /** What is on the button, or what it is called. */
  readonly label: string;
  readonly icon: ComponentType<{ size?: number | string }>;
}

/** This browser or page has no voices: that stays so as long as it is there. */
export const NOT_SUPPORTED = -46;

/** What can be done about a problem, by its code; `hasMicrophones`: whether there is another one to choose. */
export function audioRemedy(code: number, hasMicrophones: boolean, strings: Strings): AudioRemedy {
  const retry = (label: string, icon: AudioRemedy['icon']) =>
    ({ kind: 'retry', label, icon }) as const;
  switch (code) {
    case -42:
      if (!hasMicrophones) return retry(strings.tryAgain, MicOffIcon);
      return { kind: 'choose', label: strings.audioChooseAnother, icon: MicOffIcon };
    case -40:
    case -41:
    case -43:
      return retry(strings.tryAgain, MicOffIcon);
    case -44:
      return retry(strings.audioStart, SoundIcon);
    case -45:
      return retry(strings.audioConnectAgain, NoSoundIcon);
    case NOT_SUPPORTED:
      return { kind: 'dismiss', label: strings.close, icon: NoSoundIcon };
    case -47:
      return retry(strings.tryAgain, FriendsIcon);
    case -48:
      return retry(strings.audioListenHere, OtherDeviceIcon);
    default:
      return retry(strings.tryAgain, AlertIcon);
  }
}
