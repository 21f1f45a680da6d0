import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or two. Begun last, each would leave a core idle for as long. */
const LONGEST = [
  'test/real-sdk/conformance/part-0.test.ts',
  'test/real-sdk/conformance/part-1.test.ts',
  'test/real-sdk/conformance/part-2.test.ts',
  'test/real-sdk/conformance/part-3.test.ts',
  'packages/engine/src/conformance.test.ts',
  'packages/engine/src/saboteurs.test.ts',
  'test/package/packed-packages.test.ts',
];

/**
 * What takes longest begins first, then one project after the other. In a clean clone Vitest knows no durations and
 * would begin with the largest files, whosever they are; but a worker, with its page and its modules, goes on only
 * while the next file is of its own project.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((file) => moduleId.endsWith(file));
    const names = [...new Set(sorted.map(({ project }) => project.name))];
    const rest = names.flatMap((name) =>
      sorted.filter((file) => !isLong(file) && file.project.name === name),
    );
    return [...sorted.filter(isLong), ...rest];
  }
}
