import type { Chance } from '../seed/chance.js';

/** How sentences are made: what may stand for each name. `{name}` within a sentence is replaced in turn. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

/** A sentence with all its names replaced. A name that the grammar does not know says nothing. */
export function expand(sentence: string, grammar: Grammar, chance: Chance): string {
  return sentence
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const choices = grammar[name];
      // Names of this grammar never lead back to themselves.
      return choices ? expand(chance.oneOf(choices), grammar, chance) : '';
    })
    .trim();
}
