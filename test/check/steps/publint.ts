import { basename } from 'node:path';
import { publint as lintPackage } from 'publint';
import { formatMessage } from 'publint/utils';
import { type PackedPackage, packAll } from '../packed.js';
import type { Step } from '../step.js';

/** The package.json of each package against what its tarball contains. */
export const publint: Step = {
  name: 'publint',
  promise: 'what is packed is what package.json says',
  async run(root) {
    return (await Promise.all((await packAll(root)).map(problemsIn))).flat();
  },
};

async function problemsIn({ folder, tarball }: PackedPackage): Promise<readonly string[]> {
  const { messages, pkg } = await lintPackage({
    pack: { tarball: tarball.buffer },
    strict: true,
  });
  return messages.map(
    (message) =>
      `${basename(folder)}: ${message.code} ${formatMessage(message, pkg, { color: false })}`,
  );
}
