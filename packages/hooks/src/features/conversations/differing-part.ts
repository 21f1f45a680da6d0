/** From where up to where two lists differ: before and behind that the same objects stand in both. */
export interface DifferingPart {
  readonly begin: number;
  /** In the first list, and in the other one: the place behind. */
  readonly end: number;
  readonly otherEnd: number;
}

/**
 * Finds it by going through them from both ends. Of thousands nearly all are as they were: nothing is called for any of those.
 */
export function differingPart(list: readonly unknown[], other: readonly unknown[]): DifferingPart {
  const shorter = Math.min(list.length, other.length);
  let begin = 0;
  while (begin < shorter && list[begin] === other[begin]) begin += 1;
  let end = list.length;
  let otherEnd = other.length;
  while (end > begin && otherEnd > begin && list[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  return { begin, end, otherEnd };
}
