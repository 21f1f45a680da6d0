import { basename } from 'node:path';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { filterProblems } from '@arethetypeswrong/core/problems';
import { type PackedPackage, packAll } from '../packed.js';
import type { Step } from '../step.js';

/** The packages are ESM only: what CommonJS and the resolution of Node 10 see does not count. */
const ESM_RESOLUTIONS = ['node16-esm', 'bundler'] as const;

/** Whether TypeScript finds, for every entry point, the types that belong to the code. */
export const attw: Step = {
  name: 'attw',
  promise: 'types resolve for every entry point',
  async run(root) {
    return (await Promise.all((await packAll(root)).map(problemsIn))).flat();
  },
};

async function problemsIn({ folder, tarball }: PackedPackage): Promise<readonly string[]> {
  const name = basename(folder);
  const content = createPackageFromTarballData(tarball);
  const analysis = await checkPackage(content, { excludeEntrypoints: [/\.css$/] });
  if (!analysis.types) return [`${name}: has no types`];
  const found = ESM_RESOLUTIONS.flatMap((resolutionKind) =>
    filterProblems(analysis, { resolutionKind }),
  );
  return [...new Set(found)].map((problem) => `${name}: ${describe(problem)}`);
}

function describe(problem: Problem): string {
  const { kind, ...where } = problem;
  return `${kind} ${JSON.stringify(where)}`;
}
