import {
  type Declaration,
  type KeyframesRule,
  type MediaQuery,
  type Rule,
  type StyleRule,
  transform,
} from 'lightningcss';
import { isMoving } from './moving.js';

/** A rule that says how something moves, or that it does not. */
export interface MotionRule {
  readonly line: number;
  /** Each as text that equals another one where the selectors do. */
  readonly selectors: readonly string[];
  readonly kind: 'animation' | 'transition';
  /** All that the value says: names of keyframes or properties among them. */
  readonly words: ReadonlySet<string>;
  /** What somebody has to ask for, so that it is so. */
  readonly asked: 'reduce' | 'no-preference' | undefined;
}

/** An animation that rules can name. */
interface Keyframes {
  readonly name: string;
  readonly line: number;
  readonly isMoving: boolean;
}

/** What a style sheet says of motion, in the order in which it is written. */
export interface MotionSheet {
  readonly file: string;
  readonly rules: readonly MotionRule[];
  readonly keyframes: readonly Keyframes[];
}

/** Reads what a style sheet says of motion. */
export function readMotion(css: string, file: string): MotionSheet {
  const sheet = { file, rules: [] as MotionRule[], keyframes: [] as Keyframes[] };
  transform({
    filename: file,
    code: Buffer.from(css),
    visitor: {
      StyleSheet({ rules }) {
        for (const { rule, asked } of flat(rules, undefined)) {
          if (rule.type === 'style') sheet.rules.push(...motionIn(rule.value, asked));
          if (rule.type === 'keyframes') sheet.keyframes.push(keyframesOf(rule.value));
        }
      },
    },
  });
  return sheet;
}

interface AskedRule {
  readonly rule: Rule;
  readonly asked: MotionRule['asked'];
}

/** All rules in the order in which they are written, those in others after what is around them. */
function flat(rules: readonly Rule[], asked: MotionRule['asked']): readonly AskedRule[] {
  return rules.flatMap((rule) => [{ rule, asked }, ...flat(...inside(rule, asked))]);
}

function inside(rule: Rule, asked: MotionRule['asked']): Parameters<typeof flat> {
  switch (rule.type) {
    case 'media':
      return [rule.value.rules, askedBy(rule.value.query.mediaQueries) ?? asked];
    case 'container':
    case 'supports':
      return [rule.value.rules, asked];
    case 'style':
      return [rule.value.rules ?? [], asked];
    default:
      return [[], asked];
  }
}

function motionIn(rule: StyleRule, asked: MotionRule['asked']): readonly MotionRule[] {
  const selectors = rule.selectors.map((selector) => JSON.stringify(selector));
  const line = rule.loc.line + 1;
  return declared(rule.declarations).flatMap((declaration) => {
    const kind = kindOf(declaration);
    return kind ? [{ line, selectors, kind, words: wordsIn(declaration.value), asked }] : [];
  });
}

function keyframesOf({ name, loc, keyframes }: KeyframesRule): Keyframes {
  const properties = keyframes.flatMap((frame) => declared(frame.declarations).map(nameOf));
  return { name: name.value, line: loc.line + 1, isMoving: properties.some(isMoving) };
}

interface Block {
  readonly declarations?: Declaration[];
  readonly importantDeclarations?: Declaration[];
}

function declared({ declarations = [], importantDeclarations = [] }: Block = {}) {
  return [...declarations, ...importantDeclarations];
}

/** What has a `var()` in it is kept as it is written. */
function nameOf(declaration: Declaration): string {
  if (declaration.property === 'unparsed') return declaration.value.propertyId.property;
  return declaration.property === 'custom' ? declaration.value.name : declaration.property;
}

/** How long it takes and when it begins is not asked: what does not move takes no time. */
function kindOf(declaration: Declaration): MotionRule['kind'] | undefined {
  const name = nameOf(declaration);
  if (name === 'animation' || name === 'animation-name') return 'animation';
  return name === 'transition' || name === 'transition-property' ? 'transition' : undefined;
}

/** All words of a value, as deep as they stand. */
function wordsIn(value: unknown): ReadonlySet<string> {
  if (typeof value === 'string') return new Set([value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((part) => [...wordsIn(part)]));
}

function askedBy(queries: readonly MediaQuery[]): MotionRule['asked'] {
  const words = wordsIn(queries);
  if (!words.has('prefers-reduced-motion')) return undefined;
  return words.has('no-preference') ? 'no-preference' : 'reduce';
}
