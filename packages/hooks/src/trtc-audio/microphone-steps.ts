/** How the microphone is to be. */
export interface MicrophoneWish {
  readonly isOpen: boolean;
  readonly isMuted: boolean;
  /** `''` is the system's. */
  readonly microphoneID: string;
}

/** How it is. */
export interface MicrophoneFact {
  /** Whether the cloud lets me speak. */
  readonly isSpeaker: boolean;
  readonly isOpen: boolean;
  /** `silenced` is muted here, and nobody knows of it but this page. */
  readonly isMuted: boolean | 'silenced';
  readonly microphoneID: string;
}

/** What is asked of the SDK; one thing after the other. */
export type MicrophoneStep = 'speak' | 'open' | 'mute' | 'change' | 'close' | 'listen';

/** How it begins. */
export const CLOSED: MicrophoneFact = {
  isSpeaker: false,
  isOpen: false,
  isMuted: false,
  microphoneID: '',
};

/** What comes next, so that it becomes as it is to be; `undefined` when it is so. */
export function nextStep(wish: MicrophoneWish, fact: MicrophoneFact): MicrophoneStep | undefined {
  if (!wish.isOpen) return closing(fact);
  if (!fact.isSpeaker) return 'speak';
  if (!fact.isOpen) return 'open';
  if (wish.isMuted !== fact.isMuted) return 'mute';
  return wish.microphoneID === fact.microphoneID ? undefined : 'change';
}

/** How it is after a step; it is opened and changed muted. */
export function afterStep(
  step: MicrophoneStep,
  fact: MicrophoneFact,
  { isMuted, microphoneID }: Pick<MicrophoneFact, 'isMuted' | 'microphoneID'>,
): MicrophoneFact {
  if (step === 'speak') return { ...fact, isSpeaker: true };
  if (step === 'listen') return { ...fact, isSpeaker: false };
  if (step === 'open') return { ...fact, isOpen: true, isMuted: true, microphoneID };
  if (step === 'mute') return { ...fact, isMuted };
  return step === 'change' ? { ...fact, microphoneID } : { ...fact, isOpen: false, isMuted: false };
}

function closing({ isOpen, isSpeaker }: MicrophoneFact): MicrophoneStep | undefined {
  if (isOpen) return 'close';
  return isSpeaker ? 'listen' : undefined;
}
