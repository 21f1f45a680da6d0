/** Lets a voice be heard. */
export interface Player {
  /** Rejects as `HTMLMediaElement.play` does. */
  play(): Promise<void>;
  setMuted(isMuted: boolean): void;
  /** `''` is the system's. */
  setOutput(deviceID: string): Promise<void>;
  close(): void;
}

/** What it works with. */
export interface PlayersParts<Voice> {
  open(voice: Voice): Player;
  /** Whether the browser keeps all from being played is not as it was. */
  onChange(): void;
  report(thrown: unknown): void;
}

interface Playing<Voice> {
  readonly voice: Voice;
  readonly player: Player;
  isBlocked: boolean;
}

/** Lets be heard whoever is to be heard. */
export class Players<Voice> {
  readonly #parts: PlayersParts<Voice>;
  readonly #playing = new Map<string, Playing<Voice>>();
  #outputID = '';

  constructor(parts: PlayersParts<Voice>) {
    this.#parts = parts;
  }

  /** Whether the browser plays nothing before somebody presses something. */
  get isBlocked(): boolean {
    return [...this.#playing.values()].some(({ isBlocked }) => isBlocked);
  }

  /** Where voices come out. */
  get outputID(): string {
    return this.#outputID;
  }

  /** Lets these be heard, and nobody else; those who are muted are silent at once. */
  play(voices: ReadonlyMap<string, Voice>, muted: ReadonlySet<string>): void {
    for (const [userID, playing] of [...this.#playing]) {
      if (voices.get(userID) === playing.voice) continue;
      this.#playing.delete(userID);
      playing.player.close();
    }
    for (const [userID, voice] of voices) {
      const playing = this.#playing.get(userID) ?? this.#begin(userID, voice);
      playing.player.setMuted(muted.has(userID));
    }
  }

  /** Somebody has pressed something: what could not be played is played. */
  retry(): void {
    for (const [userID, playing] of this.#playing) void this.#try(userID, playing);
  }

  /** Where voices come out from now on. */
  setOutput(deviceID: string): void {
    this.#outputID = deviceID;
    for (const { player } of this.#playing.values()) void this.#lead(player);
  }

  /** Nobody is heard any more. */
  close(): void {
    this.play(new Map(), new Set());
  }

  #begin(userID: string, voice: Voice): Playing<Voice> {
    const playing = { voice, player: this.#parts.open(voice), isBlocked: false };
    this.#playing.set(userID, playing);
    if (this.#outputID !== '') void this.#lead(playing.player);
    void this.#try(userID, playing);
    return playing;
  }

  async #try(userID: string, playing: Playing<Voice>): Promise<void> {
    const isBlocked = await playing.player.play().then(() => false, isNotAllowed);
    if (this.#playing.get(userID) !== playing || isBlocked === playing.isBlocked) return;
    playing.isBlocked = isBlocked;
    this.#parts.onChange();
  }

  async #lead(player: Player): Promise<void> {
    try {
      await player.setOutput(this.#outputID);
    } catch (thrown) {
      this.#parts.report(thrown);
    }
  }
}

/** A player that is closed while it begins fails, too: that is no fault. */
function isNotAllowed(thrown: unknown): boolean {
  return thrown instanceof Error || thrown instanceof DOMException
    ? thrown.name === 'NotAllowedError'
    : false;
}
