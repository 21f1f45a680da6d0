/** How many texts lie here at once, and how many characters a piece of one has. */
const MOST = 8;
const PIECE = 65_536;

/** Texts that are too long for one frame: put down in pieces and picked up in pieces. In memory only. */
export class Parcels {
  /** The oldest first. */
  readonly #texts = new Map<number, string[]>();
  #lastID = 0;

  /** Puts down a text, or the beginning of one. */
  begin(text: string): number {
    this.#lastID += 1;
    this.#texts.set(this.#lastID, [text]);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > MOST && oldest !== undefined) this.#texts.delete(oldest);
    return this.#lastID;
  }

  /** Puts down the next piece. Returns `false` when the text does not lie here any more. */
  add(parcelID: number, text: string): boolean {
    return this.#texts.get(parcelID)?.push(text) !== undefined;
  }

  /** All of it, which does not lie here any more then; `undefined` when it did not. */
  take(parcelID: number): string | undefined {
    const text = this.#texts.get(parcelID)?.join('');
    this.#texts.delete(parcelID);
    return text;
  }

  /** The piece that begins at an offset; `undefined` when the text does not lie here. */
  pieceOf(parcelID: number, offset: number): { text: string; isCompleted: boolean } | undefined {
    const pieces = this.#texts.get(parcelID);
    if (!pieces) return undefined;
    const whole = pieces.join('');
    this.#texts.set(parcelID, [whole]);
    const text = whole.slice(offset, offset + PIECE);
    return { text, isCompleted: offset + text.length >= whole.length };
  }
}
