import { TYPING_LASTS } from './typists.js';

/** How often the others are told, in milliseconds: before what they heard has expired. */
const INTERVAL = 4_000;

/** What the others of one conversation were told of my typing, and when. */
export class TypingLine {
  #toldAt = Number.NEGATIVE_INFINITY;
  #isTyping = false;

  /** Whether they are to be told now: that I type, at most every four seconds; that I have stopped, once. */
  take(isTyping: boolean, now: number): boolean {
    const age = now - this.#toldAt;
    if (!isTyping) {
      const isNews = this.#isTyping && age < TYPING_LASTS;
      this.#isTyping = false;
      return isNews;
    }
    if (age >= 0 && age < INTERVAL) return false;
    this.#toldAt = now;
    this.#isTyping = true;
    return true;
  }
}
