import type { AudioDevice } from '../../features/room-audio/audio-call-state.js';
import { devicesOf, type KnownDevice } from './device-list.js';

/** What it works with. */
export interface DeviceListsParts {
  /** Whether it can be chosen where voices come out. */
  readonly canChooseOutput: boolean;
  list(): Promise<readonly KnownDevice[]>;
  onChange(): void;
}

/** The devices that somebody can choose from. */
export class DeviceLists {
  readonly #parts: DeviceListsParts;
  #microphones: readonly AudioDevice[] = [];
  #outputs: readonly AudioDevice[] = [];
  #isOver = false;

  constructor(parts: DeviceListsParts) {
    this.#parts = parts;
  }

  get microphones(): readonly AudioDevice[] {
    return this.#microphones;
  }

  get outputs(): readonly AudioDevice[] {
    return this.#outputs;
  }

  /** Asks the browser for them. Never rejects. */
  async look(): Promise<void> {
    const { list, canChooseOutput, onChange } = this.#parts;
    const known = await list().catch(() => []);
    if (this.#isOver) return;
    this.#microphones = devicesOf(known, 'audioinput');
    this.#outputs = canChooseOutput ? devicesOf(known, 'audiooutput') : [];
    onChange();
  }

  /** Nothing is told any more. */
  close(): void {
    this.#isOver = true;
  }
}
