import type { Chance } from '../seed/chance.js';
import type { BotVoice } from './bots-options.js';
import { expand } from './grammar.js';
import type { Heard, Language } from './hear.js';
import { GRAMMARS, PHRASES } from './phrases.js';

/** With fewer there would be nothing to choose from after what was said last. */
const FEWEST = 2;

/** Finds words for one bot: its own, or everybody's. Never the same ones twice in a row. */
export class Wording {
  readonly #voice: BotVoice;
  readonly #chance: Chance;
  #last = '';

  constructor(voice: BotVoice, chance: Chance) {
    this.#voice = voice;
    this.#chance = chance;
  }

  /** What it answers to what it has heard, in the language in which it was said. */
  answer(heard: Heard, language: Language): string {
    const { answers = {} } = this.#voice;
    const own = answers[heard] ?? answers.other ?? [];
    const choices = own.length >= FEWEST ? own : PHRASES[language][heard];
    return expand(this.oneOf(choices), GRAMMARS[language], this.#chance);
  }

  /** One of these sentences, but not the one that was said last. */
  oneOf(sentences: readonly string[]): string {
    const others = sentences.filter((sentence) => sentence !== this.#last);
    this.#last = this.#chance.oneOf(others.length > 0 ? others : sentences);
    return this.#last;
  }
}
