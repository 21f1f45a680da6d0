import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, test } from 'vitest';
import { installNativeTypes } from './install.js';

const ROOT = join(import.meta.dirname, '../..');

beforeAll(installNativeTypes);

test('what createTimRender makes is TimRender of im_electron_sdk for every method covered, and fromTimRender takes one', async () => {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  // What does not fit is told by the compiler, on its standard output.
  await promisify(execFile)(process.execPath, [tsc, '--project', import.meta.dirname]).catch(
    ({ stdout }: { stdout: string }) => {
      throw new Error(stdout);
    },
  );
});
