import { vi } from 'vitest';
import { stubNavigator } from './stub-navigator.js';

/** A microphone and a recorder of which the browser has neither in tests. */
export interface StubbedMicrophone {
  /** How many tracks have not been stopped. */
  open(): number;
  /** Lets the person allow it, where `isPrompt` has been asked for. */
  allow(): void;
  /** The microphone is pulled out. */
  pullOut(): void;
  /** The recorder breaks; it hands over what it has only if it is `kind`. */
  break(isKind: boolean): void;
  /** What the recorder was told to record as. */
  types: string[];
}

interface MicrophoneOptions {
  /** What the browser can record. */
  supported?: readonly string[];
  /** The name of the error that asking for it ends with. */
  refusal?: string;
  /** The person is asked first. */
  isPrompt?: boolean;
  /** Bytes that a recording has. */
  size?: number;
}

/** Stubs `getUserMedia` and `MediaRecorder`, as narrow as they are used. Undone by `unstubGlobals`. */
export function stubMicrophone(options: MicrophoneOptions = {}): StubbedMicrophone {
  const { supported = ['audio/webm;codecs=opus'], refusal, isPrompt = false, size = 900 } = options;
  const tracks: Track[] = [];
  const types: string[] = [];
  const recorders: Recorder[] = [];
  let allow = () => {};
  const allowed = isPrompt ? new Promise<void>((resolve) => (allow = resolve)) : Promise.resolve();

  class Track extends EventTarget {
    isOpen = true;
    stop(): void {
      this.isOpen = false;
    }
  }

  class Recorder extends EventTarget {
    static isTypeSupported = (type: string) => supported.includes(type);
    state: 'inactive' | 'recording' = 'inactive';
    readonly mimeType: string;
    constructor(_stream: unknown, { mimeType = '' }: { mimeType?: string } = {}) {
      super();
      this.mimeType = mimeType;
      types.push(mimeType);
      recorders.push(this);
    }
    start(): void {
      this.state = 'recording';
      this.dispatchEvent(new Event('start'));
    }
    stop(): void {
      this.state = 'inactive';
      const data = new Blob(['x'.repeat(size)]);
      this.dispatchEvent(Object.assign(new Event('dataavailable'), { data }));
      this.dispatchEvent(new Event('stop'));
    }
  }

  const getUserMedia = async () => {
    await allowed;
    if (refusal) throw new DOMException('No.', refusal);
    const track = new Track();
    tracks.push(track);
    return { getTracks: () => [track] };
  };
  vi.stubGlobal('MediaRecorder', Recorder);
  vi.stubGlobal('isSecureContext', true);
  stubNavigator({ mediaDevices: { getUserMedia } });
  return {
    open: () => tracks.filter(({ isOpen }) => isOpen).length,
    allow: () => allow(),
    pullOut: () => tracks.at(-1)?.dispatchEvent(new Event('ended')),
    break(isKind) {
      const recorder = recorders.at(-1);
      if (!recorder) throw new Error('Nothing is recorded.');
      recorder.state = 'inactive';
      recorder.dispatchEvent(new Event('error'));
      if (isKind) recorder.stop();
    },
    types,
  };
}
