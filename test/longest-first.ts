import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or two. Begun last, each would leave a core idle for as long. */
const LONGEST = [
  'test/real-sdk/conformance/real-sdk.test.ts',
  'packages/engine/src/conformance.test.ts',
  'packages/engine/src/saboteurs.test.ts',
  'test/package/packed-packages.test.ts',
];

/** What takes longest begins first. In a clean clone Vitest knows no durations, and begins with the largest files. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((file) => moduleId.endsWith(file));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
