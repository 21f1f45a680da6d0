import type { MotionRule, MotionSheet } from './motion-sheet.js';
import { isMoving } from './moving.js';

/**
 * What moves in some style sheets also for those who asked for less motion. The answer has to stand below it in the same
 * sheet, for the same selector: anything else has to be reckoned out by whoever reads it.
 */
export function motionProblems(sheets: readonly MotionSheet[]): readonly string[] {
  const keyframes = sheets.flatMap((sheet) => sheet.keyframes);
  const moving = new Set(keyframes.filter((each) => each.isMoving).map(({ name }) => name));
  const movesBy = ({ kind, words }: MotionRule) =>
    [...words].filter((word) => (kind === 'animation' ? moving.has(word) : isMoving(word)));
  const isAnswered = (rule: MotionRule, later: readonly MotionRule[]) => {
    const answers = later
      .filter(({ asked, kind }) => asked === 'reduce' && kind === rule.kind)
      .filter((answer) => movesBy(answer).length === 0)
      .flatMap(({ selectors }) => selectors);
    return rule.selectors.every((selector) => answers.includes(selector));
  };
  return sheets.flatMap(({ file, rules, keyframes: own }) => [
    ...rules
      .filter((rule) => movesBy(rule).length > 0 && rule.asked !== 'no-preference')
      .filter((rule) => !isAnswered(rule, rules.slice(rules.indexOf(rule) + 1)))
      .map(
        (rule) =>
          `${file}:${rule.line} ${rule.kind} moves without an answer: ${movesBy(rule).join(', ')}`,
      ),
    ...own
      .filter(({ name }) => keyframes.filter((other) => other.name === name).length > 1)
      .map(({ name, line }) => `${file}:${line} ${name} is there twice, and the last one is used`),
  ]);
}
